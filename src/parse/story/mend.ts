/** What a person sees at once and the model may miss: where a signed story ends, which fragments must go together. */
import type { Label as VerdictLabel } from "../../model.ts";
import { readInlineSignoff } from "../fields/signoff.ts";
import { endsSentence } from "../sentence.ts";
import type { Label } from "./labels.ts";

/** A block while the story is decided. */
export interface Judgement {
  readonly label: Label;
  readonly confidence: number;
  /** Case of the rule that decided; "model" where the network did. */
  readonly by: string;
}

/** A capture's blocks with what earlier passes gave and what the model says. */
export interface StoryDraft {
  readonly texts: readonly string[];
  readonly given: readonly (VerdictLabel | undefined)[];
  readonly judged: readonly Judgement[];
}

const BODY: ReadonlySet<Label> = new Set<Label>(["paragraph", "continuation", "subhead", "listitem"]);
const CERTAIN = 0.9;
const LIKELY = 0.75;

const isBody = (judgement: Judgement | undefined): boolean => judgement !== undefined && BODY.has(judgement.label);

/** A paragraph is at least so long; UTF-16 units, and characters of unspaced scripts say more. */
const PARAGRAPH = 60;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_WEIGHT = 2.5;

const weighLength = (text: string): number => text.length * (UNSPACED.test(text) ? UNSPACED_WEIGHT : 1);

/** So much of the story may stand after its sign-off before it counts as none. Paragraphs. */
const MOST_AFTER_SIGNOFF = 2;

/** Index of the block that signs the story, or -1: "… high-quality talent”. REUTERS", or a sign-off of its own. */
function findSigned({ texts, given, judged }: StoryDraft): number {
  let paragraphs = 0;
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const text = texts[i] ?? "";
    if (given[i] === "signoff" || (given[i] === undefined && readInlineSignoff(text))) return i;
    if (isBody(judged[i]) && given[i] === undefined && weighLength(text) >= PARAGRAPH && endsSentence(text))
      paragraphs += 1;
    if (paragraphs > MOST_AFTER_SIGNOFF) return -1;
  }
  return -1;
}

/** Nothing after the sign-off is the story; the block that holds it is. */
function endAtSignoff(draft: StoryDraft): StoryDraft {
  const signed = findSigned(draft);
  if (signed <= 0 || !draft.judged.slice(0, signed).some(isBody)) return draft;
  const judged = draft.judged.map((each, i): Judgement => {
    if (i > signed && isBody(each)) return { label: "other", by: "after-signoff", confidence: CERTAIN };
    if (i === signed && !isBody(each) && draft.given[i] === undefined)
      return { label: "paragraph", by: "signed", confidence: CERTAIN };
    return each;
  });
  return { ...draft, judged };
}

/** Whether a label such as "Read more" stands between a block and the last paragraph above it. */
function followsTeaserLabel({ texts, given, judged }: StoryDraft, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (given[i] === "related") return true;
    const text = texts[i] ?? "";
    if (given[i] === undefined && isBody(judged[i]) && weighLength(text) >= PARAGRAPH && endsSentence(text))
      return false;
  }
  return false;
}

/** A teaser is so short, weighed. */
const TEASER = 110;

