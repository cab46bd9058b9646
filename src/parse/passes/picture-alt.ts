/** A picture's alt text right above its caption. */

import type { Block, Verdict } from "../../model.ts";
import { hasCapitalInside } from "../capitals-inside.ts";
import type { Capture } from "../capture.ts";
import { countToLabelled, plainText } from "../fields/credit/caption-words.ts";
import { blockCredit, tailCredit } from "../fields/credit/credit-glance.ts";
import { speakOfSame } from "../photos/alt-text.ts";
import { endsSentence } from "../sentence.ts";
import { endsParagraph } from "./between-paragraphs.ts";
import { isAltText } from "./headline-looks.ts";
import { isOpenCaption, LONGEST_CAPTION, opensStory, SHORTEST_ABOVE, STOP_INSIDE } from "./picture-captions.ts";
import { ABOVE, isCaptionWithCredit, isLabelledCredit } from "./picture-credits.ts";

/** Longest alt text that says other things than the caption below it. UTF-16 units. */
const LONGEST_ALT = 130;
/** The story model is no surer of alt text that it takes for the story. */
const MOST_ALT_SUBHEAD = 0.6;
const MOST_ALT_PARAGRAPH = 0.8;
/** The same where it names somebody, and the caption below shares no words with it. */
const MOST_ALT_OF_OTHER = 0.6;
const SPOKEN = /["“”„«»]|^[-–—]/u;
/** "修鞋摊就要收了，柜子里还有三百双鞋。邻居把照片发到了网上。": two sentences, of which the first ends amid the line. */
const WIDE_STOP_INSIDE = /。[^」』”）)]/u;
/** "「灯台をやります。三十年かけて取り返しにいきます」": what somebody answers, and nothing else. */
const QUOTED = /^「[^「」]*」$/u;

/** The model is so sure of a paragraph right above a caption, and so many such captions show that a page prints no alt text. */
const SURE_PARAGRAPH = 0.97;
const FEWEST_BARE = 2;

/** Whether captions with their credits stand right below the story's paragraphs, and no alt text between. */
function printsNoAlt({ judged, glance }: Capture): boolean {
  const bare = judged.filter(
    ({ label, confidence }, at) =>
      label === "paragraph" &&
      confidence >= SURE_PARAGRAPH &&
      at + 1 < judged.length &&
      isCaptionWithCredit(glance(at + 1)),
  );
  return bare.length >= FEWEST_BARE;
}

/**
 * Whether a block that the model is not sure of is the alt text of the captioned picture right below it, in other words: "A woman in a
 * parka stands by a store shelf." / "Store manager Pearl Cockney … (Joe Kuptana/CBC)".
 */
function isDoubtfulAlt(capture: Capture, { index, text }: Block, caption: string): boolean {
  const judged = capture.judged[index];
  if (text.length < SHORTEST_ABOVE || text.length > LONGEST_ALT || judged === undefined) return false;
  // "Share on Reddit" / "Tāwhai Rimene, Local Democracy Reporter": what is not taken for the story may be anything above it.
  const isFree = endsParagraph(capture, index - 1) || (judged.label !== "other" && capture.verdicts[index - 1]);
  if (STOP_INSIDE.test(text) || WIDE_STOP_INSIDE.test(text) || SPOKEN.test(text) || !isFree) return false;
  // "The wall in May." / "LENA MARSH, HARROW LEDGER" / "Visitors wait in line.": who signs the picture above.
  if ((blockCredit(capture.glance(index))?.confidence ?? 0) >= ABOVE) return false;
  if (judged.label === "other") return true;
  if (!endsSentence(text)) return judged.confidence < MOST_ALT_SUBHEAD;
  // "Anton Reiss pours coffee …" above a caption of something else is the story's: alt texts name nobody, "A woman in a broad hat".
  const most = hasCapitalInside(text) && !speakOfSame(text, caption) ? MOST_ALT_OF_OTHER : MOST_ALT_PARAGRAPH;
  return judged.confidence < most && !printsNoAlt(capture);
}

/** The alt text right above a caption: words without a stop that speak of the same. With a stop it may be the paragraph that the caption repeats. */
export function labelAlt(capture: Capture, caption: number): Verdict[] {
  const { blocks, verdicts } = capture;
  const [alt, below] = [blocks[caption - 1], blocks[caption]];
  if (!alt || !below || verdicts[alt.index] || alt.index === 0 || QUOTED.test(alt.text)) return [];
  // "中新网甘南11月3日电 (记者 丁思远)记者3日从…获悉，…" / "图为黑颈鹤在湿地觅食。　丁思远 摄": the story's first paragraph.
  if (opensStory(capture, alt)) return [];
  // "Mine Lac-Perdrix : les travailleurs rejettent l’offre" / "Des travailleurs de la mine Lac-Perdrix à la sortie": a headline speaks of the same,
  // too, in words of its own.
  if (capture.judged[alt.index]?.label === "headline" && !isAltText(alt.text, below.text)) return [];
  const isSame = isOpenCaption(alt.text) && speakOfSame(alt.text, below.text);
  if (!isSame && !isDoubtfulAlt(capture, alt, below.text)) return [];
  return [{ block: alt.index, label: "repeat", rule: "pictures.alt-above", confidence: ABOVE, of: caption }];
}

/** What comes again by chance is shorter. UTF-16 units. */
const SHORTEST_AGAIN = 25;
/** What stands around a caption's words before its credit: "…, on Thursday. (AP Photo/Lena Brandt)". */
const BEFORE_CREDIT = /(?<![\s(（[|–—-])[\s(（[|–—-]+$/u;

/** The words of a caption with label and credit, once more right below it: "Photo: Dockworkers at the gate. (AP Photo/Lena Brandt)" / "Dockworkers at the gate." */
export function labelAgain({ blocks, verdicts, glance }: Capture, caption: number): Verdict[] {
  const below = blocks[caption + 1];
  if (!below || verdicts[below.index] || below.text.length < SHORTEST_AGAIN) return [];
  const text = blocks[caption]?.text ?? "";
  if (!text.includes(below.text)) return [];
  const credit = tailCredit(glance(caption));
  const words = plainText(credit === null ? text : text.slice(0, credit.from).replace(BEFORE_CREDIT, ""));
  return words === below.text
    ? [{ block: below.index, label: "repeat", rule: "pictures.again", confidence: ABOVE, of: caption }]
    : [];
}

/**
 * Alt text between a picture's credit and its caption's label: "Image source, Getty Images" / "A long white pool beside the sea" /
 * "Image caption," / "The lido's horseshoe shape".
 * @returns The block of the caption, or -1 where the block is no such text.
 */
export function findCaptionBelow({ blocks, verdicts, glance }: Capture, index: number): number {
  // Few blocks have a caption's label below them: that is asked first.
  const steps = countToLabelled(blocks[index + 1]?.text ?? "");
  const text = blocks[index]?.text ?? "";
  if (steps === null || text.length > LONGEST_ALT || endsSentence(text) || isLabelledCredit(glance(index))) return -1;
  const caption = index + 1 + steps;
  const isCaption = verdicts[caption] === undefined && (blocks[caption]?.text.length ?? Infinity) <= LONGEST_CAPTION;
  return isCaption && index > 0 && isLabelledCredit(glance(index - 1)) ? caption : -1;
}
