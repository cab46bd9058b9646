/** What stands in brackets at the end of several captions signs each of them: "… اقترب الحمار (الجزيرة)" / "… يشرب (الجزيرة)". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { Draft } from "./photo-drafts.ts";

/** Words with no digit, and no small letter before them: "(left)" and "(2019)" say who or when. */
const BRACKET = /^(.{16,}?)\s?[([（]([\p{Lu}\p{Lo}][^()[\]（）\p{N}]{1,39})[)\]）]\.?$/u;
/** "(SPD)", "(CDU)": whose party they are of that a picture shows. */
const PARTY = /^\p{Lu}{2,5}$/u;
const FEWEST = 2;

interface Signed {
  readonly caption: string;
  readonly credit: string;
}

/** A caption without the bracket at its end, and what stands there; null where none does, or where it says what kind of picture it is. */
function cutBracket({ caption, credit }: Draft): Signed | null {
  const [, before = "", inner = ""] = (credit === null && caption?.endsWith(")") ? BRACKET.exec(caption) : null) ?? [];
  return inner === "" || PARTY.test(inner) || lexicon.creditBare.has(foldLabel(inner))
    ? null
    : { caption: before, credit: inner };
}

/** Takes such a bracket for the credit of each caption that ends with it and has none. */
export function signByBrackets(drafts: readonly Draft[]): readonly Draft[] {
  const cuts = drafts.map(cutBracket);
  const count = (credit: string): number => cuts.filter((cut) => cut?.credit === credit).length;
  return drafts.map((draft, at) => {
    const cut = cuts[at];
    return cut && count(cut.credit) >= FEWEST ? { ...draft, ...cut } : draft;
  });
}
