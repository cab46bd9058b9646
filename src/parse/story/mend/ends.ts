/** Where a story ends: at its sign-off, and above what stands under "Read more". */

import { listEach } from "../../../list-each.ts";
import { readInlineSignoff } from "../../fields/signoff/signoff-inline.ts";
import { RIGHTS } from "../../fields/signoff/signoff-rights.ts";
import { type InlineSignoff, LED } from "../../fields/signoff/signoff-run.ts";
import { endsSentence } from "../../sentence.ts";
import { CERTAIN, isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

/** So much of the story may stand after its sign-off before it counts as none. Paragraphs. */
const MOST_AFTER_SIGNOFF = 2;

const ENDS_SECTION: ReadonlySet<string> = new Set([
  "signoff.end-sign",
  "signoff.names",
  "signoff.labelled-names",
  "signoff.initials",
  "signoff.bracketed",
  "signoff.desk-code",
  LED,
  RIGHTS,
]);

/** A block that the model takes for none of the story signs it from so near: 30 blocks below it is a caption of the page's. */
const FARTHEST_SIGNED = 8;

/** From this confidence on the model knows a page's footer; what it says before the rights is no longer, weighed. */
const SURELY_FOOTER = 0.8;
const FOOTER = 70;

/** Whether rights behind a sentence may be the story's; "Write to us. © 2024 The Harrow Post. All rights reserved." is the page's footer. */
function isFooter({ texts, judged }: StoryDraft, at: number, { rule, from }: InlineSignoff): boolean {
  if (rule !== RIGHTS || isBody(judged[at])) return false;
  const isSure = (judged[at]?.confidence ?? 1) >= SURELY_FOOTER || !isLong((texts[at] ?? "").slice(0, from), FOOTER);
  return isSure || !isBody(judged[at - 1]);
}

/** A caption amid the story is shorter than this, weighed, and of a paragraph below it the model is so sure. */
const CAPTION = 90;
const SURELY_STORY = 0.97;

/** Index of the block that signs the story, or -1: "… high-quality talent”. REUTERS", or a sign-off of its own. */
function findSigned(draft: StoryDraft): number {
  const { texts, given, judged } = draft;
  let [paragraphs, sentences, sure] = [0, 0, 0];
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const text = texts[i] ?? "";
    // "… منذ أربعة عقود. (أ.ف.ب)", "Eine Fähre verlässt am Montag den Hafen. (AFP)": a caption amid the story ends with its agency, too.
    const isNear = (): boolean =>
      paragraphs === 0 &&
      sentences <= MOST_AFTER_SIGNOFF &&
      judged.slice(Math.max(0, i - FARTHEST_SIGNED), i).some(isBody);
    const maySign = given[i] === undefined && (isBody(judged[i]) || isNear());
    const signoff = maySign ? readInlineSignoff(text) : null;
    // "… by the door. ■": a sign ends a section, too, and so do who wrote it and a speaker's party, "… so genau. (CDU)".
    const endsAll =
      signoff !== null && !isFooter(draft, i, signoff) && (paragraphs === 0 || !ENDS_SECTION.has(signoff.rule));
    // "Паром выходит из порта в понедельник. (ТАСС)": so does a caption that the model takes for the story, which goes on.
    const isAmid = sure > 0 && !isLong(text.slice(0, signoff?.from), CAPTION);
    if (given[i] === "signoff" || (endsAll && !isAmid)) return i;
    const isSentence = isStory({ given, judged }, i) && endsSentence(text);
    sentences += isSentence ? 1 : 0;
    if (isSentence && isLong(text, PARAGRAPH)) {
      paragraphs += 1;
      if ((judged[i]?.confidence ?? 0) >= SURELY_STORY) sure += 1;
    }
    if (paragraphs > MOST_AFTER_SIGNOFF) return -1;
  }
  return -1;
}

/** By what a last paragraph is judged that its sign-off tells. */
const SIGNED = "signed";

/** Nothing after the sign-off is the story; the block that holds it is. */
export function endAtSignoff(draft: StoryDraft): StoryDraft {
  const signed = findSigned(draft);
  if (signed <= 0 || !draft.judged.slice(0, signed).some(isBody)) return draft;
  const judged = listEach(draft.judged, (each, i): Judgement => {
    if (i > signed && isBody(each)) return judge("other", "after-signoff", CERTAIN);
    if (i === signed && !isBody(each) && draft.given[i] === undefined) return judge("paragraph", SIGNED, CERTAIN);
    return each;
  });
  return redraft(draft, judged);
}

/** The model is no surer that a capture's last sentence is none of the story. */
const UNSURE = 0.6;
/** Right below an advertisement, which parts it from the story, a longer sentence may be less sure. UTF-16 units, weighed. */
const UNSURE_BELOW_BREAK = 0.72;
const SHORTEST_BELOW_BREAK = 45;

/** "publicité" / "Les travaux commenceront à l’automne.": the last sentence of a capture, with nothing but an advertisement above it, ends the story. */
export function keepLastSentence(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const last = texts.length - 1;
  const each = draft.judged[last];
  const isBelowBreak = given[last - 1] === "advertisement" && isLong(texts[last] ?? "", SHORTEST_BELOW_BREAK);
  const unsure = isBelowBreak ? UNSURE_BELOW_BREAK : UNSURE;
  if (each === undefined || each.label !== "other" || each.confidence >= unsure || given[last] !== undefined)
    return draft;
  let above = last - 1;
  while (given[above] === "advertisement") above -= 1;
  if (!endsSentence(texts[last] ?? "") || !isStory(draft, above) || !endsSentence(texts[above] ?? "")) return draft;
  const judged = [...draft.judged];
  judged[last] = judge("paragraph", "last-sentence", 1 - each.confidence);
  return redraft(draft, judged);
}

/** Whether a label such as "Read more" stands between a block and the last paragraph above it. */
function followsTeaserLabel({ texts, given, judged }: StoryDraft, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (given[i] === "related") return true;
    const text = texts[i] ?? "";
    if (isStory({ given, judged }, i) && isLong(text, PARAGRAPH) && endsSentence(text)) return false;
  }
  return false;
}

/** A teaser is so short, weighed. */
const TEASER = 110;

/** A story does not end with a subhead, or with the headlines under "Read more". */
export function trimEnd(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const each = judged[i];
    if (!isBody(each) || given[i] !== undefined) continue;
    // "延伸閱讀" / a title / "「…」他說。（編輯：方沛）1131127": who edited it stands behind the last sentence.
    if (each?.by === SIGNED && readInlineSignoff(texts[i] ?? "")?.rule === "signoff.editor") break;
    const text = texts[i] ?? "";
    const mayTease =
      each?.label === "listitem" || (each?.label === "paragraph" && !/[.…。]["”’»]?$/u.test(text.slice(-2)));
    const isTeaser = mayTease && !isLong(text, TEASER) && followsTeaserLabel(draft, i);
    if (each?.label !== "subhead" && !isTeaser) break;
    judged[i] = judge("other", "after-end", LIKELY);
  }
  return redraft(draft, judged);
}