/** A story does not end with a subhead, or with the headlines under "Read more". */
function trimEnd(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const each = judged[i];
    if (!isBody(each) || given[i] !== undefined) continue;
    const text = texts[i] ?? "";
    const mayTease = each?.label === "listitem" || (each?.label === "paragraph" && !/[.…。]["”’»]?$/u.test(text));
    const isTeaser = mayTease && weighLength(text) < TEASER && followsTeaserLabel(draft, i);
    if (each?.label !== "subhead" && !isTeaser) break;
    judged[i] = { label: "other", by: "after-end", confidence: LIKELY };
  }
  return { ...draft, judged };
}

const DASH_ITEM = /^[–—]\s/;
const HYPHEN_ITEM = /^[-•*]\s/;
const SUBHEAD_LENGTH = 80;

/** Whether a block stands in a box of teasers: under "Trending", with nothing of the story between. */
function isInBox({ given, judged }: StoryDraft, at: number): boolean {
  for (let i = at - 1; i >= 0 && !(given[i] === undefined && isBody(judged[i])); i -= 1)
    if (given[i] === "related") return true;
  return false;
}

/** Settles what a short or marked block of the body is, by its own look. */
function settleKinds(draft: StoryDraft): StoryDraft {
  const first = draft.judged.findIndex((each, i) => isBody(each) && draft.given[i] === undefined);
  const judged = draft.judged.map((each, i): Judgement => {
    const text = draft.texts[i] ?? "";
    if (draft.given[i] !== undefined || !isBody(each)) return each;
    // "– Er det ikke lett å miste tellingen?": a dash like this opens speech.
    if (each.label !== "paragraph" && each.label !== "continuation" && DASH_ITEM.test(text))
      return { ...each, label: "paragraph", by: "speech" };
    // "- President Xi Jinping said …": the place before the dash is lost, and no item follows.
    const isResidue =
      i === first && each.label === "listitem" && HYPHEN_ITEM.test(text) && !HYPHEN_ITEM.test(draft.texts[i + 1] ?? "");
    if (isResidue) return { ...each, label: "paragraph", by: "lost-dateline" };
    const closes = endsSentence(text);
    if (each.label === "listitem" && !closes && isInBox(draft, i))
      return { label: "other", by: "in-box", confidence: LIKELY };
    if (each.label === "subhead" && closes && text.length > SUBHEAD_LENGTH)
      return { ...each, label: "paragraph", by: "length" };
    return each;
  });
  return { ...draft, judged };
}

/** "- Three days early -": how AFP sets a subhead. */
const DASHED_SUBHEAD = /^-\s.{3,60}\s-$/;
/** A paragraph that ends no sentence, and is so short, is a line above others. */
const SUBHEAD_AT_MOST = 70;

/** Short lines of the body that end no sentence and that nothing carries on are subheads. */
function findSubheads(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const next = (from: number): number =>
    judged.findIndex((each, i) => i > from && given[i] === undefined && isBody(each));
  return {
    ...draft,
    judged: judged.map((each, i): Judgement => {
      const text = texts[i] ?? "";
      if (given[i] !== undefined || !isBody(each)) return each;
      if (DASHED_SUBHEAD.test(text)) return { ...each, label: "subhead", by: "dashed-subhead" };
      if (each.label !== "paragraph" || text.length > SUBHEAD_AT_MOST || endsSentence(text) || /[:,،、：]$/u.test(text))
        return each;
      const after = next(i);
      if (after < 0 || judged[after]?.label !== "paragraph") return each;
      return { ...each, label: "subhead", by: "short-line" };
    }),
  };
}

/** So near on both sides stand the paragraphs between which a sentence belongs to the story. */
const NEAR = 3;
const SENTENCE = 45;

/** Whether a block is the first half of a sentence that the next one ends: "Interviews will take about two weeks" / ", and embassies …" */
function opensSentence(text: string, next: string): boolean {
  return !endsSentence(text) && ENDS_OPEN.test(text) && (STARTS_LOWER.test(next) || STARTS_CLOSING.test(next));
}

const FIRST_ITEM = /^1[.)]\s/;

