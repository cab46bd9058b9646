/** Boxes that pages set into a story, and teasers below it: other stories' headlines, standfirsts and captions, without a label or a credit. */
import { FIRST_BODY, LABELS } from "../../src/parse/story/labels.ts";
import type { Study, StudyPage } from "./lessons.ts";

const CAPTION = LABELS.indexOf("caption");
const CREDIT = LABELS.indexOf("credit");

interface Teaser {
  readonly headline: string;
  readonly summary: string | undefined;
  readonly publisher: string;
}

interface Lent {
  readonly caption: string;
  readonly publisher: string;
}

/** What pages of one language lend. */
interface Shelf {
  readonly teasers: readonly Teaser[];
  readonly captions: readonly Lent[];
}

/** By language: what pages lend, each page once. */
export type Shelves = ReadonlyMap<string, Shelf>;

/** A caption of one or two letters is none. */
const LEAST_CAPTION = 8;

/** Gathers headlines, standfirsts and captions. */
export function gatherShelves(lessons: readonly Study[]): Shelves {
  const shelves = new Map<string, { teasers: Teaser[]; captions: Lent[] }>();
  const seen = new Set<string>();
  for (const { page, publisher } of lessons) {
    const { id, lang, headline, summary, captions = [] } = page.gold;
    if (seen.has(id)) continue;
    seen.add(id);
    const shelf = shelves.get(lang) ?? { teasers: [], captions: [] };
    shelves.set(lang, shelf);
    if (headline) shelf.teasers.push({ headline, summary: summary ?? undefined, publisher });
    for (const caption of captions)
      if (caption.length >= LEAST_CAPTION) shelf.captions.push({ caption, publisher });
  }
  return shelves;
}

/** Of the pages this share gets boxes, and so many at most. */
const BOXED_SHARE = 0.4;
const MOST_BOXES = 3;
/** Shares of boxes: a caption; a single teaser; else a list of teasers. */
const CAPTION_BOXES = 0.4;
const TEASER_BOXES = 0.8;
const MOST_TEASERS = 4;
/** Of the teasers this share shows its standfirst, and this share of the lists has dashes. */
const TOLD_SHARE = 0.5;
const DASHED_SHARE = 0.4;
/** Teasers below the story: this share of the pages has them. */
const BELOW_SHARE = 0.3;
/** Of the captions this share loses what stands behind or below them: its credit. */
const BARE_SHARE = 0.5;

interface Box {
  readonly blocks: readonly string[];
  readonly captions: readonly string[];
}

/** Picks one of a list. */
const pick = <Item>(items: readonly Item[], next: () => number): Item | undefined =>
  items[Math.floor(next() * items.length)];

const withoutBreaks = (text: string): string => text.replace(/\s+/gu, " ").trim();

function drawTeaser(shelf: Shelf, next: () => number, dashed = ""): string[] {
  const teaser = pick(shelf.teasers, next);
  if (!teaser) return [];
  const told = teaser.summary && next() < TOLD_SHARE ? [withoutBreaks(teaser.summary)] : [];
  return [dashed + withoutBreaks(teaser.headline), ...told];
}

function drawBox(shelf: Shelf, next: () => number): Box {
  const kind = next();
  if (kind < CAPTION_BOXES) {
    const caption = pick(shelf.captions, next)?.caption;
    return caption ? { blocks: [withoutBreaks(caption)], captions: [caption] } : { blocks: [], captions: [] };
  }
  if (kind < TEASER_BOXES) return { blocks: drawTeaser(shelf, next), captions: [] };
  const dashed = next() < DASHED_SHARE ? "- " : "";
  const count = 2 + Math.floor(next() * (MOST_TEASERS - 1));
  return { blocks: Array.from({ length: count }, () => drawTeaser(shelf, next, dashed)).flat(), captions: [] };
}

const EMPTY: Shelf = { teasers: [], captions: [] };

/** What pages of other publishers lend to one: its own headline amid its story would be learnt as one. */
function lendShelf(shelves: Shelves, { page, publisher }: Study): Shelf {
  const { teasers, captions } = shelves.get(page.gold.lang) ?? EMPTY;
  const isOther = (each: { readonly publisher: string }): boolean => each.publisher !== publisher;
  return { teasers: teasers.filter(isOther), captions: captions.filter(isOther) };
}

/** A caption of the page without its credit, and a credit that stands alone not at all, as pages without credits have it. */
function bareCaptions({ page, labels }: Study, isBare: boolean): (string | undefined)[] {
  const captions = (page.gold.captions ?? []).map(withoutBreaks);
  return page.blocks.map((block, i) => {
    if (!isBare) return block;
    if (labels[i] === CREDIT) return undefined;
    if (labels[i] !== CAPTION) return block;
    return captions.find((caption) => block.startsWith(caption)) ?? block;
  });
}

/**
 * Makes a copy of a page with boxes amid its story.
 * @param next Gives numbers from 0 to below 1.
 */
export function boxPage(study: Study, shelves: Shelves, next: () => number): StudyPage {
  const { page, labels } = study;
  const blocks = bareCaptions(study, next() < BARE_SHARE);
  const shelf = lendShelf(shelves, study);
  if (next() > BOXED_SHARE) return { ...page, blocks: blocks.flatMap((block) => block ?? []) };
  const seams = [...labels.keys()].filter((i) => (labels[i] ?? 0) >= FIRST_BODY && (labels[i + 1] ?? 0) >= FIRST_BODY && LABELS[labels[i + 1] ?? 0] !== "continuation");
  const boxes = new Map<number, string[]>();
  const captions: string[] = [];
  const count = 1 + Math.floor(next() * MOST_BOXES);
  for (let k = 0; k < count; k += 1) {
    const at = pick(seams, next);
    const box = drawBox(shelf, next);
    if (at === undefined || box.blocks.length === 0) continue;
    boxes.set(at, [...(boxes.get(at) ?? []), ...box.blocks]);
    captions.push(...box.captions);
  }
  const last = labels.findLastIndex((label) => label >= FIRST_BODY);
  if (last >= 0 && next() < BELOW_SHARE) {
    const below = Array.from({ length: 1 + Math.floor(next() * MOST_TEASERS) }, () => drawTeaser(shelf, next)).flat();
    boxes.set(last, [...(boxes.get(last) ?? []), ...below]);
  }
  return {
    ...page,
    isBoxed: boxes.size > 0,
    gold: { ...page.gold, captions: [...(page.gold.captions ?? []), ...captions] },
    blocks: blocks.flatMap((block, i) => [...(block === undefined ? [] : [block]), ...(boxes.get(i) ?? [])]),
  };
}
