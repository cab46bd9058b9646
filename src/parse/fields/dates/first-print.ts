/** Where a page prints its headline a little above the headline that counts. */
import type { FieldContext } from "../context.ts";
import { namesWeekday } from "./date-parts.ts";

/** A headline's first print stands so far above it at most, and the day of the page so far below that. Blocks. */
const FARTHEST = 24;
const NEAR = 3;

/** The print of the headline above the one that counts, or -1. */
function findFirstPrint({ texts, headline }: FieldContext): number {
  if (headline < 1) return -1;
  const first = texts.indexOf(texts[headline] ?? "", Math.max(0, headline - FARTHEST));
  return first < headline ? first : -1;
}

/** A section or a kicker has no more words; a title has. */
const MOST_WORDS = 3;

/** "Harbour wall to be rebuilt" / "Ferry stays in port" / "10 March": below another story's title the day is that story's. */
const isTitle = (text = ""): boolean => text.split(" ").length > MOST_WORDS;

/** "Harbour wall to be rebuilt" / "Monday, 20 May 2024" / "Search": the title of the window, and the day on which the page was looked at, with its weekday. */
function isOfMasthead({ texts, glance }: FieldContext, block: number): boolean {
  return namesWeekday(texts[block] ?? "") && glance(block + 1).form?.kind !== "share";
}

/**
 * "Harbour wall to be rebuilt" / "23/10/2020" / "Share" / … / "Harbour wall to be rebuilt": a day right below the headline's first print is the
 * page's, however far the second stands below it. Where a box of stories has its days above the titles, that below one is the next one's.
 */
export function isBelowFirstPrint(context: FieldContext, block: number): boolean {
  if (block >= context.headline) return false;
  const first = findFirstPrint(context);
  if (first < 0 || block <= first || block > first + NEAR) return false;
  if (context.texts.slice(first + 1, block).some(isTitle) || isOfMasthead(context, block)) return false;
  // "12 March" / "Politics" / the headline / "10 March": a section may stand between a box's day and its title.
  for (let at = Math.max(0, first - NEAR); at < first; at += 1) if (context.glance(at).digit) return false;
  return true;
}
