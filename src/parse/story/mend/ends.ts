/** Where a story ends: at its sign-off, and above what stands under "Read more". */

import { listEach } from "../../../list-each.ts";
import { readInlineSignoff } from "../../fields/signoff/signoff-inline.ts";
import { INLINE } from "../../fields/signoff/signoff-run.ts";
import { endsSentence } from "../../sentence.ts";
import { CERTAIN, isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInLines } from "./in-lines.ts";
import { isLong, PARAGRAPH } from "./looks.ts";
import { findSigned, findSignedAbove } from "./signing-blocks.ts";

/** By what a last paragraph is judged that its sign-off tells. */
const SIGNED = "signed";

/** Nothing after the sign-off is the story; the block that holds it is, and one above that signs as well. */
export function endAtSignoff(draft: StoryDraft): StoryDraft {
  const signed = findSigned(draft);
  if (signed <= 0 || !draft.judged.slice(0, signed).some(isBody)) return draft;
  const above = findSignedAbove(draft, signed);
  const judged = listEach(draft.judged, (each, i): Judgement => {
    if (i > signed && isBody(each)) return judge("other", "after-signoff", CERTAIN);
    if (i === above) return judge("paragraph", SIGNED, CERTAIN);
    // "3社は来春から、駅の売店にも回収箱を置く予定だ。（共同）": a signed sentence is no subhead.
    const isSigned = i === signed && (!isBody(each) || each.label === "subhead") && draft.given[i] === undefined;
    if (isSigned) return judge("paragraph", SIGNED, CERTAIN);
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
/** "… घर लौट आई है।’’": two marks may close a quote. */
const ENDS_IN_STOP = /[.…。।۔]["”’»]{0,2}$/u;
const LONGEST_STOP = 3;

/** Whether a text ends with a stop, or with one and the agency that signs behind it: "… and the boat sails again on Monday. LUSA". */
function isStopped(text: string): boolean {
  if (ENDS_IN_STOP.test(text.slice(-LONGEST_STOP))) return true;
  const signoff = readInlineSignoff(text);
  return signoff?.rule === INLINE && ENDS_IN_STOP.test(text.slice(0, signoff.from).trimEnd().slice(-LONGEST_STOP));
}

/** A story does not end with a subhead, or with the headlines under "Read more", unless it is one in lines. */
export function trimEnd(draft: StoryDraft): StoryDraft {
  if (endsInLines(draft)) return draft;
  const { texts, given } = draft;
  const judged = [...draft.judged];
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const each = judged[i];
    if (!isBody(each) || given[i] !== undefined) continue;
    // "延伸閱讀" / a title / "「…」他說。（編輯：方沛）1131127": who edited it stands behind the last sentence.
    if (each?.by === SIGNED && readInlineSignoff(texts[i] ?? "")?.rule === "signoff.editor") break;
    const text = texts[i] ?? "";
    const mayTease = each?.label === "listitem" || (each?.label === "paragraph" && !isStopped(text));
    const isTeaser = mayTease && !isLong(text, TEASER) && followsTeaserLabel(draft, i);
    if (each?.label !== "subhead" && !isTeaser) break;
    judged[i] = judge("other", "after-end", LIKELY);
  }
  return redraft(draft, judged);
}
