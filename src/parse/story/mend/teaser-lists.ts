/** Lists of other stories below a label amid the story: "Trending Stories" / "- A ferry …" / "- A quay …". */
import { endsInColon } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isHyphenItem } from "./looks.ts";

/** So many items are a list. */
const FEWEST = 2;
/** And so many blocks at most: where each of thousands is a label, the rest of the page is not gone through for each. */
const MOST_BLOCKS = 400;
/** A kicker, "GLOBALNATION", and a title. UTF-16 units. */
const LONGEST_KICKER = 40;
const LONGEST_TITLE = 140;
const STOPPED = /[.!…。！:：]["”“»]?$/u;

/** The end of the row of marked items that begins at `from`. */
function endOfItems(texts: readonly string[], from: number): number {
  let to = from;
  while (to - from < MOST_BLOCKS && isHyphenItem(texts[to] ?? "")) to += 1;
  return to;
}

/** A writer's name below a title. UTF-16 units. */
const LONGEST_WRITER = 40;
const WRITER = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;

/** The end of the marked titles that begin at `from`, each with who wrote it below: "- A ferry stays in port" / "Lena Marsh" / "- …". */
function endOfSigned(texts: readonly string[], from: number): number {
  let to = from;
  const isWriter = (text: string): boolean => text.length <= LONGEST_WRITER && WRITER.test(text);
  while (to - from < MOST_BLOCKS && isHyphenItem(texts[to] ?? "") && isWriter(texts[to + 1] ?? "")) to += 2;
  return to - from < FEWEST * 2 ? from : to;
}

/** The end of the pairs that begin at `from`, each the same kicker and a title: "GLOBALNATION" / "Nurses win back pay" / "GLOBALNATION" / …. */
function endOfPairs(texts: readonly string[], from: number): number {
  const kicker = texts[from] ?? "";
  let to = from;
  const isTitle = (text: string): boolean => text !== kicker && text.length <= LONGEST_TITLE && !STOPPED.test(text);
  if (kicker.length > LONGEST_KICKER || STOPPED.test(kicker)) return from;
  const isPair = (): boolean => texts[to] === kicker && to + 1 < texts.length && isTitle(texts[to + 1] ?? "");
  while (to - from < MOST_BLOCKS && isPair()) to += 2;
  return to - from < FEWEST * 2 ? from : to;
}

/** "LOOSE CANNON", "FLAT OUT": a kicker in capitals, and a title that is not. */
const CAPITALS = /^(?=.*\p{Lu}{2})\P{Ll}+$/u;

/** The end of the pairs that begin at `from`, each a kicker in capitals and a title: "LOOSE CANNON" / "Cannon fired at three" / "FLAT OUT" / …. */
function endOfCapitalPairs(texts: readonly string[], from: number): number {
  const isKicker = (text: string): boolean => text.length <= LONGEST_KICKER && CAPITALS.test(text);
  const isTitle = (text: string): boolean =>
    text !== "" && text.length <= LONGEST_TITLE && !CAPITALS.test(text) && !STOPPED.test(text);
  let to = from;
  while (to - from < MOST_BLOCKS && isKicker(texts[to] ?? "") && isTitle(texts[to + 1] ?? "")) to += 2;
  return to - from < FEWEST * 2 ? from : to;
}

/**
 * None of what such a label announces is the story. Below "Read more", which the story's own lists may follow, the first item has to be
 * known for another story's: of 11 such lists in the practice corpus all are.
 */
export function dropTeaserLists(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  for (const [at, label] of given.entries()) {
    const from = at + 1;
    if (label !== "related" && !(label === "furniture" && judged[from]?.label === "other")) continue;
    // "Among the demands are these three:" / "Read more: How the bridge was built" / "- a bridge": the list is the paragraph's.
    if (isStory(draft, at - 1) && endsInColon(texts[at - 1] ?? "")) continue;
    const items = endOfItems(texts, from);
    // Kickers of a story's own parts stand in capitals, too: the first title has to be known for another story's.
    const pairs = judged[from + 1]?.label === "other" ? endOfCapitalPairs(texts, from) : from;
    const lists = [endOfPairs(texts, from), endOfSigned(texts, from), pairs];
    const to = items - from >= FEWEST ? items : Math.max(...lists);
    for (let each = from; each < to; each += 1)
      if (isBody(judged[each])) judged[each] = judge("other", "teaser-list", LIKELY);
  }
  return redraft(draft, judged);
}
