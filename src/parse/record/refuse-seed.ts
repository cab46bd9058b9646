/** What becomes of a seed that was read: a record, or the reason why it holds none. */
import {
  type ArticleRecord,
  type Block,
  BODY_LABELS,
  type Doubt,
  type ParseResult,
  type Seed,
  type Verdict,
} from "../../model.ts";
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
    missing === "headline"
      ? 'holds a text without a headline: no line looks like one. State "headline:" in its front matter, or, if it is no article, remove the file.'
      : "holds no article: no body was found. Add the article's text, state " +
        'what its lines are under "labels:" in its front matter, or remove the file.';
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

/** "https://harbour.example/2013/03/04/quay", behind a list's mark as well. */
const ADDRESS = /^(?:[-–•*·]\s*|\d{1,3}[.)]\s*)?(?:https?:\/\/|www\.)\S+$/iu;

/**
 * Tells whether all that was read as a story are addresses: a list of links holds no article.
 * @param seed The seed; labels that a person states count.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 */
export function isOfAddresses(
  { stated }: Pick<Seed, "stated">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): boolean {
  if (stated.labels !== undefined) return false;
  return blocks.every(({ index, text }) => {
    const verdict = verdicts[index];
    return verdict === undefined || !BODY_LABELS.has(verdict.label) || ADDRESS.test(text);
  });
}
