/** Yes-or-no features of a block between headline and end of the story, for telling pictures' words and the standfirst from the rest. */
import { languageForms } from "../../lexicon/index.ts";
import type { Label } from "../../model.ts";
import type { FieldContext } from "../fields/context.ts";
import { type CreditReading, readCreditBlock, splitCredit, startsLikeLabel } from "../fields/credit.ts";
import { findTwin, hasCaptionLabel, isPictureMark } from "../fields/photo-signs.ts";
import { FIRST_BODY, LABELS } from "../story/labels.ts";
import { choice, flag, type Registry, scale, stepOf } from "../story/registry.ts";

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
const signs: readonly [number, RegExp][] = [
  [flag(registry, "digit"), /\d/],
  [flag(registry, "year"), /\b(?:19|20)\d\d\b/],
  [flag(registry, "clock time"), /\d[:.]\d\d/],
  [flag(registry, "colon near the start"), /^.{2,32}[:：]/u],
  [flag(registry, "capitals and colon first"), /^\p{Lu}[\p{Lu}\s-]{2,}[:.]\s/u],
  [
    flag(registry, "side in brackets"),
    /[(（](?:l|r|c|left|right|centre|center|links|rechts|mitte|[gdm]|izq|der|左|右|中)\.?[)）]/iu,
  ],
  [
    flag(registry, "side between commas"),
    /,\s?(?:left|right|centre|center|second from|far (?:left|right)|à gauche|à droite|links|rechts)\b/iu,
  ],
  [flag(registry, "bar"), /[|]/],
  [flag(registry, "slash"), /\//],
  [flag(registry, "copyright sign"), /©|ⓒ|\(c\)/i],
  [flag(registry, "quotation"), /[„“"«»”「」]/u],
  [flag(registry, "in brackets whole"), /^[([（［].*[)\]）］]\.?$/u],
  [flag(registry, "question or exclamation inside"), /[?!]/],
  [flag(registry, "address"), /https?:|www\.|@/],
  [flag(registry, "dash in the middle"), /\s[–—-]\s/u],
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
const LONG_WORD = /[\p{L}\p{M}\p{N}]{5,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu;

function endOf(text: string): number {
  const last = text.replace(/(?<!["'”’»」])["'”’»」]+$/u, "");
  if (/\.\.\.$|…$/.test(last)) return 3;
  if (/[.。।]$/u.test(last)) return last.length < text.length ? 6 : 1;
  if (/[?!？！]$/u.test(last)) return 2;
  if (/[:：]$/u.test(text)) return 4;
  if (/[)\]）】]$/u.test(text)) return 5;
  if (/\d$/.test(text)) return 7;
  return /\p{L}$/u.test(last) ? (last.length < text.length ? 6 : 0) : 8;
}

function startOf(text: string): number {
  if (/^\p{Lu}/u.test(text)) return 0;
  if (/^\p{Ll}/u.test(text)) return 1;
  if (/^\d/.test(text)) return 2;
  if (/^["'“”„«»‘「]/u.test(text)) return 3;
  if (/^[([（［【]/u.test(text)) return 4;
  if (/^[-•*–—|]/u.test(text)) return 5;
  return /^\p{L}/u.test(text) ? 6 : 7;
}

const longWords = (text: string): string[] => text.toLowerCase().match(LONG_WORD) ?? [];

const shareIn = (own: readonly string[], known: ReadonlySet<string>): number =>
  own.filter((word) => known.has(word)).length / own.length;

/** Readings of a block as a credit, or as words with a credit at the end. */
interface Look {
  readonly block: CreditReading | null;
  readonly tail: CreditReading | null;
}

function lookAt(text: string, isSentence: boolean): Look {
  if (text.length > LONGEST) return { block: null, tail: null };
  const isProse = isSentence && !/^[-•*|/\s]*[([（［【©ⓒ]/u.test(text) && !startsLikeLabel(text);
  const block = isProse ? null : readCreditBlock(text);
  return { block, tail: block !== null && block.confidence > 0.55 ? null : splitCredit(text) };
}

/** What is the same for all blocks of a capture. */
interface Whole {
  readonly head: ReadonlySet<string>;
  readonly story: ReadonlySet<string>;
  readonly headline: string;
  readonly looks: readonly (Look | null)[];
  readonly credits: number;
  readonly marks: number;
  readonly captions: number;
  readonly standfirsts: readonly number[];
  readonly bestCaption: number;
  readonly bodyBefore: Int32Array;
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

function seeWhole(capture: BesideCapture): Whole {
  const { context, from, to } = capture;
  const looks: (Look | null)[] = [];
  let [credits, marks, captions, bestCaption] = [0, 0, 0, from];
  const story = new Set<string>();
  const standfirsts: number[] = [];
  const bodyBefore = new Int32Array(to - from + 1);
  for (let i = from; i < to; i += 1) {
    const { text, sentence } = context.glance(i);
    bodyBefore[i - from + 1] = (bodyBefore[i - from] ?? 0) + (context.isBody(i) ? 1 : 0);
    if (isPlainBody(capture, i)) {
      for (const word of longWords(text)) story.add(word);
      looks.push(null);
      standfirsts.push(0);
      continue;
    }
    const look = lookAt(text, sentence);
    looks.push(look);
    if ((look.block?.confidence ?? 0) > 0.7 || (look.tail?.confidence ?? 0) > 0.7) credits += 1;
    if (isPictureMark(context, i)) marks += 1;
    captions += chanceOf(capture, i, CAPTION);
    if (chanceOf(capture, i, CAPTION) > chanceOf(capture, bestCaption, CAPTION)) bestCaption = i;
    standfirsts.push(chanceOf(capture, i, STANDFIRST));
  }
  const headline = context.texts[context.headline] ?? "";
  return {
    head: new Set(longWords(headline)),
    story,
    headline,
    looks,
    credits,
    marks,
    captions,
    standfirsts,
    bestCaption,
    bodyBefore,
  };
}

function emitChances(capture: BesideCapture, i: number, emit: Emit): void {
  chances.forEach((question, label) => {
    emit(stepOf(question, chanceOf(capture, i, label)));
  });
  emit(stepOf(bodyChance, bodyChanceOf(capture, i)));
  emit(stepOf(subheadChance, chanceOf(capture, i, SUBHEAD)));
  const label = GIVEN.indexOf(capture.context.labels[i] ?? null);
  emit(given + (label < 0 ? GIVEN.length : label));
}

function emitPlace(capture: BesideCapture, whole: Whole, i: number, emit: Emit): void {
  const { context, from, to } = capture;
  const { headline, bodyStart, bodyEnd } = context;
  emit(place + (i < headline ? 0 : i < bodyStart ? 1 : i <= bodyEnd ? 2 : 3));
  emit(stepOf(sinceHeadline, i - headline));
  emit(stepOf(untilStory, bodyStart - i));
  emit(stepOf(storyPlace, whole.bodyBefore[i - from] ?? 0));
  emit(stepOf(storyLeft, (whole.bodyBefore[to - from] ?? 0) - (whole.bodyBefore[i - from] ?? 0)));
  let [first, last] = [i, i];
  while (first > from && first - 1 !== headline && !context.isBody(first - 1)) first -= 1;
  while (last + 1 < to && !context.isBody(last + 1)) last += 1;
  emit(stepOf(gapWidth, last - first + 1));
  emit(stepOf(gapPlace, i - first));
  emit(stepOf(gapLeft, last - i));
}

function emitShape(text: string, emit: Emit): void {
  const wide = UNSPACED.test(text) ? 2.5 : 1;
  emit(stepOf(width, text.length * wide));
  const all = text.split(/\s+/);
  emit(stepOf(words, wide > 1 ? (text.length * wide) / 6 : all.length));
  emit(ends + endOf(text));
  emit(opens + startOf(text));
  emit(stepOf(stops, (text.match(/[\p{L}\d)"”][.!?]\s|[。！？](?!$)/gu) ?? []).length));
  if (all.length > 2) emit(stepOf(capitals, all.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / all.length));
  for (const [id, sign] of signs) if (sign.test(text)) emit(id);
}

function emitWords(capture: BesideCapture, whole: Whole, i: number, text: string, emit: Emit): void {
  const { summing, picture } = languageForms(capture.context.language);
  const all = text.toLowerCase().split(/[\s,.;:()]+/);
  if (all.some((word) => picture.has(word))) emit(pictureWord);
  if (all.some((word) => summing.has(word))) emit(summingWord);
  if (hasCaptionLabel(text)) emit(captionLabel);
  if (startsLikeLabel(text) && text.charCodeAt(0) < 0x2e80) emit(labelStart);
  const own = longWords(text);
  if (own.length === 0) {
    emit(wordless);
    return;
  }
  emit(stepOf(storyShare, shareIn(own, whole.story)));
  emit(stepOf(headShare, shareIn(own, whole.head)));
  const { texts } = capture.context;
  emit(stepOf(beforeShare, shareIn(own, new Set(longWords(texts[i - 1] ?? "")))));
  emit(stepOf(afterShare, shareIn(own, new Set(longWords(texts[i + 1] ?? "")))));
}

function emitForm(context: FieldContext, i: number, emit: Emit): void {
  const seen = context.glance(i).form;
  // The model has learnt with a summary's title among the badges.
  const kind = KINDS.indexOf(seen?.kind === "digest" ? "badge" : (seen?.kind ?? "none"));
  emit(form + (kind < 0 ? KINDS.length : kind));
  if (seen !== null && !seen.sure) emit(unsure);
  if (isPictureMark(context, i)) emit(mark);
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
  emit(stepOf(marksInAll, whole.marks));
  emit(stepOf(captionChances, whole.captions - chanceOf(capture, i, CAPTION)));
  let best = 0;
  whole.standfirsts.forEach((chance, k) => {
    if (k + capture.from !== i) best = Math.max(best, chance);
  });
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
  const ids: number[] = [];
  const starts = new Int32Array(to - from + 1);
  const emit = (id: number): void => {
    if (id >= 0) ids.push(id);
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
      emitPlace(capture, whole, i, emit);
      emitShape(text, emit);
      emitWords(capture, whole, i, text, emit);
      emitForm(context, i, emit);
      emitCredit(look, emit);
      emitTwin(capture, whole, i, text, emit);
      emitPage(capture, whole, i, emit);
    }
    starts[i - from + 1] = ids.length;
  }
  return { ids: Uint16Array.from(ids), starts };
}
