/** What the numbers before blocks of the body are: a list's, or a part of a subhead or of a paragraph. */

/** "3. Ah Wang’s", "2) The second …", as printed. */
const NUMBER = /^(\d{1,3})[.)]\s+/;

/** The number that a block of the body opens with. */
export interface PrintedNumber {
  readonly value: number;
  /** With its sign and the space behind it. */
  readonly printed: string;
}

/**
 * Reads the number that a text opens with.
 * @returns null where there is none; from 0 to 999
 */
export function readNumber(text: string): PrintedNumber | null {
  const match = NUMBER.exec(text);
  return match === null ? null : { value: Number(match[1]), printed: match[0] };
}

/** Of items in a row each is longer than this only where they are numbered paragraphs. UTF-16 units. */
const LONGEST_ITEM = 200;

/** A piece of the body that may have a number. */
interface Numbered {
  readonly type: string;
  readonly text: string;
  readonly number: PrintedNumber | null;
}

/**
 * Finds the numbered pieces that are items of a list: two or more in a row, counted up one by one. "4. Questioning the witness" above a
 * paragraph is a subhead, "21) The Last Reel" and "20) Faces" count down, and what an `ol` would count again is none.
 * @param pieces The body's, in order.
 * @returns The indices of the items.
 */
export function findCountedItems(pieces: readonly Numbered[]): ReadonlySet<number> {
  const items = new Set<number>();
  const numberAt = (at: number): number | null => {
    const piece = pieces[at];
    return piece?.type === "list-item" && piece.text.length <= LONGEST_ITEM ? (piece.number?.value ?? null) : null;
  };
  for (let at = 0; at + 1 < pieces.length; at += 1) {
    const [own, next] = [numberAt(at), numberAt(at + 1)];
    if (own === null || next !== own + 1) continue;
    items.add(at).add(at + 1);
  }
  return items;
}
