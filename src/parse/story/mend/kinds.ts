/** What a short or marked block of the story is: item, subhead, speech or paragraph. */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, STARTS_UPPER } from "./fragments.ts";
import { headsEntry, isQuotedBelow } from "./headings.ts";
import { BELOW_BOX, isOfBox } from "./in-box.ts";
import { FIRST_ITEM, isHyphenItem, SUBHEAD_AT_MOST } from "./looks.ts";
import { SPEAKER_CASE } from "./speakers.ts";
import { STAMP } from "./stamps.ts";

/** By what a short line without a stop is a subhead. */
export const SHORT_LINE = "short-line";

/** "– Vi trodde …", and, with no space, "—¿Y no le piden el de hoy?", "–Zapatos.". */
const DASH_ITEM = /^(?:[–—]\s|—\S|–[¿¡“"«\p{Lu}])/u;
const SUBHEAD_LENGTH = 80;
const IN_BOX = "in-box";
/** "▲" and "•" say nothing; an opening quote and what ends a sentence belong to it, and "___" or "***" parts a story. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Ps}\p{Pi}\p{Pf}"'„]|^[_*]{3}/u;

/** "Profile | Grace Mugabe", "Explained | Why are leopards coming to the cities?": of 30 such lines amid stories 27 were other stories' titles. */
const BARRED = /^\p{Lu}[^|]{2,23} \| \p{Lu}[^|]+$/u;
const LONGEST_BARRED = 80;
const isBarred = (text: string): boolean =>
  text.length <= LONGEST_BARRED && text.includes(" | ") && BARRED.test(text) && !/[.!]$/.test(text);

/** What block `i` is by its length and by what stands above it. */
function settleBelow(draft: StoryDraft, i: number, each: Judgement): Judgement {
  const text = draft.texts[i] ?? "";
  if (isOfBox(draft, i, each)) return judge("other", IN_BOX, LIKELY);
  if (each.label === "subhead" && text.length > SUBHEAD_LENGTH && endsSentence(text))
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
    i === first && each.label === "listitem" && isHyphenItem(text) && !isHyphenItem(draft.texts[i + 1] ?? "");
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
  for (const [i, each] of judged.entries()) {
    const kind = settleKind(settled, i, each, first);
    judged[i] = kind;
    const below = judged[i + 1];
    // What the model took for the rest of another story's title is the story's own.
    if (
      kind.by === IN_BOX &&
      below?.label === "continuation" &&
      isStory(draft, i + 1) &&
      STARTS_UPPER.test(draft.texts[i + 1] ?? "")
    )
      judged[i + 1] = judge("paragraph", BELOW_BOX, below.confidence);
  }
  return settled;
}

/** "… 착수한 지 6년 만이다. 부품 국산화율은 74%로", "…大家都很高興。（編輯：趙敏）1120611": no subhead holds a sentence that has ended, and more. */
const HOLDS_SENTENCE =
  /\p{Ll}{4}\. \p{Lu}\p{Ll}|\p{Script=Hangul}다\. \p{L}|[\p{Script=Han}\p{Script=Hiragana}]。[\p{L}（]/u;

/** "- Three days early -": how AFP sets a subhead. */
const DASHED_SUBHEAD = /^-\s.{3,60}\s-$/;

/** "($1 = 10.2450 Swedish crowns)", "(wird fortgesetzt)": what stands in brackets heads nothing. */
const IN_BRACKETS = /^\([^()]*\)\.?$/;

/** Short lines of the body that end no sentence and that nothing carries on are subheads: above a paragraph, or a list's first item. */
export function findSubheads(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const first = judged.findIndex(({ label }) => label === "paragraph");
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
      if (i > first && IN_BRACKETS.test(text))
        return each.label === "subhead" ? judge("paragraph", "in-brackets", each.confidence) : each;
      // "The rain does not arrive on time, nor I,": a verse.
      if (each.label === "subhead" && endsInComma(text)) return judge("paragraph", "comma", each.confidence);
      if (each.label !== "paragraph" || text.length > SUBHEAD_AT_MOST || endsSentence(text) || /[:,،、：]$/u.test(text))
        return each;
      if (HOLDS_SENTENCE.test(text)) return each;
      const after = findNext(i);
      if (judged[after]?.label !== "paragraph" && !FIRST_ITEM.test(texts[after] ?? "")) return each;
      return judge("subhead", SHORT_LINE, each.confidence);
    }),
  );
}
