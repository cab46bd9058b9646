/** Yes-or-no features of a block between headline and end of the story, for telling pictures' words and the standfirst from the rest. */
import { languageForms } from "../../lexicon/index.ts";
import type { Label } from "../../model.ts";
import type { FieldContext, Glance } from "../fields/context.ts";
import { type CreditReading, startsLikeLabel } from "../fields/credit.ts";
import { blockCredit, tailCredit } from "../fields/credit-glance.ts";
import { findTwin, hasCaptionLabel, isPictureMark } from "../fields/photo-signs.ts";
import { FIRST_BODY, LABELS } from "../story/labels.ts";
import { choice, flag, type Registry, scale, stepOf } from "../story/registry.ts";
import {
  addWord,
  endOf,
  findListed,
  hasWord,
  listLongWords,
  openSet,
  openWords,
  readShape,
  type Shape,
  SIGN,
  startOf,
  type WordList,
  type WordSet,
} from "./scan.ts";

/** The blocks that are judged, and what the story model says of all. */
export interface BesideCapture {
  readonly context: FieldContext;
  /** First block judged, and the first not judged any more. */
  readonly from: number;
  readonly to: number;
  /** Of each block of the capture, the story model's probability of each of its labels. */
  readonly odds: readonly ArrayLike<number>[];
}

type Emit = (id: number) => void;

export const BESIDE_FEATURES: Registry = { questions: [], size: 0 };
const registry = BESIDE_FEATURES;

const CHANCES = [0.003, 0.01, 0.03, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85, 0.94, 0.98, 0.995];
const chances = LABELS.slice(0, FIRST_BODY).map((label) => scale(registry, `chance of ${label}`, CHANCES));
const bodyChance = scale(registry, "chance of body", CHANCES);
const subheadChance = scale(registry, "chance of subhead", [0.05, 0.2, 0.4, 0.6]);

const GIVEN: readonly (Label | null)[] = [
  null,
  "headline",
  "paragraph",
  "continuation",
  "subhead",
  "list-item",
  "quote",
  "caption",
  "credit",
  "repeat",
  "standfirst",
  "byline",
  "time",
  "furniture",
  "badge",
  "promo",
  "related",
  "share",
  "advertisement",
];
const given = choice(registry, "given label", [...GIVEN.map((label) => label ?? "none"), "another"]);

const GIVEN_IDS: ReadonlyMap<Label | null, number> = new Map(GIVEN.map((label, i) => [label, given + i]));
const GIVEN_OTHER = given + GIVEN.length;

const place = choice(registry, "stands", ["above the headline", "between headline and story", "in the story", "below"]);
const sinceHeadline = scale(registry, "blocks after the headline", [1, 2, 3, 4, 6, 9, 14, 22]);
const untilStory = scale(registry, "blocks before the story", [1, 2, 3, 4, 6, 9]);
const storyPlace = scale(registry, "story blocks before", [1, 2, 3, 5, 8, 14]);
const storyLeft = scale(registry, "story blocks after", [1, 2, 3, 5, 8]);
const gapWidth = scale(registry, "blocks in the gap", [1, 2, 3, 4, 5, 7, 10, 16]);
const gapPlace = scale(registry, "place in the gap", [1, 2, 3, 4, 6]);
const gapLeft = scale(registry, "left in the gap", [1, 2, 3, 4, 6]);

