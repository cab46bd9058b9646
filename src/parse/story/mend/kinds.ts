/** What a short or marked block of the story is: item, subhead, speech or paragraph. */
import { listEach } from "../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma } from "./fragments.ts";
import { headsEntry, isQuotedBelow } from "./headings.ts";
import { FIRST_ITEM, HYPHEN_ITEM, SUBHEAD_AT_MOST, weighLength } from "./looks.ts";
import { SPEAKER_CASE } from "./speakers.ts";
import { STAMP } from "./stamps.ts";

/** Whether a block stands in a box of teasers: under "Trending", with nothing of the story between. */
function isInBox({ given, judged }: StoryDraft, at: number): boolean {
  for (let i = at - 1; i >= 0 && !isStory({ given, judged }, i); i -= 1) if (given[i] === "related") return true;
  return false;
}

/** "Recommended" is a label; "Read more: Seagull fined" is a teaser of its own, and a subhead may stand below it. Weighed. */
const LONGEST_LABEL = 24;

/** "ALSO READ" / "|" / a title: a sign alone parts them. */
const SIGN_ALONE = /^[|:：•·»›>–—-]$/u;
const isSignAlone = (text: string): boolean => text.length === 1 && SIGN_ALONE.test(text);

/** Whether a block stands right under a label such as "Recommended": the title of another story. */
function isTitleUnder({ texts, given }: StoryDraft, at: number): boolean {
  const label = isSignAlone(texts[at - 1] ?? "") ? at - 2 : at - 1;
  return given[label] === "related" && weighLength(texts[label] ?? "") <= LONGEST_LABEL;
}

/** A question that stands there is the story's where the model is so sure of it. */
const SURE_QUESTION = 0.8;
const SURE_BEHIND_SIGN = 0.95;

/** "ALSO READ" / "Explained | Why are leopards coming to the cities?" */
const isQuestionUnder = (draft: StoryDraft, at: number, { confidence }: Judgement): boolean =>
  draft.texts[at]?.endsWith("?") === true &&
  confidence < (isSignAlone(draft.texts[at - 1] ?? "") ? SURE_BEHIND_SIGN : SURE_QUESTION) &&
  isTitleUnder(draft, at);

/** From this length on a line in a box is a title, and no subhead of the story below it. Of 41 in the practice corpus two were. UTF-16 units. */
const SHORTEST_TITLE = 40;
const LONGEST_TITLE = 110;

/** "目標は夏の選考会だ。…爽やかに笑った。【三雲達也】": sentences are no title. */
const WIDE_STOP_INSIDE = /。[^」』）]/u;

/** From this confidence on the model knows a subhead below a box: the box has its title, and a paragraph stands right below the subhead. */
const SURE_SUBHEAD = 0.8;

const isSureSubhead = (draft: StoryDraft, at: number): boolean => {
  const each = draft.judged[at];
  const below = draft.judged[at + 1];
  const isAbove = isStory(draft, at + 1) && below?.label === "paragraph" && below.confidence >= 0.95;
  return each?.label === "subhead" && each.confidence >= SURE_SUBHEAD && isAbove && draft.given[at - 1] === undefined;
};

/** Whether an open line in a box is a title by its length: "RELATED COVERAGE" / "Ferries to sail in June" / "A whale, a kayak and a very short conversation". */
function isLongTitle(draft: StoryDraft, at: number, { label }: Judgement): boolean {
  const { length } = draft.texts[at] ?? "";
  if (isSureSubhead(draft, at)) return false;
  if (
    draft.texts[at]?.endsWith(":") ||
    length < SHORTEST_TITLE ||
    length > LONGEST_TITLE ||
    WIDE_STOP_INSIDE.test(draft.texts[at] ?? "") ||
    draft.judged[at + 1]?.label === "continuation"
  )
    return false;
  return (label === "subhead" || label === "paragraph") && isInBox(draft, at);
}

/** "– Vi trodde …", and, with no space, "—¿Y no le piden el de hoy?". */
const DASH_ITEM = /^(?:[–—]\s|—\S)/;
const SUBHEAD_LENGTH = 80;
/** "▲" and "•" say nothing; an opening quote and what ends a sentence belong to it, and "___" or "***" parts a story. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Ps}\p{Pi}\p{Pf}"'„]|^[_*]{3}/u;

/** "Profile | Grace Mugabe", "Explained | Why are leopards coming to the cities?": of 30 such lines amid stories 27 were other stories' titles. */
const BARRED = /^\p{Lu}[^|]{2,23} \| \p{Lu}[^|]+$/u;
const LONGEST_BARRED = 80;
const isBarred = (text: string): boolean =>
  text.length <= LONGEST_BARRED && text.includes(" | ") && BARRED.test(text) && !/[.!]$/.test(text);

/** So far below a box's name its call stands. Blocks. */
const FARTHEST_CALL = 4;
const SURE_HEAD = 0.6;

/** "The Nation Weekly" / "A weekly digest of the best of our coverage." / "Email" / "By signing up …": a line that heads a box, and nothing of the story. */
function headsCall(draft: StoryDraft, at: number): boolean {
  // A call right below a subhead stands between it and its paragraph.
  if (draft.given[at + 1] !== undefined) return false;
  for (let i = at + 1; i <= at + FARTHEST_CALL && !isStory(draft, i); i += 1)
    if (draft.given[i] === "promo") return true;
  return false;
}

