/** Who signs a page's pictures: what one caption has for certain at its end, another has where nothing marks it. */
import { languageForms } from "../../../lexicon/index.ts";
import { tookPictures } from "../byline/name-piece.ts";
import type { FieldContext } from "../context.ts";
import type { CreditReading } from "../credit/credit.ts";
import { LIKELY, trimmed } from "../credit/credit-reading.ts";
import { LANGUAGES } from "../language/language-table.ts";
import { isName } from "../names.ts";
import { isKnownPerson } from "../particle-names.ts";

/** Longest block that says who took the pictures: "Lena Marsh (texto) e Nuno Alvim (fotografia)". UTF-16 units. */
const LONGEST_TRADES = 110;
/** So sure is a credit that says who signs. */
const SURE_SIGNER = 0.8;
/** What stands before the name in a caption is no shorter. UTF-16 units. */
const SHORTEST_BEFORE = 16;
const BETWEEN = /[,;|•]/u;
const IN_BRACKET = / \([^()]*\)$/u;
/** "with Nuno Alvim", "de Nuno Alvim", "Lena Marsh, Nuno Alvim": the name belongs to the caption. */
const LEADS_ON = /(?:^|\s)\p{Ll}{1,3}$|[,:&]$|\p{Lu}\p{Ll}+$/u;
/** "with", "avec"; "… com o avô, aos nove anos Nuno Alvim" ends with a noun. */
const SMALL_WORD = /(?:^|\s)(\p{Ll}{4})$/u;

/** Whether the words before a name need it: "with Nuno Alvim". */
const leadsOn = (before: string): boolean =>
  LEADS_ON.test(before) || LANGUAGES.words.has(SMALL_WORD.exec(before)?.[1] ?? "");

/** Those who a block says took the pictures. */
function photographersIn(text: string, and: ReadonlySet<string>): string[] {
  if (text.length > LONGEST_TRADES || !text.includes("(")) return [];
  const words = text.split(" ").map((word) => (and.has(word) ? "," : word));
  return words
    .join(" ")
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter(tookPictures)
    .map((piece) => piece.replace(IN_BRACKET, ""));
}

/** The readings of a block as a credit, or of its end. */
interface Signed {
  readonly tail: CreditReading | null;
  readonly block: CreditReading | null;
}

/** Whether another block ends with a name. */
const endsAnother = (texts: readonly string[], at: number, name: string): boolean =>
  texts.some(
    (text, i) =>
      i !== at && text !== texts[at] && text.length > name.length + SHORTEST_BEFORE && text.endsWith(` ${name}`),
  );

/** The people who are known to sign pictures of the page. */
export function findSigners(
  { texts, bodyStart, language }: FieldContext,
  looks: ReadonlyMap<number, Signed>,
): Set<string> {
  const { and } = languageForms(language);
  const signers = new Set<string>();
  for (const { tail, block } of looks.values())
    for (const read of [tail, block])
      if (read !== null && read.confidence >= SURE_SIGNER && isName(read.credit)) signers.add(read.credit);
  // "… por la noche. Lena Marsh", "… antes y después Lena Marsh": what may be a name behind one sentence ends another block, too.
  for (const [at, { tail }] of looks)
    if (
      tail !== null &&
      tail.confidence < SURE_SIGNER &&
      isKnownPerson(tail.credit) &&
      endsAnother(texts, at, tail.credit)
    )
      signers.add(tail.credit);
  for (const text of texts.slice(0, Math.max(0, bodyStart)))
    for (const name of photographersIn(text, and)) if (isName(name)) signers.add(name);
  return signers;
}

/** A credit at a text's end that nothing marks but that its bearer signs others: "… no lugar atrás do motorista Nuno Alvim". */
export function readSigner(text: string, signers: ReadonlySet<string>): CreditReading | null {
  for (const name of signers) {
    const from = text.length - name.length;
    if (from < SHORTEST_BEFORE || !text.endsWith(name)) continue;
    const before = text.slice(0, from);
    if (!leadsOn(before.trimEnd()) && /[\s.!?”"»\d]$/u.test(before))
      return trimmed(text, from, text.length, from, text.length, "credit.tail-signer", LIKELY);
  }
  return null;
}