const width = scale(registry, "width", [12, 20, 30, 40, 55, 70, 90, 110, 140, 180, 230, 300, 400, 520, 700]);
const words = scale(registry, "words", [2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45]);
const ends = choice(registry, "ends with", [
  "letter",
  "full stop",
  "question",
  "ellipsis",
  "colon",
  "bracket",
  "quote",
  "digit",
  "other",
]);
const opens = choice(registry, "starts with", [
  "capital",
  "small",
  "digit",
  "quote",
  "bracket",
  "bullet",
  "caseless",
  "other",
]);
const stops = scale(registry, "full stops inside", [1, 2, 3, 5]);
const capitals = scale(registry, "share of capitalised words", [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.95]);
/** A sign's flag, the bits of SIGN without which a text lacks it, and what then tells; null: any of the bits. */
const signs: readonly (readonly [id: number, bits: number, test: RegExp | null])[] = [
  [flag(registry, "digit"), SIGN.digit, null],
  [flag(registry, "year"), SIGN.digit, /\b(?:19|20)\d\d\b/],
  [flag(registry, "clock time"), SIGN.digit, /\d[:.]\d\d/],
  [flag(registry, "colon near the start"), SIGN.colon, /^.{2,32}[:：]/u],
  [flag(registry, "capitals and colon first"), 0, /^\p{Lu}[\p{Lu}\s-]{2,}[:.]\s/u],
  [
    flag(registry, "side in brackets"),
    SIGN.bracket,
    /[(（](?:l|r|c|left|right|centre|center|links|rechts|mitte|[gdm]|izq|der|左|右|中)\.?[)）]/iu,
  ],
  [
    flag(registry, "side between commas"),
    SIGN.comma,
    /,\s?(?:left|right|centre|center|second from|far (?:left|right)|à gauche|à droite|links|rechts)\b/iu,
  ],
  [flag(registry, "bar"), SIGN.bar, null],
  [flag(registry, "slash"), SIGN.slash, null],
  [flag(registry, "copyright sign"), SIGN.rights | SIGN.bracket, /©|ⓒ|\(c\)/i],
  [flag(registry, "quotation"), SIGN.quotation, null],
  [flag(registry, "in brackets whole"), 0, /^[([（［].*[)\]）］]\.?$/u],
  [flag(registry, "question or exclamation inside"), SIGN.ask, null],
  [flag(registry, "address"), 0, /https?:|www\.|@/],
  [flag(registry, "dash in the middle"), SIGN.dash, null],
];
const pictureWord = flag(registry, "word of a picture's description");
const summingWord = flag(registry, "word of a summary");
const captionLabel = flag(registry, "caption's label");
const labelStart = flag(registry, "starts like a credit's label");
const storyShare = scale(registry, "share of long words that the story has", [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]);
const headShare = scale(registry, "share of long words that the headline has", [0.01, 0.15, 0.3, 0.5, 0.75]);
const beforeShare = scale(registry, "share of long words that the block before has", [0.2, 0.4, 0.6, 0.8, 0.99]);
const afterShare = scale(registry, "share of long words that the block after has", [0.2, 0.4, 0.6, 0.8, 0.99]);
const firstOfStory = flag(registry, "first of the story");
const wordless = flag(registry, "no long word");

const KINDS = ["none", "furniture", "badge", "promo", "related", "share", "advertisement", "signoff"];
const form = choice(registry, "form", [...KINDS, "another"]);
const unsure = flag(registry, "form unsure");
const mark = flag(registry, "picture's mark");

const BLOCK_RULES = [
  "none",
  "credit.colon",
  "credit.by",
  "credit.sign",
  "credit.bracket",
  "credit.taken",
  "credit.bare",
  "credit.name",
];
const blockRule = choice(registry, "credit as a whole", [...BLOCK_RULES, "another"]);
const TAIL_RULES = [
  "none",
  "credit.tail-bracket",
  "credit.tail-label",
  "credit.tail-sign",
  "credit.tail-bar",
  "credit.tail-sentence",
  "credit.tail-slash",
];
const tailRule = choice(registry, "credit at the end", [...TAIL_RULES, "another"]);
const sureness = scale(registry, "credit's sureness", [0.5, 0.7, 0.9]);
const loose = flag(registry, "credit's label loose");

const twin = choice(registry, "twin", ["none", "just before", "near before", "just after", "near after"]);
const twinSame = choice(registry, "twin is", ["the same", "longer", "shorter"]);
const likeHeadline = flag(registry, "starts like the headline");

const creditsInAll = scale(registry, "credits in all", [1, 2, 3, 5, 9]);
const marksInAll = scale(registry, "picture's marks in all", [1, 2, 3, 5, 9]);
const captionChances = scale(registry, "sum of chances of caption elsewhere", [0.1, 0.3, 0.7, 1.2, 2, 4]);
const standfirstChances = scale(registry, "best chance of standfirst elsewhere", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9]);
const isBest = flag(registry, "best chance of standfirst");
const isBestCaption = flag(registry, "best chance of caption");

export const BESIDE_COUNT = registry.size;

const CAPTION = LABELS.indexOf("caption");
const STANDFIRST = LABELS.indexOf("standfirst");
const SUBHEAD = LABELS.indexOf("subhead");

/** A body block longer than this is nothing else, whatever else it looks like. UTF-16 units. */
const LONGEST = 700;
/** A body block of which the story model is so sure is not looked at closely. */
const SURE_BODY = 0.997;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Share of a block's long words that a set holds. */
function shareIn({ numbers }: WordList, from: number, to: number, known: WordSet): number {
  let found = 0;
  for (let k = from; k < to; k += 1) if (hasWord(known, numbers[k] ?? 0)) found += 1;
  return found / (to - from);
}

