/** Rows of letters that lead to what stands under each. */
import { areMixed, type Initial } from "../archive/initial.ts";
import type { Link } from "./navigation.ts";

/** A letter that leads to a heading of its page, or to a page of its own. */
export interface LetterLink extends Link {
  /** "Cyrillic", said before it: what ears need to tell it from another's "K"; null where it needs nothing. */
  readonly spoken: string | null;
  /** How much stands under it; null where that is seen below. */
  readonly count: string | null;
  readonly isCurrent: boolean;
}

/** Letters of one script. */
export interface LetterRow {
  /** "Cyrillic"; null where all are of one. */
  readonly script: string | null;
  readonly letters: readonly LetterLink[];
}

/** A letter with the heading that it is of. */
export interface PlacedLetter {
  readonly initial: Pick<Initial, "label" | "name" | "script">;
  readonly link: Omit<LetterLink, "spoken">;
}

/**
 * Names a letter's script for who does not see what it stands among.
 *
 * @param isMixed Whether there are letters of other scripts.
 * @returns Null where the letter says it itself.
 */
export const speakScript = ({ label, name, script }: PlacedLetter["initial"], isMixed: boolean): string | null =>
  isMixed && name !== label ? script : null;

/**
 * Puts letters into rows, one for each script: "К" and "K" look alike.
 *
 * @param placed In the order of a register.
 */
export const makeRows = (placed: readonly PlacedLetter[]): LetterRow[] => {
  const isMixed = areMixed(placed.map(({ initial }) => initial));
  const rows = new Map<string, LetterLink[]>();
  for (const { initial, link } of placed) {
    const letter = { ...link, spoken: speakScript(initial, isMixed) };
    rows.set(initial.script, [...(rows.get(initial.script) ?? []), letter]);
  }
  return [...rows].map(([script, letters]) => ({ script: isMixed ? script : null, letters }));
};
