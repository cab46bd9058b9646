/** Labels that say who gave a picture: "Submitted by Lena Marsh", "Courtesy of Kestrel". They stay in the credit, where "Photo by" does not. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { type CreditLabel, cutLabel } from "./credit-label.ts";

const GIVEN: ReadonlySet<string> = new Set(lexicon.phrases.givenBy);
/** "(Courtesy of Lena Marsh)": of seven golds with this in brackets five have the name alone, and of 33 with it in the open 26 have all of it. */
const OPEN: ReadonlySet<string> = new Set([...GIVEN, ...lexicon.phrases.courtesyOf.map(foldLabel)]);
/** UTF-16 units, brackets told. */
const LONGEST = Math.max(...Array.from(OPEN, ({ length }) => length)) + 2;
const BRACKETS = /^[\s([（［【]*/u;

/**
 * Where in a text a credit begins that a label opens: behind the label, or with it.
 * @param text it begins with the label, brackets before it told
 * @param isBracketed whether the text stands in brackets that are none of it
 */
export function startOfCredit(text: string, { kind, end }: CreditLabel, isBracketed = false): number {
  if (kind !== "by" || end > LONGEST) return end;
  const open = BRACKETS.exec(text)?.[0].length ?? 0;
  const kept = isBracketed || open > 0 ? GIVEN : OPEN;
  return kept.has(foldLabel(text.slice(open, end))) ? open : end;
}

/** Whether a text opens with such a label. */
export function opensWithGiver(text: string): boolean {
  const label = cutLabel(text);
  return label !== null && startOfCredit(text, label) < label.end;
}
