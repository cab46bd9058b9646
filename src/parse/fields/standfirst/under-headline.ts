/** Two sentences between a headline and a picture's credit: a standfirst as often as a caption. */

/** So far above such a text the headline stands. Blocks. */
const FARTHEST = 6;
/** A name, a time or a count between the two is no longer; a line that sums the story up is. UTF-16 units. */
const LONGEST_BETWEEN = 32;
const STOP_INSIDE = /[\p{Ll}%)»”][.!?]["”’»]?\s+\p{Lu}/u;

/**
 * Whether a block is of two sentences and only short lines stand between it and the headline: it may sum the story up, and the credit below
 * it be of a picture without words.
 * @param textAt the text of a block
 * @param isHeadline whether a block is the headline
 * @param index the block
 */
export function mayBeStandfirst(
  textAt: (index: number) => string,
  isHeadline: (index: number) => boolean,
  index: number,
): boolean {
  if (!STOP_INSIDE.test(textAt(index))) return false;
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at -= 1) {
    if (isHeadline(at)) return true;
    if (textAt(at).length > LONGEST_BETWEEN) return false;
  }
  return false;
}
