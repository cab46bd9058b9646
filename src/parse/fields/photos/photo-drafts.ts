/** Pictures while they are found: the words of each; what is said of one picture in several places is put together. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { readCreditBlock } from "../credit/credit.ts";
import { isName } from "../names.ts";
import { isSamePicture, isWordedAlike, type Words } from "./photo-same.ts";

/** A picture's words, and the blocks that they stand in. */
export interface Draft {
  caption: string | null;
  credit: string | null;
  blocks: number[];
  confidence: number;
}

/** A picture that grows. A block may come twice among its blocks. */
interface Picture extends Draft {
  /** The last of its blocks. */
  last: number;
}

function addBlocks(picture: Picture, blocks: readonly number[]): void {
  for (const block of blocks) {
    picture.blocks.push(block);
    if (block > picture.last) picture.last = block;
  }
}

/** What a credit that follows its caption without a sign is at most. UTF-16 units. */
const LONGEST_REST = 48;
/** From this confidence on such words are a credit whatever else they read like. */
const ENOUGH_REST = 0.8;

/** Two small words in a row, one of them longer than those in names of houses: "Bombers de la Generalitat" has none. */
const PROSE = /(?:^|\s)(?:\p{Ll}{4,}\s\p{Ll}|\p{Ll}+\s\p{Ll}{4})/u;

/** "(Jonah Maki)": a name in brackets behind alt text's own words. */
const IN_BRACKETS = /^[([（【]([^()[\]（）【】]{4,40})[)\]）】]\.?$/u;

/** What a longer text has after a shorter one, where it reads like names: "… at the show Nia Marsh/Kestrel", "… of 1923 Courtesy of the Ansel archive". */
function restOf(short: string, long: string): string | null {
  if (!long.startsWith(short) || long.length > short.length + LONGEST_REST) return null;
  const rest = long.slice(short.length).trim();
  const read = readCreditBlock(rest);
  if (read !== null && read.confidence >= ENOUGH_REST) return read.credit;
  const named = IN_BRACKETS.exec(rest)?.[1];
  if (named !== undefined) return isName(named) ? named : null;
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
  isNext(before.last, Math.min(...draft.blocks)) && isWordedAlike(before, draft);

/** Puts the caption in the place of the alt text above it. */
function replaceAlt(kept: Picture, draft: Draft): void {
  kept.caption = draft.caption;
  kept.credit = draft.credit ?? kept.credit;
  addBlocks(kept, draft.blocks);
}

/** What stands between a person and the house that a picture was taken for. */
const BEFORE_HOUSE = new RegExp(String.raw`\s?[/,|(]| ${oneOf("takenFor")} `, "g");

/** Who may have taken pictures for a house, by their credits: "Lena Marsh/The Harrow Post", "Robert (Bob) Pike/The Harrow Post". */
function gatherOfHouses(pictures: readonly Words[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { credit } of pictures) {
    if (credit === null) continue;
    for (const { index } of credit.matchAll(BEFORE_HOUSE)) names.add(credit.slice(0, index));
  }
  return names;
}

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
  // "Photographs by Lena Marsh" in the page's head, and "Lena Marsh/The Harrow Post" below each picture: no picture of its own.
  const ofHouses = gatherOfHouses(kept);
  const isToldWhole = ({ credit }: Words): boolean => credit !== null && ofHouses.has(credit) && isName(credit);
  const told = kept.filter((picture) => picture.caption !== null || !isToldWhole(picture));
  return told.map(({ caption, credit, blocks, confidence }) => ({
    caption,
    credit,
    blocks: [...new Set(blocks)],
    confidence,
  }));
}
