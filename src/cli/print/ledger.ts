import type { ArticleRecord } from "../../model.ts";

const HEADER = "file\tline\tendLine\tlabel\trule\tconfidence\traw\n";

/**
 * A record's ledger as tab-separated values, an entry a line. `raw` is a JSON string, so that line ends and tabs in it are
 * kept.
 * @param withHeader Whether the columns' names come first.
 */
export function printLedger(record: ArticleRecord, withHeader: boolean): string {
  const rows = record.ledger.map(({ line, endLine, label, rule, confidence, raw }) =>
    [record.sourceFile, line, endLine, label, rule, confidence, JSON.stringify(raw)].join("\t"),
  );
  return `${withHeader ? HEADER : ""}${rows.join("\n")}\n`;
}
