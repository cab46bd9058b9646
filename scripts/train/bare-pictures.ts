/** Copies of pages whose pictures stand amid the story and say nothing of who took them, as blogs and magazines print them. */
import { STORY_LABELS, type StoryLabel } from "../../src/parse/story/labels.ts";
import { keyOf } from "./align.ts";
import type { Study, StudyPage } from "./lessons.ts";

/** Of the copies in which captions come twice this share keeps them so: an alternative text, then the caption. */
const TWICE_SHARE = 0.4;
/** Of the copies this share prints its captions without a full stop at the end, and this with one, whatever the page itself does. */
const UNSTOPPED_SHARE = 0.35;
const STOPPED_SHARE = 0.35;
/** Of the pictures this share is moved to another place in the story. */
const MOVED_SHARE = 0.75;
/** A story of fewer paragraphs has no room for pictures. */
const LEAST_PARAGRAPHS = 5;

const isA = (labels: Uint8Array, i: number, label: StoryLabel): boolean => STORY_LABELS[labels[i] ?? 0] === label;

const withoutStop = (text: string): string => text.replace(/(?<=[^.])[.。]$/u, "");
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const withStop = (text: string): string =>
  /[\p{L}\p{N}]$/u.test(text) ? `${text}${WITHOUT_SPACES.test(text) ? "。" : "."}` : text;

/** How a site ends all its captions. */
type End = (text: string) => string;

function pickEnd(next: () => number): End {
  const share = next();
  if (share < UNSTOPPED_SHARE) return withoutStop;
  return share < UNSTOPPED_SHARE + STOPPED_SHARE ? withStop : (text) => text;
}

/** A page's pictures: for each the blocks that it has in the copy. */
function listPictures({ page, labels }: Study, isTwice: boolean, end: End): Map<number, string[]> {
  const captions = (page.gold.captions ?? []).map((text) => ({ text, key: keyOf(text) }));
  const pictures = new Map<number, string[]>();
  const placeOf = new Map<string, number>();
  page.blocks.forEach((block, i) => {
    if (!isA(labels, i, "caption")) return;
    const key = keyOf(block);
    // "Deichbruch bei Hitzacker. Foto: Jana Wolff/dpa": the caption without what the truth does not count to it.
    const text = captions.find((caption) => key.startsWith(caption.key))?.text ?? block;
    const own = end(text);
    const place = placeOf.get(keyOf(text)) ?? i;
    placeOf.set(keyOf(text), place);
    pictures.set(place, isTwice ? [...(pictures.get(place) ?? []), own] : [own]);
  });
  return pictures;
}

/** The blocks above which a picture may stand: those that begin a paragraph of the story, but the first. */
const listGaps = ({ owners }: Study): number[] =>
  [...owners.keys()].filter((i) => i > 0 && (owners[i] ?? -1) > 0 && (owners[i] ?? -1) !== (owners[i - 1] ?? -1));

/**
 * Makes a copy of a page whose pictures have no credit and stand amid the story.
 * @param next Gives numbers from 0 to below 1.
 * @returns nothing where the page has no caption, or hardly a story
 */
export function barePictures(study: Study, next: () => number): StudyPage[] {
  const { page, labels } = study;
  const pictures = listPictures(study, next() < TWICE_SHARE, pickEnd(next));
  const gaps = listGaps(study);
  if (pictures.size === 0 || gaps.length < LEAST_PARAGRAPHS) return [];
  const above = new Map<number, string[]>();
  for (const [place, texts] of pictures) {
    const to = next() < MOVED_SHARE ? (gaps[Math.floor(next() * gaps.length)] ?? place) : place;
    above.set(to, [...(above.get(to) ?? []), ...texts]);
  }
  const blocks = page.blocks.flatMap((block, i) => [
    ...(above.get(i) ?? []),
    ...(isA(labels, i, "caption") || isA(labels, i, "credit") ? [] : [block]),
  ]);
  return [{ ...page, gold: { ...page.gold, id: `${page.gold.id} with bare pictures`, credits: [] }, blocks }];
}