/** "What we know so far" above "1. The bridge opened for a sand barge …" */
function announcesList({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (
    text.length > SUBHEAD_AT_MOST ||
    text.length < SHORTEST_TITLE ||
    given[at + 1] !== undefined ||
    !isBody(judged[at + 1])
  )
    return false;
  return FIRST_ITEM.test(texts[at + 1] ?? "");
}
const SHORTEST_TITLE = 8;

/** A link that stands before the sentence's second half has the sentence's first words before it. */
function openFurther({ texts, given }: StoryDraft, judged: Judgement[], at: number): void {
  const first = texts[at - 1] ?? "";
  const before = findBefore({ texts, given, judged }, at - 1);
  if (given[at - 1] !== undefined || isBody(judged[at - 1]) || before < 0 || !endsSentence(texts[before] ?? "")) return;
  if (endsSentence(first) || !STARTS_UPPER.test(first) || judged[at - 1]?.label === "headline") return;
  judged[at - 1] = { label: "paragraph", by: "opens-sentence", confidence: LIKELY };
  judged[at] = { label: "continuation", by: "open-sentence", confidence: LIKELY };
}

/** A whole sentence with the story on both sides of it is the story, and the opening of a sentence that goes on below is too. */
function keepInside(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const near = (from: number, step: 1 | -1): number => {
    for (let i = from + step, n = 0; n < NEAR && i >= 0 && i < texts.length; i += step, n += 1) {
      if (judged[i]?.label === "headline") return -1;
      if (given[i] === undefined && isBody(judged[i])) return i;
      if (given[i] === "signoff" && step > 0) return i;
    }
    return -1;
  };
  for (let i = texts.length - 2; i > 0; i -= 1) {
    const text = texts[i] ?? "";
    if (given[i] !== undefined || isBody(judged[i]) || judged[i]?.label === "headline") continue;
    const after = near(i, 1);
    if (after < 0 || (near(i, -1) < 0 && !announcesList(draft, i))) continue;
    const isLast = given[after] === "signoff";
    const isSentence = isLast && endsSentence(text) && weighLength(text) >= SENTENCE && !HYPHEN_ITEM.test(text);
    const opens = after === i + 1 && given[after] === undefined && opensSentence(text, texts[after] ?? "");
    if (isSentence) judged[i] = { label: "paragraph", by: "inside-story", confidence: LIKELY };
    else if (announcesList(draft, i)) judged[i] = { label: "subhead", by: "list-title", confidence: LIKELY };
    else if (opens) {
      judged[i] = { label: "paragraph", by: "opens-sentence", confidence: LIKELY };
      openFurther(draft, judged, i);
    }
  }
  return { ...draft, judged };
}

const STARTS_UPPER = /^["“„«'‘(]?\p{Lu}/u;
const STARTS_LOWER = /^["“„«'‘(]?\p{Ll}/u;
const STARTS_CLOSING = /^[.,;:!?)\]}…”’»。、，；：！？）」』،؛؟]/u;
const ONLY_SIGNS = /^[\p{P}\p{S}]{1,3}$/u;
const ENDS_OPEN = /[\p{L}\p{N}\p{M},،、，(“„«‘'"–—-]["”’]?$/u;
/** "… wyjechała w 1960 r." ends no sentence when what follows begins in lower case. */
const ENDS_IN_ABBREVIATION = /[\s.]\p{L}{1,2}\.$/u;
/** Between two fragments of a sentence stand so many foreign blocks at most. */
const FARTHEST_FRAGMENT = 6;

/** Index of the nearest body block before `at` that is part of the story, or -1. */
function findBefore({ given, judged }: StoryDraft, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST_FRAGMENT; i -= 1) {
    if (given[i] === undefined && isBody(judged[i])) return i;
    if (given[i] === undefined && judged[i]?.label === "headline") return -1;
  }
  return -1;
}

/** Whether a sentence that was left open must go on in the next block of the body. */
function mustGoOn(before: string, text: string): boolean {
  if (endsSentence(before) && !ENDS_IN_ABBREVIATION.test(before)) return false;
  return STARTS_LOWER.test(text) || (STARTS_CLOSING.test(text) && ENDS_OPEN.test(before));
}

/** "reached 17ft at Ravensgill cutting" / ", the deepest since 1947": the second cannot begin a paragraph, nor be left out. */
function joinOpenSentences(draft: StoryDraft): StoryDraft {
  const judged = [...draft.judged];
  const mended: StoryDraft = { ...draft, judged };
  judged.forEach((each, i) => {
    if (draft.given[i] !== undefined || each.label === "headline") return;
    const text = draft.texts[i] ?? "";
    const at = findBefore(mended, i);
    const before = draft.texts[at] ?? "";
    const goesOn = STARTS_LOWER.test(text) || STARTS_CLOSING.test(text);
    if (each.label === "continuation") {
      // It was to go on from a line that turned out to be a picture's.
      const isCut = draft.given[i - 1] !== undefined && at >= 0 && endsSentence(before) && !goesOn;
      if (isCut) judged[i] = { ...each, label: "paragraph", by: "after-picture" };
      return;
    }
    if (at < 0 || judged[at]?.label === "subhead" || !mustGoOn(before, text)) return;
    if (!isBody(each) && !(ONLY_SIGNS.test(text) || (at === i - 1 && goesOn))) return;
    judged[i] = { label: "continuation", by: "open-sentence", confidence: LIKELY };
  });
  return mended;
}

/**
 * Mends the model's judgement where a rule is surer than it is.
 * @param draft Texts, labels given before, and the model's judgement.
 * @returns The judgement for each block.
 */
export function mendStory(draft: StoryDraft): readonly Judgement[] {
  return findSubheads(trimEnd(joinOpenSentences(settleKinds(keepInside(endAtSignoff(draft)))))).judged;
}
