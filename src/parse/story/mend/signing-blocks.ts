/** Which block signs the story: "… high-quality talent”. REUTERS", or a sign-off of its own. */
import { readInlineSignoff } from "../../fields/signoff/signoff-inline.ts";
import { RIGHTS } from "../../fields/signoff/signoff-rights.ts";
import { type InlineSignoff, LED } from "../../fields/signoff/signoff-run.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type StoryDraft } from "./draft.ts";
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
export function findSigned(draft: StoryDraft): number {
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

/** What stands between a last paragraph and the sign-offs below it. */
const OF_END: ReadonlySet<string | undefined> = new Set(["signoff", "note"]);
/** The model is no surer that a signed paragraph above them is a picture's. */
const UNSURE_OF_SIGNED = 0.8;
/** "（完）", "(END)" behind a sentence. */
const ENDS_STORY = "signoff.mark";
const HOLDS_STOP = /\p{L}{2}[.!?]["”»]? \p{Lu}/u;

/** "… powiedział sędzia. (PAP)" / "ren/ jann/" / "Źródło: PAP": the paragraph that signs above what signs it again; -1 where there is none. */
export function findSignedAbove({ texts, given, judged }: StoryDraft, signed: number): number {
  let at = given[signed] === undefined ? -1 : signed - 1;
  while (at > 0 && OF_END.has(given[at])) at -= 1;
  const each = judged[at];
  if (each === undefined || (isBody(each) && each.label !== "subhead") || given[at] !== undefined) return -1;
  const text = texts[at] ?? "";
  // "渡轮新发动机由市政府出资，经过六周海试。（完）" / "责任编辑：赵敏": no picture's words say that a story ends.
  if (isBody(judged[at - 1]) && readInlineSignoff(text)?.rule === ENDS_STORY) return at;
  if (each.confidence >= UNSURE_OF_SIGNED) return -1;
  // "The ferry leaves Port Ansel on Monday morning. (AP)" / "AP" is a caption.
  if (each.label === "caption" && !isLong(text, CAPTION) && !HOLDS_STOP.test(text)) return -1;
  return isBody(judged[at - 1]) && readInlineSignoff(text) !== null ? at : -1;
}
