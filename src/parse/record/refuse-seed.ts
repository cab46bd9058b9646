/** What becomes of a seed that was read: a record, or the reason why it holds none. */
import type { ArticleRecord, Doubt, ParseResult } from "../../model.ts";
import type { Decisions } from "./decisions.ts";

/** A seed read to its end, with what was decided on the way; or the reason why not. */
export type ParsedSeed =
  | (Extract<ParseResult, { readonly ok: true }> & { readonly decisions: Decisions })
  | Extract<ParseResult, { readonly ok: false }>;

/** A seed without a headline or a body: an error that says what to do. */
export function refuseSeed(
  { sourceFile: file, ledger }: ArticleRecord,
  missing: "headline" | "body",
  unread: readonly Doubt[],
): ParsedSeed {
  const reason =
    `holds no article: no ${missing} was found. Add the article's text, state ` +
    `${missing === "headline" ? '"headline:" in' : 'what its lines are under "labels:" in'} its front matter, or remove the file.`;
  const doubt: Doubt = {
    file,
    line: null,
    column: null,
    severity: "error",
    rule: `parse.no-${missing}`,
    reason,
  };
  return { ok: false, file, doubts: [doubt, ...unread], ledger };
}
