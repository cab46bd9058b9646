/** Boxes of other stories amid the story: titles below "Related" or "Trending", and the line that heads a call. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { readCount } from "../../counted-lines.ts";
import { LANGUAGES } from "../../fields/language/language-table.ts";
import { readInlineSignoff } from "../../fields/signoff/signoff-inline.ts";
import { INLINE } from "../../fields/signoff/signoff-run.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, type StoryDraft } from "./draft.ts";
import { isLong, weighLength } from "./looks.ts";

/** By what a paragraph is judged that begins anew below a box, where the model took it for the rest of the box's last title. */
export const BELOW_BOX = "below-box";

const BOX_ENDS: ReadonlySet<string> = new Set(lexicon.phrases.boxEnds);

/** "end of list": what a page says for ears where a box closes; below it nothing is the box's. */
const closesBox = ({ texts, given }: StoryDraft, at: number): boolean =>
  given[at] === "related" && BOX_ENDS.has(foldLabel(texts[at] ?? ""));

/** Whether a block stands in a box of teasers: under "Trending", with nothing of the story between. */
function isInBox(draft: StoryDraft, at: number): boolean {
  for (let i = at - 1; i >= 0 && !isStory(draft, i); i -= 1)
    if (draft.given[i] === "related") return !closesBox(draft, i);
  return false;
}

/** "Recommended" is a label; "Read more: Seagull fined" is a teaser of its own, and a subhead may stand below it. Weighed. */
const LONGEST_LABEL = 24;

/** "ALSO READ" / "|" / a title: a sign alone parts them. */
const SIGN_ALONE = /^[|:：•·»›>–—-]$/u;
const isSignAlone = (text: string): boolean => text.length === 1 && SIGN_ALONE.test(text);

/** Whether a block stands right under a label such as "Recommended": the title of another story. */
function isTitleUnder(draft: StoryDraft, at: number): boolean {
  const { texts, given } = draft;
  const label = isSignAlone(texts[at - 1] ?? "") ? at - 2 : at - 1;
  return given[label] === "related" && weighLength(texts[label] ?? "") <= LONGEST_LABEL && !closesBox(draft, label);
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
const SURE_BELOW_SUBHEAD = 0.95;

const isSureSubhead = (draft: StoryDraft, at: number): boolean => {
  const each = draft.judged[at];
  const below = draft.judged[at + 1];
  const isAbove = isStory(draft, at + 1) && below?.label === "paragraph" && below.confidence >= SURE_BELOW_SUBHEAD;
  return each?.label === "subhead" && each.confidence >= SURE_SUBHEAD && isAbove && draft.given[at - 1] === undefined;
};

/** "In", "Die": words of every sentence. A title's, a name's and a noun's own words have a capital amid a sentence, too; these have none. */
const isSmallWord = (word: string): boolean => LANGUAGES.words.has(word);
/** "Das könnte Sie auch interessieren" is a label; "Read more: Seagull fined" is a teaser of its own. UTF-16 units. */
const LONGEST_NAME = 48;
const HOLDS_TITLE = /[:：|]\s?\S/u;

/** "READ ALSO: Pub garden closed after goose complaint": a label with the title that it stands for. */
export const isWholeTeaser = ({ texts, given }: StoryDraft, at: number): boolean =>
  given[at] === "related" && HOLDS_TITLE.test(texts[at] ?? "");

/** Whether a block stands right under a label of a few words: "Das könnte Sie auch interessieren". */
export const isUnderLabel = (draft: StoryDraft, at: number): boolean => {
  const label = draft.texts[at - 1] ?? "";
  const isLabel = draft.given[at - 1] === "related" && label.length <= LONGEST_NAME && !HOLDS_TITLE.test(label);
  return isLabel && !closesBox(draft, at - 1);
};
const FIRST_WORD = /^\p{Lu}\p{Ll}+(?=\s|$)/u;

/** Whether the line below goes on with a title; a small word in capitals begins a sentence: "Why herons stay in town all winter" / "In Harrow" / "they number forty." */
function goesOnBelow(draft: StoryDraft, at: number): boolean {
  if (draft.judged[at + 1]?.label !== "continuation") return false;
  const first = FIRST_WORD.exec(draft.texts[at + 1] ?? "")?.[0] ?? "";
  return !isSmallWord(first.toLowerCase()) || !isUnderLabel(draft, at);
}

/** Whether an open line in a box is a title by its length: "RELATED COVERAGE" / "Ferries to sail in June" / "A whale, a kayak and a very short conversation". */
function isLongTitle(draft: StoryDraft, at: number, { label }: Judgement): boolean {
  const { length } = draft.texts[at] ?? "";
  if (isSureSubhead(draft, at)) return false;
  if (
    draft.texts[at]?.endsWith(":") ||
    length < SHORTEST_TITLE ||
    length > LONGEST_TITLE ||
    WIDE_STOP_INSIDE.test(draft.texts[at] ?? "") ||
    goesOnBelow(draft, at)
  )
    return false;
  return (label === "subhead" || label === "paragraph") && isInBox(draft, at);
}

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

/** So far above it stands the item before, with its paragraphs. Blocks. */
const FARTHEST_ITEM = 16;

/** "2. Using last year’s compost" / … / "Read more: The best composts" / "3. Too warm, too dark": the story's own list goes on below the box. */
function countsOn(draft: StoryDraft, at: number): boolean {
  const own = readCount(draft.texts[at]);
  for (let i = at - 1; own > 1 && i >= Math.max(0, at - FARTHEST_ITEM); i -= 1)
    if (readCount(draft.texts[i]) === own - 1) return isStory(draft, i);
  return false;
}

/** "KB Plus", "K+": a house's letters, and what its readers pay for. */
const PAID = /^\p{Lu}{1,4}(?: Plus|\s?\+)$/u;

/** Whether a block marks the title above it in a box. A story on what a house sells goes on with the name below. */
const isPaidMark = (draft: StoryDraft, at: number): boolean => {
  const text = draft.texts[at] ?? "";
  return PAID.test(text) && !(draft.texts[at + 1] ?? "").includes(text) && isInBox(draft, at);
};

/** UTF-16 units, weighed. */
const SHORTEST_SIGNED = 24;

/** "READ ALSO: Seagull fined" / "The anglers will sue, their lawyer said. REUTERS": no title ends with a sentence that an agency signs. */
const isSigned = (text: string): boolean => isLong(text, SHORTEST_SIGNED) && readInlineSignoff(text)?.rule === INLINE;

/** Whether block `at` of the body is one of a box: a link of its list, a title by its place or its length, the line that heads it. */
export function isOfBox(draft: StoryDraft, at: number, each: Judgement): boolean {
  const text = draft.texts[at] ?? "";
  const closes = endsSentence(text);
  if (each.label === "listitem" && !closes && isInBox(draft, at) && !isSigned(text)) return !countsOn(draft, at);
  if (each.label === "subhead" && isPaidMark(draft, at)) return true;
  const isTitle = (): boolean => (each.label === "subhead" && isTitleUnder(draft, at)) || isLongTitle(draft, at, each);
  // Who signs costs more to read than where a line stands.
  if ((!closes && isTitle() && !isSigned(text)) || isQuestionUnder(draft, at, each)) return true;
  return each.label === "subhead" && each.confidence < SURE_HEAD && headsCall(draft, at);
}
