/** Pictures' words between two paragraphs of the story, where less of a form is enough. */
import { lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isCountedLine } from "../counted-lines.ts";
import { hasSpokenLabel } from "../fields/credit/caption-words.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { blockCredit, sureCredit, tailCredit } from "../fields/credit/credit-glance.ts";
import { FIRST_UNSPACED, LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { speakOfSame } from "../photos/alt-text.ts";
import { endsSentence } from "../sentence.ts";
import {
  isCaptionAbove,
  isOpenCaption,
  LONGEST_ABOVE,
  LONGEST_CAPTION,
  SHORTEST_ABOVE,
  SHORTEST_UNSPACED,
  STOP_INSIDE,
} from "./picture-captions.ts";
import { signsBetween } from "./picture-credits.ts";

/** Forms of a credit behind a caption's last sentence, which a broken sentence may have too. */
const BEHIND_STOP: ReadonlySet<string> = new Set(["credit.tail-sentence", "credit.tail-glued", "credit.tail-korean"]);
const SMALL_WORD = /(?:^|\s)\p{Ll}/u;
/** "…ひな＝釧路市動物園提供": who gave the picture, or took it. */
const TAKEN = new RegExp(`${oneOf("tookOrGave")}$`, "u");
/** The model's labels of a sentence of the story. */
const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "continuation"]);

/** Whether a block ends a paragraph of the story. */
export function endsParagraph({ blocks, judged }: Capture, index: number): boolean {
  return SENTENCES.has(judged[index]?.label ?? "") && endsSentence(blocks[index]?.text ?? "");
}

/** Whether the story is read before the blocks from `first` to `last`, and goes on after them. */
const isBetweenParagraphs = (capture: Capture, first: number, last: number): boolean =>
  capture.judged[last + 1]?.label === "paragraph" && endsParagraph(capture, first - 1);

/** The same where the picture's alt text, words without a stop, may stand above the caption. */
function isPictureBetween(capture: Capture, caption: number, last: number): boolean {
  if (isBetweenParagraphs(capture, caption, last)) return true;
  const alt = capture.blocks[caption - 1]?.text ?? "";
  return isOpenCaption(alt) && isBetweenParagraphs(capture, caption - 1, last);
}

/**
 * "Masons at work on the eastern bay" / "Image courtesy of Port Ansel Harbour Trust", between two paragraphs; and
 * "The eastern bay, where masons are at work." / "Photograph by Lena Marsh".
 */
export function isPairBetween(capture: Capture, caption: number): boolean {
  const { blocks, verdicts, glance } = capture;
  const above = blocks[caption];
  if (!above || verdicts[caption] || verdicts[caption + 1]) return false;
  // Most blocks are paragraphs with a paragraph below.
  if ((blocks[caption + 1]?.text.length ?? 0) > LONGEST_CREDIT || above.text.length > LONGEST_CAPTION) return false;
  if (isCountedLine((at) => blocks[at]?.text, caption)) return false;
  const isSentence = isCaptionAbove(capture, above, LONGEST_CAPTION) && !STOP_INSIDE.test(above.text);
  if (!isOpenCaption(above.text) && !isSentence) return false;
  if (!isPictureBetween(capture, caption, caption + 1)) return false;
  return signsBetween(glance(caption + 1)) && sureCredit(glance(caption)) === null;
}

/** From this confidence on the model knows a sentence that begins like a picture's label. */
const SURELY_STORY = 0.97;
/** "Photo: that is all she would say": a small letter behind the colon, and a stop at the end. */
const SMALL_BEHIND = /^[^:：]{2,20}[:：]\s?\p{Ll}/u;

/** "Photo: that is all the mayor would say when she was asked what the opposition had offered her." amid the story. */
const isStorySentence = ({ judged }: Capture, index: number, text: string): boolean =>
  judged[index]?.label === "paragraph" &&
  judged[index].confidence >= SURELY_STORY &&
  SMALL_BEHIND.test(text) &&
  endsSentence(text);

/** "Image: The captain leaving the quay on Tuesday" between two paragraphs, as sports pages print it. */
export const isSpokenBetween = (capture: Capture, { index, text }: Block): boolean =>
  hasSpokenLabel(text) &&
  text.length <= LONGEST_CAPTION &&
  isBetweenParagraphs(capture, index, index) &&
  !isStorySentence(capture, index, text);