/** What block `i` is by its length and by what stands above it. */
function settleBelow(draft: StoryDraft, i: number, each: Judgement): Judgement {
  const text = draft.texts[i] ?? "";
  const closes = endsSentence(text);
  if (each.label === "listitem" && !closes && isInBox(draft, i)) return judge("other", "in-box", LIKELY);
  const isTitle = (each.label === "subhead" && isTitleUnder(draft, i)) || isLongTitle(draft, i, each);
  if ((!closes && isTitle) || isQuestionUnder(draft, i, each)) return judge("other", "in-box", LIKELY);
  if (each.label === "subhead" && each.confidence < SURE_HEAD && headsCall(draft, i))
    return judge("other", "in-box", LIKELY);
  if (each.label === "subhead" && closes && text.length > SUBHEAD_LENGTH)
    return judge("paragraph", "length", each.confidence);
  return each;
}

/** So many blocks off another entry's time stands at most. */
const NEAR_STAMP = 12;

/** "Read also: …" / "20.10 h | A train, 18 passengers and a teacher": an entry of a page that is told by the clock. */
function isStampAmid(draft: StoryDraft, i: number): boolean {
  const isStamp = (at: number): boolean => STAMP.test(draft.texts[at] ?? "") && isStory(draft, at + 1);
  if (!isStamp(i)) return false;
  for (let step = 1; step <= NEAR_STAMP; step += 1) if (isStamp(i - step) || isStamp(i + step)) return true;
  return false;
}

/** What block `i` is by its own look; `first` is the first block of the body. */
function settleKind(draft: StoryDraft, i: number, each: Judgement, first: number): Judgement {
  const text = draft.texts[i] ?? "";
  if (draft.given[i] !== undefined || !isBody(each)) return each;
  if (each.label !== "continuation" && !SAYS_SOMETHING.test(text)) return judge("other", "no-words", LIKELY);
  // "– Er det ikke lett å miste tellingen?": a dash like this opens speech.
  if (each.label !== "paragraph" && each.label !== "continuation" && DASH_ITEM.test(text))
    return judge("paragraph", "speech", each.confidence);
  // "- President Xi Jinping said …": the place before the dash is lost, and no item follows.
  const isResidue =
    i === first && each.label === "listitem" && HYPHEN_ITEM.test(text) && !HYPHEN_ITEM.test(draft.texts[i + 1] ?? "");
  if (isResidue) return judge("paragraph", "lost-dateline", each.confidence);
  if (each.label !== "continuation" && isBarred(text)) return judge("other", "barred", LIKELY);
  const settled = settleBelow(draft, i, each);
  if (settled === each) return each;
  return headsEntry(draft, i) || isQuotedBelow(draft, i) || isStampAmid(draft, i) ? each : settled;
}

/** Settles what a short or marked block of the body is, by its own look. In a box each item is known by those above it. */
export function settleKinds(draft: StoryDraft): StoryDraft {
  const first = draft.judged.findIndex((_, i) => isStory(draft, i));
  const headline = draft.texts[draft.judged.findIndex(({ label }) => label === "headline")];
  // A box of links that holds the page's own: "Key moments from Tuesday's hearing" amid the story of that name.
  const isAgain = (i: number, { label }: Judgement): boolean =>
    draft.texts[i] === headline && isStory(draft, i) && label === "subhead";
  const judged = listEach(
    draft.judged,
    (each, i): Judgement => (isAgain(i, each) ? judge("other", "headline-again", LIKELY) : each),
  );
  const settled: StoryDraft = redraft(draft, judged);
  for (const [i, each] of judged.entries()) judged[i] = settleKind(settled, i, each, first);
  return settled;
}

/** "… 착수한 지 6년 만이다. 부품 국산화율은 74%로": no subhead holds a sentence that has ended, and more. */
const HOLDS_SENTENCE =
  /\p{Ll}{4}\. \p{Lu}\p{Ll}|\p{Script=Hangul}다\. \p{L}|[\p{Script=Han}\p{Script=Hiragana}]。\p{L}/u;

/** "- Three days early -": how AFP sets a subhead. */
const DASHED_SUBHEAD = /^-\s.{3,60}\s-$/;

/** Short lines of the body that end no sentence and that nothing carries on are subheads: above a paragraph, or a list's first item. */
export function findSubheads(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const findNext = (at: number): number => {
    let next = at + 1;
    while (next < judged.length && !isStory(draft, next)) next += 1;
    return next;
  };
  return redraft(
    draft,
    listEach(judged, (each, i): Judgement => {
      const text = texts[i] ?? "";
      if (given[i] !== undefined || !isBody(each) || each.by === SPEAKER_CASE) return each;
      if (DASHED_SUBHEAD.test(text)) return judge("subhead", "dashed-subhead", each.confidence);
      // "The rain does not arrive on time, nor I,": a verse.
      if (each.label === "subhead" && endsInComma(text)) return judge("paragraph", "comma", each.confidence);
      if (each.label !== "paragraph" || text.length > SUBHEAD_AT_MOST || endsSentence(text) || /[:,،、：]$/u.test(text))
        return each;
      if (HOLDS_SENTENCE.test(text)) return each;
      const after = findNext(i);
      if (judged[after]?.label !== "paragraph" && !FIRST_ITEM.test(texts[after] ?? "")) return each;
      return judge("subhead", "short-line", each.confidence);
    }),
  );
}