/** Readings of a block as a credit, or as words with a credit at the end. */
interface Look {
  readonly block: CreditReading | null;
  readonly tail: CreditReading | null;
}

const OPENS_SIGNED = /^[-•*|/\s]*[([（［【©ⓒ]/u;

function lookAt(glance: Glance): Look {
  const { text, sentence } = glance;
  if (text.length > LONGEST) return { block: null, tail: null };
  const isProse = sentence && !OPENS_SIGNED.test(text) && !startsLikeLabel(text);
  const block = isProse ? null : blockCredit(glance);
  return { block, tail: block !== null && block.confidence > 0.55 ? null : tailCredit(glance) };
}

/** What is the same for all blocks of a capture. */
interface Whole {
  /** Long words of the blocks from just above those judged to just below, and where each block's start. */
  readonly words: WordList;
  readonly wordStarts: Int32Array;
  readonly head: WordSet;
  readonly story: WordSet;
  /** For the words of one block, again and again. */
  readonly beside: WordSet;
  readonly headline: string;
  readonly looks: readonly (Look | null)[];
  readonly marks: Uint8Array;
  readonly credits: number;
  readonly markCount: number;
  readonly captions: number;
  readonly bestCaption: number;
  /** The block with the best chance of being the standfirst, that chance, and the best one of the others. */
  readonly bestStandfirst: number;
  readonly standfirst: number;
  readonly nextStandfirst: number;
  readonly bodyBefore: Int32Array;
  /** First and last block of the gap in the story that a block stands in. */
  readonly gapFirst: Int32Array;
  readonly gapLast: Int32Array;
}

const chanceOf = (capture: BesideCapture, i: number, label: number): number => capture.odds[i]?.[label] ?? 0;

function bodyChanceOf({ odds }: BesideCapture, i: number): number {
  let sum = 0;
  for (let l = FIRST_BODY; l < LABELS.length; l += 1) sum += odds[i]?.[l] ?? 0;
  return sum;
}

/** Whether a block is plainly the story's, so that only its chances are told. */
const isPlainBody = (capture: BesideCapture, i: number): boolean =>
  capture.context.isBody(i) &&
  ((capture.context.texts[i]?.length ?? 0) > LONGEST || bodyChanceOf(capture, i) > SURE_BODY);

/** Long words of the blocks from `from - 1` to `to`. */
function listWords({ texts }: FieldContext, from: number, to: number): Pick<Whole, "words" | "wordStarts"> {
  const words = openWords(1024);
  const wordStarts = new Int32Array(to - from + 3);
  for (let i = from - 1; i <= to; i += 1) {
    listLongWords(texts[i] ?? "", words);
    wordStarts[i - from + 2] = words.count;
  }
  return { words, wordStarts };
}

function collectHead(headline: string): WordSet {
  const list = openWords(32);
  listLongWords(headline, list);
  const head = openSet(list.count);
  for (let k = 0; k < list.count; k += 1) addWord(head, list.numbers[k] ?? 0);
  return head;
}

/** Where the gaps of the story begin and end, and how many of its blocks stand before each block. */
function measureGaps({ context, from, to }: BesideCapture): Pick<Whole, "bodyBefore" | "gapFirst" | "gapLast"> {
  const n = to - from;
  const [bodyBefore, gapFirst, gapLast] = [new Int32Array(n + 1), new Int32Array(n), new Int32Array(n)];
  for (let k = 0, first = from; k < n; k += 1) {
    const isBehind = k > 0 && from + k - 1 !== context.headline && !context.isBody(from + k - 1);
    if (!isBehind) first = from + k;
    gapFirst[k] = first;
    bodyBefore[k + 1] = (bodyBefore[k] ?? 0) + (context.isBody(from + k) ? 1 : 0);
  }
  for (let k = n - 1, last = to - 1; k >= 0; k -= 1) {
    if (k === n - 1 || context.isBody(from + k + 1)) last = from + k;
    gapLast[k] = last;
  }
  return { bodyBefore, gapFirst, gapLast };
}

function seeWhole(capture: BesideCapture): Whole {
  const { context, from, to } = capture;
  const looks: (Look | null)[] = [];
  let [credits, markCount, captions, bestCaption] = [0, 0, 0, from];
  let [bestStandfirst, standfirst, nextStandfirst] = [-1, 0, 0];
  const { words, wordStarts } = listWords(context, from, to);
  const story = openSet(words.count);
  const marks = new Uint8Array(to - from);
  for (let i = from; i < to; i += 1) {
    if (isPlainBody(capture, i)) {
      const end = wordStarts[i - from + 2] ?? 0;
      for (let k = wordStarts[i - from + 1] ?? 0; k < end; k += 1) addWord(story, words.numbers[k] ?? 0);
      looks.push(null);
      continue;
    }
    const look = lookAt(context.glance(i));
    looks.push(look);
    if ((look.block?.confidence ?? 0) > 0.7 || (look.tail?.confidence ?? 0) > 0.7) credits += 1;
    if (isPictureMark(context, i)) {
      marks[i - from] = 1;
      markCount += 1;
    }
    captions += chanceOf(capture, i, CAPTION);
    if (chanceOf(capture, i, CAPTION) > chanceOf(capture, bestCaption, CAPTION)) bestCaption = i;
    const chance = chanceOf(capture, i, STANDFIRST);
    if (chance > standfirst) [bestStandfirst, standfirst, nextStandfirst] = [i, chance, standfirst];
    else if (chance > nextStandfirst) nextStandfirst = chance;
  }
  const headline = context.texts[context.headline] ?? "";
  return {
    words,
    wordStarts,
    head: collectHead(headline),
    story,
    beside: openSet(words.count),
    headline,
    looks,
    marks,
    credits,
    markCount,
    captions,
    bestCaption,
    bestStandfirst,
    standfirst,
    nextStandfirst,
    ...measureGaps(capture),
  };
}

function emitChances(capture: BesideCapture, i: number, emit: Emit): void {
  for (let label = 0; label < FIRST_BODY; label += 1) {
    const question = chances[label];
    if (question) emit(stepOf(question, chanceOf(capture, i, label)));
  }
  emit(stepOf(bodyChance, bodyChanceOf(capture, i)));
  emit(stepOf(subheadChance, chanceOf(capture, i, SUBHEAD)));
  emit(GIVEN_IDS.get(capture.context.labels[i] ?? null) ?? GIVEN_OTHER);
}

function emitPlace(capture: BesideCapture, whole: Whole, i: number, emit: Emit): void {
  const { context, from, to } = capture;
  const { headline, bodyStart, bodyEnd } = context;
  emit(place + (i < headline ? 0 : i < bodyStart ? 1 : i <= bodyEnd ? 2 : 3));
  emit(stepOf(sinceHeadline, i - headline));
  emit(stepOf(untilStory, bodyStart - i));
  emit(stepOf(storyPlace, whole.bodyBefore[i - from] ?? 0));
  emit(stepOf(storyLeft, (whole.bodyBefore[to - from] ?? 0) - (whole.bodyBefore[i - from] ?? 0)));
  const [first, last] = [whole.gapFirst[i - from] ?? i, whole.gapLast[i - from] ?? i];
  emit(stepOf(gapWidth, last - first + 1));
  emit(stepOf(gapPlace, i - first));
  emit(stepOf(gapLeft, last - i));
}

function hasSign({ signs: seen }: Shape, bits: number, test: RegExp | null, text: string): boolean {
  if (bits !== 0 && (seen & bits) === 0) return false;
  return test === null || test.test(text);
}

function emitShape(text: string, shape: Shape, emit: Emit): void {
  const wide = shape.signs & SIGN.wide && UNSPACED.test(text) ? 2.5 : 1;
  emit(stepOf(width, text.length * wide));
  emit(stepOf(words, wide > 1 ? (text.length * wide) / 6 : shape.words));
  emit(ends + endOf(text));
  emit(opens + startOf(text));
  emit(stepOf(stops, shape.stops));
  if (shape.words > 2) emit(stepOf(capitals, shape.capitals / shape.words));
  for (const [id, bits, test] of signs) if (hasSign(shape, bits, test, text)) emit(id);
}

function emitShares({ from }: BesideCapture, whole: Whole, i: number, emit: Emit): void {
  const { words: list, wordStarts, beside } = whole;
  const start = (block: number): number => wordStarts[block - from + 1] ?? 0;
  const [own, end] = [start(i), start(i + 1)];
  if (own === end) {
    emit(wordless);
    return;
  }
  const shareWith = (block: number): number => {
    beside.stamp += 1;
    for (let k = start(block); k < start(block + 1); k += 1) addWord(beside, list.numbers[k] ?? 0);
    return shareIn(list, own, end, beside);
  };
  emit(stepOf(storyShare, shareIn(list, own, end, whole.story)));
  emit(stepOf(headShare, shareIn(list, own, end, whole.head)));
  emit(stepOf(beforeShare, shareWith(i - 1)));
  emit(stepOf(afterShare, shareWith(i + 1)));
}

function emitWords(capture: BesideCapture, whole: Whole, i: number, shape: Shape, emit: Emit): void {
  const { texts, language } = capture.context;
  const text = texts[i] ?? "";
  const { summing, picture } = languageForms(language);
  const listed = findListed(text, picture, summing);
  if (listed & 1) emit(pictureWord);
  if (listed & 2) emit(summingWord);
  if (shape.signs & (SIGN.colon | SIGN.comma) && hasCaptionLabel(text)) emit(captionLabel);
  if (text.charCodeAt(0) < 0x2e80 && startsLikeLabel(text)) emit(labelStart);
  emitShares(capture, whole, i, emit);
}

function emitForm(context: FieldContext, i: number, isMark: boolean, emit: Emit): void {
  const seen = context.glance(i).form;
  // The model has learnt with a summary's title among the badges.
  const kind = KINDS.indexOf(seen?.kind === "digest" ? "badge" : (seen?.kind ?? "none"));
  emit(form + (kind < 0 ? KINDS.length : kind));
  if (seen !== null && !seen.sure) emit(unsure);
  if (isMark) emit(mark);
}

const ruleId = (rules: readonly string[], rule: string | undefined): number => {
  const at = rules.indexOf(rule ?? "none");
  return at < 0 ? rules.length : at;
};

function emitCredit({ block, tail }: Look, emit: Emit): void {
  emit(blockRule + ruleId(BLOCK_RULES, block?.rule));
  emit(tailRule + ruleId(TAIL_RULES, tail?.rule));
  emit(stepOf(sureness, Math.max(block?.confidence ?? 0, tail?.confidence ?? 0)));
  if (block?.loose || tail?.loose) emit(loose);
}

function emitTwin({ context }: BesideCapture, whole: Whole, i: number, text: string, emit: Emit): void {
  const at = findTwin(context, i);
  const gap = at - i;
  emit(twin + (at < 0 ? 0 : gap === -1 ? 1 : gap < 0 ? 2 : gap === 1 ? 3 : 4));
  if (at >= 0) {
    const other = (context.texts[at] ?? "").length;
    emit(twinSame + (Math.abs(other - text.length) < 3 ? 0 : other > text.length ? 1 : 2));
  }
  if (i !== context.headline && whole.headline.length > 12 && text.startsWith(whole.headline.slice(0, 30)))
    emit(likeHeadline);
}

function emitPage(capture: BesideCapture, whole: Whole, i: number, emit: Emit): void {
  emit(stepOf(creditsInAll, whole.credits));
  emit(stepOf(marksInAll, whole.markCount));
  emit(stepOf(captionChances, whole.captions - chanceOf(capture, i, CAPTION)));
  const best = whole.bestStandfirst === i ? whole.nextStandfirst : whole.standfirst;
  emit(stepOf(standfirstChances, best));
  const own = chanceOf(capture, i, STANDFIRST);
  if (own > 0.01 && own > best) emit(isBest);
  if (whole.bestCaption === i) emit(isBestCaption);
}

/** The feature ids of the blocks judged, one after the other; the k-th block's are from `starts[k]` to `starts[k + 1]`. */
export interface BesideTable {
  readonly ids: Uint16Array;
  readonly starts: Int32Array;
}

/** Draws the features of the blocks of `capture` that are judged. */
export function drawBeside(capture: BesideCapture): BesideTable {
  const { context, from, to } = capture;
  const whole = seeWhole(capture);
  let ids = new Uint16Array((to - from) * 48);
  let count = 0;
  const starts = new Int32Array(to - from + 1);
  const emit = (id: number): void => {
    if (id < 0) return;
    if (count === ids.length) {
      const more = new Uint16Array(count * 2);
      more.set(ids);
      ids = more;
    }
    ids[count] = id;
    count += 1;
  };
  for (let i = from; i < to; i += 1) {
    emitChances(capture, i, emit);
    if (i === context.bodyStart) emit(firstOfStory);
    const look = whole.looks[i - from];
    const text = context.texts[i] ?? "";
    if (!look) {
      emit(ends + endOf(text.slice(-12)));
      emit(opens + startOf(text));
    } else {
      const shape = readShape(text);
      emitPlace(capture, whole, i, emit);
      emitShape(text, shape, emit);
      emitWords(capture, whole, i, shape, emit);
      emitForm(context, i, whole.marks[i - from] === 1, emit);
      emitCredit(look, emit);
      emitTwin(capture, whole, i, text, emit);
      emitPage(capture, whole, i, emit);
    }
    starts[i - from + 1] = count;
  }
  return { ids: ids.subarray(0, count), starts };
}
