/** Subheads that their like in the story tell: each paragraph has one, they begin with the same sign, or are of one shape. */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import type { StoryLabel } from "../labels.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { weighLength } from "./looks.ts";

/** The line is no longer, weighed, and no shorter. */
const LONGEST = 90;
const SHORTEST = 8;
/** The model is no surer that it is something else. */
const UNSURE = 0.9;

/** A subhead whose sign tells others. */
const SURE_SUBHEAD = 0.6;

/** So many paragraphs with a subhead each make a roundup, in which so few lack theirs. */
const FEWEST_HEADED = 4;
const MOST_LACKING = 2;

/** "◇ 지원금 늘렸지만", "■ Was gilt für Mieter": a sign that papers set before subheads. */
const SIGN = /^([◇◆■□▶▷●○◎▣▪]) ?\p{L}/u;
const FIRST_SIGN = 0x25a0;
const LAST_SIGN = 0x25cf;
const signOf = (text: string): string => {
  const code = text.charCodeAt(0);
  return code < FIRST_SIGN || code > LAST_SIGN ? "" : (SIGN.exec(text)?.[1] ?? "");
};

/** Whether a line that no one has claimed can head the paragraph right below it. */
function mayHead({ texts, given, judged }: StoryDraft, at: number): boolean {
  const { label, confidence } = judged[at] ?? judge("other", "model", 1);
  if (given[at] !== undefined || (label !== "other" && label !== "caption") || confidence >= UNSURE) return false;
  const text = texts[at] ?? "";
  const weight = weighLength(text);
  return weight >= SHORTEST && weight <= LONGEST && !endsSentence(text) && judged[at + 1]?.label === "paragraph";
}

const isSubhead = (draft: StoryDraft, at: number): boolean =>
  draft.judged[at]?.label === "subhead" && isStory(draft, at);

/** It begins with a word: "- © Lena Marsh" does not. */
const OPENS_WITH_WORD = /^["“„«‚‘'»¿¡]?[\p{L}\p{N}]/u;

/**
 * Whether a line may be the subhead that a paragraph lacks: something of the page's stands above it. Right below the story's own words, or where
 * the model sees a picture, it is a caption.
 */
const mayBeLost = (draft: StoryDraft, at: number): boolean =>
  mayHead(draft, at) &&
  draft.judged[at]?.label === "other" &&
  !isStory(draft, at - 1) &&
  OPENS_WITH_WORD.test(draft.texts[at] ?? "");

/** Lines above the paragraphs of a roundup that lack their subhead; none where it is no roundup. Above an introduction stands a picture or the page's. */
function findLacking(draft: StoryDraft): readonly number[] {
  const lacking: number[] = [];
  let headed = 0;
  let isFirst = true;
  for (const [at, { label }] of draft.judged.entries()) {
    if (label !== "paragraph" || !isStory(draft, at)) continue;
    if (isSubhead(draft, at - 1)) headed += 1;
    else if (!isFirst && lacking.length < MOST_LACKING && mayBeLost(draft, at - 1)) lacking.push(at - 1);
    else if (!isFirst) return [];
    isFirst = false;
  }
  return headed < FEWEST_HEADED ? [] : lacking;
}

const isSure = ({ judged }: StoryDraft, at: number): boolean => (judged[at]?.confidence ?? 0) >= SURE_SUBHEAD;

/** Lines with the sign that a subhead of the story has. */
function findSigned(draft: StoryDraft): readonly number[] {
  const { texts } = draft;
  const lines: number[] = [];
  let signs = "";
  for (const [at, text] of texts.entries()) {
    const sign = signOf(text);
    if (sign === "") continue;
    if (isSubhead(draft, at)) signs += isSure(draft, at) ? sign : "";
    else if (mayHead(draft, at) && isStory(draft, at + 1)) lines.push(at);
  }
  return signs === "" ? [] : lines.filter((at) => signs.includes(signOf(texts[at] ?? "")));
}

/** So many subheads of one shape tell another of it. */
const FEWEST_ALIKE = 3;
const WORD = /\p{L}[\p{L}\p{M}.’']*/gu;
const NUMBER = /\p{Nd}+/gu;
/** "Bramblejelly · 09/02/2021 21:20": who wrote a comment, and when. */
const IS_STAMPED = /\d[:/.]\d/;
/** Words alone have no shape. */
const HAS_SIGN = /[^a ]/;

const MAY_BE_LOST: ReadonlySet<StoryLabel | undefined> = new Set(["other", "caption", "time"]);

/** A line's signs with its words and numbers left out: "Taurus (April 20–May 20)" is "a (a 0–a 0)"; empty where it has none. */
function shapeOf(text: string): string {
  const shape = text.replace(WORD, "a").replace(NUMBER, "0");
  return HAS_SIGN.test(shape) && !IS_STAMPED.test(text) ? shape : "";
}

/** The line above the story's first paragraph, where the story's subheads have its shape: "Aries (March 21–April 19)". */
function findFirstAlike(draft: StoryDraft): readonly number[] {
  const { texts } = draft;
  const at = draft.judged.findIndex(({ label }, i) => label === "paragraph" && isStory(draft, i)) - 1;
  // The model takes it for a time.
  if (at < 0 || draft.given[at] !== undefined || !MAY_BE_LOST.has(draft.judged[at]?.label)) return [];
  const shape = shapeOf(texts[at] ?? "");
  if (shape === "") return [];
  const alike = texts.filter((text, i) => isSubhead(draft, i) && shapeOf(text) === shape);
  return alike.length >= FEWEST_ALIKE ? [at] : [];
}

/**
 * Takes for subheads the lines above paragraphs that have none where all others of the story have one, as in news in brief, and those with the
 * sign or, above the first paragraph, the shape that subheads of the story have, whatever the page has set above them.
 */
export function keepAllHeaded(draft: StoryDraft): StoryDraft {
  const found = new Set([...findSigned(draft), ...findLacking(draft), ...findFirstAlike(draft)]);
  if (found.size === 0) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => (found.has(at) ? judge("subhead", "all-headed", LIKELY) : each)),
  );
}