const isAsLong = ({ text }: Block): boolean => text.length >= SHORTEST_ABOVE && text.length <= LONGEST_CAPTION;

/**
 * "A map of the harbour wall with three breaches in red." / "The wall has broken in three places." / "Ansel Survey", between two
 * paragraphs: alt text, caption, and names that are a credit as they stand below the two.
 */
export function isTriadBetween(capture: Capture, caption: number): boolean {
  const { blocks, verdicts, glance } = capture;
  const [alt, above] = [blocks[caption - 1], blocks[caption]];
  if (!alt || !above || verdicts[caption - 1] || verdicts[caption] || verdicts[caption + 1]) return false;
  if (!isAsLong(alt) || !isAsLong(above)) return false;
  if (!isBetweenParagraphs(capture, caption - 1, caption + 1)) return false;
  const credit = blockCredit(glance(caption + 1));
  if (credit === null || credit.loose) return false;
  // "Stories of witnesses" is a subhead.
  if (credit.rule === "credit.name" && SMALL_WORD.test(credit.credit)) return false;
  return speakOfSame(alt.text, above.text);
}

/**
 * "児童が磨いた灯台のレンズ＝共同" between two paragraphs; as a headline's end the same sign names who says so. And a sentence with
 * names behind its stop: "The road to the quarry. Lena Marsh for The Harrow Post".
 */
export function isSignedBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_ABOVE || endsSentence(text) || !isPictureBetween(capture, index, index)) return false;
  const credit = tailCredit(capture.glance(index));
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (credit === null || credit.from < shortest) return false;
  if (credit.rule === "credit.tail-wide") return isSigner(credit.credit) || TAKEN.test(text);
  return BEHIND_STOP.has(credit.rule);
}

/** A picture's credit, above its alt text and its caption, is no longer. UTF-16 units. */
const LONGEST_ON_TOP = 48;

/** Whether a text is a house that signs pictures and no stories: "Getty Images", "PRO SHOTS". */
const isPictureHouse = (text: string): boolean =>
  text.length <= LONGEST_ON_TOP && lexicon.agencies.get(text.toLowerCase())?.credit === true;

/** Such a house alone between two paragraphs: a picture without words. */
export const isHouseBetween = (capture: Capture, { index, text }: Block): boolean =>
  isPictureHouse(text) && isBetweenParagraphs(capture, index, index);

/** Whether the story begins right below some blocks, and nothing of it stands above them. */
const isAboveStory = ({ judged }: Capture, first: number, last: number): boolean =>
  judged[last + 1]?.label === "paragraph" && !judged.slice(0, first).some(({ label }) => label === "paragraph");

/** Whether a block may be a credit on top, with alt text and caption below it, between two paragraphs; a known house also above the story. */
function isOnTop(capture: Capture, index: number): boolean {
  const { blocks, verdicts } = capture;
  const top = blocks[index];
  if (!top || top.text.length > LONGEST_ON_TOP) return false;
  const [alt, caption] = [blocks[index + 1], blocks[index + 2]];
  if (!alt || !caption || verdicts[index] || verdicts[index + 1] || verdicts[index + 2]) return false;
  if (endsSentence(top.text) || !/^\p{Lu}[^:?!\d]*$/u.test(top.text)) return false;
  if (!isOpenCaption(alt.text) || !isOpenCaption(caption.text)) return false;
  // "LETA" / "Foto: Eva Marsh/LETA" / "The field on Friday": an agency signs the story, too; some houses sign pictures alone.
  const isAlt = sureCredit(capture.glance(alt.index)) === null && sureCredit(capture.glance(caption.index)) === null;
  const isHead = index > 0 && isPictureHouse(top.text) && isAlt && isAboveStory(capture, index, index + 2);
  return isHead || isBetweenParagraphs(capture, index, index + 2);
}

/**
 * "Kestrel Images" / "A woman at a radio desk, wearing large headphones" / "Lena Marsh presented the programme for 27 years", between two
 * paragraphs: the credits of such pictures. Where one is of a house that signs pictures, so are the others: "Marsh family".
 */
export function findOnTop(capture: Capture): ReadonlySet<number> {
  const tops = capture.blocks.filter(({ index }) => isOnTop(capture, index));
  const isKnown = tops.some(({ text }) => isSigner(text));
  return new Set(isKnown ? tops.map(({ index }) => index) : []);
}
