/** A story as a tool hands it over, read to its end. */
import type { ArticleRecord, Doubt } from "../../../../src/model.ts";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";
import { readPlainBody } from "../../../read-plain-body.ts";

export const HEADLINE = "Harbour council votes to keep night ferry for two more years";
export const STORY: readonly string[] = [
  "The harbour council voted on Tuesday night to keep the late ferry running for another two years, after more than 300 residents signed a petition against its closure.",
  "The crossing, which links the old quay with the housing estates on the far bank, loses about £140,000 a year. Officials had proposed to replace it with a bus that would take the long way round by the upper bridge.",
  '"People who clean our offices at four in the morning do not have a car," said Miriam Okafor, who chairs the transport committee.',
  "Under the plan that was agreed, the fare will rise by 20p in April, and the boat will carry cargo bicycles for the first time.",
];

export interface Read {
  readonly record: ArticleRecord;
  readonly doubts: readonly Doubt[];
  readonly body: readonly string[];
  /** Label and rule of a line, by its text. */
  readonly of: (line: string) => string;
  /** Rules of tools' lines, each once. */
  readonly tools: readonly string[];
}

/**
 * Reads a capture.
 * @param lines its lines; a list among them is of paragraphs, with blank lines between them
 */
export function readTool(lines: readonly (string | readonly string[])[]): Read {
  const text = `${lines.map((line) => (typeof line === "string" ? line : line.join("\n\n"))).join("\n")}\n`;
  const read = readSeed("ferry.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const parsed = parseSeed(read.seed);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  const { record, doubts } = parsed;
  if (record.ledger.map(({ raw }) => raw).join("") !== text) throw new Error("a line was lost");
  const entry = (line: string) => record.ledger.find(({ raw }) => raw.trim() === line);
  return {
    record,
    doubts,
    body: readPlainBody(record.body).map((piece) => piece.text),
    of: (line) => `${entry(line)?.label} ${entry(line)?.rule}`,
    tools: [...new Set(record.ledger.map(({ rule }) => rule).filter((rule) => rule.startsWith("tool-lines.")))],
  };
}
