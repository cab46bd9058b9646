/** Pictures while they are found: the words of each, and which of them are of one picture. */
import { oneOf } from "../../lexicon/phrases.ts";
import { readCreditBlock } from "./credit.ts";
import { isName } from "./names.ts";
import { SHORTEST_CAPTION } from "./photo-signs.ts";
import { flat } from "./photo-twins.ts";

/** A picture's words, and the blocks that they stand in. */
export interface Draft {
  caption: string | null;
  credit: string | null;
  blocks: number[];
  confidence: number;
}

/**
 * Texts that start with so many equal letters, and so much of the shorter one, are of one picture: one of them was cut, or goes on with
 * the credit. "The mayor of Harrow Quay and her two deputies on Friday." and "… two deputies at supper." are two. UTF-16 units.
 */
const SAME_START = 40;
const SAME_SHARE = 0.8;

/** Quotes aside: alt text goes without those of a caption. */
const fold = (text: string): string =>
  flat(text)
    .toLowerCase()
    .replace(/[“”„«»"‘’`´']/g, "");

type Words = Pick<Draft, "caption" | "credit">;

/** A picture that grows. A block may come twice among its blocks. */
interface Picture extends Words {
  readonly blocks: number[];
  /** The last of them. */
  last: number;
  confidence: number;
}

function addBlocks(picture: Picture, blocks: readonly number[]): void {
  for (const block of blocks) {
    picture.blocks.push(block);
    if (block > picture.last) picture.last = block;
  }
}

/** How many letters two texts start with alike. */
function countSame(short: string, long: string): number {
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  return same;
}

function isSamePicture(a: Words, b: Words): boolean {
  if (a.caption === null || b.caption === null) return a.credit !== null && a.credit === b.credit;
  if (a.caption === b.caption) return flat(a.caption).length >= SHORTEST_CAPTION;
  const [x, y] = [fold(a.caption), fold(b.caption)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < SHORTEST_CAPTION) return false;
  const same = countSame(short, long);
  return same === short.length || (same >= SAME_START && same >= short.length * SAME_SHARE) || long.endsWith(short);
}

/** Alt text and caption of one picture share so many of their words. */
const SAME_WORDS = 0.65;

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu));

const signersOf = (credit: string): string[] => credit.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const countCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Whether two neighbours say much the same in other words: "A member of the Kestrel Brigade (archive)" / "A member of the brigade …". */
function isNearby(picture: Picture, draft: Draft): boolean {
  if (picture.caption === null || draft.caption === null) return false;
  const [mine, other] = [wordsOf(picture.caption), wordsOf(draft.caption)];
  const common = countCommon(mine, other);
  const isSame = common > 2 && common >= SAME_WORDS * Math.min(mine.size, other.size);
  if (!isSame || picture.credit === null || draft.credit === null) return isSame;
  return countCommon(new Set(signersOf(picture.credit)), new Set(signersOf(draft.credit))) > 0;
}

/** What a credit that follows its caption without a sign is at most. UTF-16 units. */
const LONGEST_REST = 48;
/** From this confidence on such words are a credit whatever else they read like. */
const ENOUGH_REST = 0.8;

/** Two small words in a row, one of them longer than those in names of houses: "Bombers de la Generalitat" has none. */
const PROSE = /(?:^|\s)(?:\p{Ll}{4,}\s\p{Ll}|\p{Ll}+\s\p{Ll}{4})/u;

/** What a longer text has after a shorter one, where it reads like names: "… at the show Nia Marsh/Kestrel", "… of 1923 Courtesy of the Ansel archive". */
function restOf(short: string, long: string): string | null {
  if (!long.startsWith(short) || long.length > short.length + LONGEST_REST) return null;
  const rest = long.slice(short.length).trim();
  const read = readCreditBlock(rest);
  if (read !== null && read.confidence >= ENOUGH_REST) return read.credit;
  return /^\p{Lu}[^.!?]*$/u.test(rest) && !PROSE.test(rest) ? rest : null;
}

/** Puts the words of one picture together: of its captions the one with a credit counts, else the longer one. */
function unite(kept: Picture, draft: Draft): void {
  const [mine, other] = [kept.caption, draft.caption];
  const rest = mine === null || other === null || mine === other ? null : restOf(mine, other);
  const isCut = mine !== null && other !== null && mine.startsWith(other);
  const isSigned = draft.credit !== null && kept.credit === null && !isCut;
  const isWhole = mine !== null && other?.startsWith(mine) === true;
  const isLonger = (kept.credit === null || isWhole) && (mine?.length ?? 0) < (other?.length ?? 0);
  if (other !== null && rest === null && (mine === null || isSigned || isLonger)) kept.caption = other;
  kept.credit ??= draft.credit ?? rest;
  addBlocks(kept, draft.blocks);
  kept.confidence = Math.max(kept.confidence, draft.confidence);
}

const isAltOf = (before: Picture, draft: Draft, isNext: (above: number, below: number) => boolean): boolean =>
  isNext(before.last, Math.min(...draft.blocks)) && isNearby(before, draft);

/** Puts the caption in the place of the alt text above it. */
function replaceAlt(kept: Picture, draft: Draft): void {
  kept.caption = draft.caption;
  kept.credit = draft.credit ?? kept.credit;
  addBlocks(kept, draft.blocks);
}

/** What stands between a person and the house that a picture was taken for. */
const BEFORE_HOUSE = new RegExp(String.raw`^(?:\s?[/,|(]| ${oneOf("takenFor")} )`);

/** "Photographs by Lena Marsh" in the page's head, and "Lena Marsh/The Harrow Post" below each picture: no picture of its own. */
const isToldWhole = ({ credit }: Words, pictures: readonly Words[]): boolean =>
  credit !== null &&
  isName(credit) &&
  pictures.some(
    ({ credit: other }) => other?.startsWith(credit) === true && BEFORE_HOUSE.test(other.slice(credit.length)),
  );

/** A picture is looked for among so many before it: a page of thousands costs no more for each. */
const RECENT = 40;

function findRecent(kept: readonly Picture[], draft: Draft): Picture | undefined {
  for (let at = Math.max(0, kept.length - RECENT); at < kept.length; at += 1) {
    const other = kept[at];
    if (other && isSamePicture(other, draft)) return other;
  }
  return undefined;
}

function startPicture({ caption, credit, blocks, confidence }: Draft): Picture {
  const picture = { caption, credit, blocks: [], last: -1, confidence };
  addBlocks(picture, blocks);
  return picture;
}

/**
 * Alt text and caption of one picture become one, and so does a picture that comes again.
 * @param isNext whether nothing but a picture's control stands between two blocks, "Enlarge image": no paragraph, and no count of pictures
 */
export function unitePictures(drafts: readonly Draft[], isNext: (above: number, below: number) => boolean): Draft[] {
  const kept: Picture[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    const same = findRecent(kept, draft);
    if (same === undefined && before !== undefined && isAltOf(before, draft, isNext)) replaceAlt(before, draft);
    else if (same === undefined) kept.push(startPicture(draft));
    else unite(same, draft);
  }
  const told = kept.filter((picture) => picture.caption !== null || !isToldWhole(picture, kept));
  return told.map(({ caption, credit, blocks, confidence }) => ({
    caption,
    credit,
    blocks: [...new Set(blocks)],
    confidence,
  }));
}
