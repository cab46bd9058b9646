/** Pictures' words between two paragraphs of the story, where less of a form is enough. */
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isCountedLine } from "../counted-lines.ts";
import { cutBracket, readBracketSigner } from "../fields/credit/bracket-signer.ts";
import { isCapitalSubhead } from "../fields/credit/capital-titles.ts";
import { hasSpokenLabel } from "../fields/credit/caption-words.ts";
import { isAmerican } from "../fields/credit/credit-american.ts";
import { isPersonWithHouse, isSigner } from "../fields/credit/credit-bare.ts";
import { blockCredit, sureCredit, tailCredit } from "../fields/credit/credit-glance.ts";
import { areSomeAgencies } from "../fields/credit/credit-house.ts";
import { FIRST_UNSPACED, LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { isTakenFor } from "../fields/credit/credit-taken-for.ts";
import { speakOfSame } from "../photos/alt-text.ts";
import { endsSentence } from "../sentence.ts";
import { LABELS } from "../story/labels.ts";
import {
  isCaptionAbove,
  isOpenCaption,
  LONGEST_ABOVE,
  LONGEST_CAPTION,
  SHORTEST_ABOVE,
  SHORTEST_UNSPACED,
  STOP_INSIDE,
} from "./picture-captions.ts";
import { lastBelowCredit } from "./picture-controls.ts";
import { isInitials, isLabelledCredit, isPictureHouse, signsBetween } from "./picture-credits.ts";
import { signsOthers } from "./picture-signed.ts";

/** Forms of a credit behind a caption's last sentence, which a broken sentence may have too. */
const BEHIND_STOP: ReadonlySet<string> = new Set(["credit.tail-sentence", "credit.tail-glued", "credit.tail-korean"]);
const SMALL_WORD = /(?:^|\s)\p{Ll}/u;
/** "…ひな＝釧路市動物園提供": who gave the picture, or took it. */
const TAKEN = new RegExp(`${oneOf("tookOrGave")}$`, "u");
/** The model's labels of a sentence of the story. */
const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "continuation"]);

/** From this confidence on the model knows a sentence that a picture might claim. */
const SURELY_STORY = 0.97;
export const isSurely = ({ judged }: Capture, index: number, least = SURELY_STORY): boolean =>
  judged[index]?.label === "paragraph" && judged[index].confidence >= least;

/** Whether a block ends a paragraph of the story. */
export function endsParagraph({ blocks, judged }: Capture, index: number): boolean {
  return SENTENCES.has(judged[index]?.label ?? "") && endsSentence(blocks[index]?.text ?? "");
}

/** Whether the story is read before the blocks from `first` to `last`, and goes on after them. */
export const isBetweenParagraphs = (capture: Capture, first: number, last: number): boolean =>
  capture.judged[last + 1]?.label === "paragraph" && endsParagraph(capture, first - 1);

/**
 * The same where a subhead stands below the picture. The story's own paragraphs end above one, so only who took the picture and for whom tells
 * that a sentence which the model doubts is a caption.
 */
const isAboveSubhead = (capture: Capture, caption: number): boolean => {
  const below = capture.blocks[caption + 1]?.text ?? "";
  return (
    capture.judged[caption + 2]?.label === "subhead" &&
    capture.judged[caption + 3]?.label === "paragraph" &&
    !isSurely(capture, caption) &&
    endsParagraph(capture, caption - 1) &&
    (isTakenFor(below) || isPersonWithHouse(below) || isAmerican(below))
  );
};

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
  const isOfTwo = STOP_INSIDE.test(above.text);
  const isSentence = isCaptionAbove(capture, above, LONGEST_CAPTION) && (!isOfTwo || signsOthers(capture, caption + 1));
  if (!isOpenCaption(above.text) && !isSentence) return false;
  if (!isPictureBetween(capture, caption, lastBelowCredit(capture, caption + 1)) && !isAboveSubhead(capture, caption))
    return false;
  // "The fair comes back in June." / "L. F.": who wrote a short item signs it by letters, too.
  // "TAYLOR MARSH, SUPER STAR": what looks like a name and a paper may be a subhead below a paragraph.
  // "The fair comes back in June." / "Agencies": a short item's source stands there, too.
  // "The hat is still up there." / "Image source, Isla Marsh": a picture without words stands there, too.
  const below = blocks[caption + 1]?.text ?? "";
  const isDoubtful =
    isInitials(below) ||
    areSomeAgencies(below) ||
    (isAmerican(below) && !signsOthers(capture, caption + 1)) ||
    isLabelledCredit(glance(caption + 1));
  if (isSentence && isDoubtful && isSurely(capture, caption)) return false;
  return signsBetween(glance(caption + 1)) && sureCredit(glance(caption)) === null;
}

/** "Photo: that is all she would say": a small letter behind the colon, and a stop at the end. So the model need be less sure. */
const LIKELY_STORY = 0.9;
const SMALL_BEHIND = /^[^:：]{2,20}[:：]\s?\p{Ll}/u;

/** "Photo: that is all the mayor would say when she was asked what the opposition had offered her." amid the story. */
const isStorySentence = (capture: Capture, index: number, text: string): boolean =>
  isSurely(capture, index, LIKELY_STORY) && SMALL_BEHIND.test(text) && endsSentence(text);

/** "Image: The captain leaving the quay on Tuesday" between two paragraphs, as sports pages print it. */
export const isSpokenBetween = (capture: Capture, { index, text }: Block): boolean =>
  hasSpokenLabel(text) &&
  text.length <= LONGEST_CAPTION &&
  isBetweenParagraphs(capture, index, index) &&
  !isStorySentence(capture, index, text);

/** "DÖRT GÜNDE KIYIDA": whether a block is a subhead in capitals, as others of the page are. */
export const isSubheadInCapitals = ({ texts, judged }: Capture, index: number): boolean =>
  isCapitalSubhead(texts, index, (at) => judged[at]?.label === "subhead");

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
  // "The quay from above" / "The quay is closed for two weeks." / "DÖRT GÜNDE KIYIDA": a subhead stands below the picture.
  if (isSubheadInCapitals(capture, caption + 1)) return speakOfSame(alt.text, above.text);
  if (credit === null || credit.loose) return false;
  // "Stories of witnesses" is a subhead.
  if (credit.rule === "credit.name" && SMALL_WORD.test(credit.credit)) return false;
  return speakOfSame(alt.text, above.text);
}

/** "El infinito en un junco (Irene Vallejo)": a book and who wrote it may head a paragraph; of such the model says less, and of captions more. */
const LEAST_SIGNED = 0.4;
const CAPTION = LABELS.indexOf("caption");

const isLikelyCaption = ({ judged }: Capture, index: number): boolean =>
  (judged[index]?.odds[CAPTION] ?? 0) >= LEAST_SIGNED;

/** "المصدر: المرصد" below the story, and "… (المرصد)" amid it: the house that signs the story signs pictures. */
const isSourceOfStory = ({ texts, verdicts }: Capture, house: string): boolean =>
  verdicts.some((verdict, at) => verdict?.label === "signoff" && (texts[at] ?? "").endsWith(`: ${house}`));

/** Whether another block says some words; asked of a line that ends with a name in brackets alone. */
const isSaidElsewhere = ({ texts }: Capture, index: number, words: string): boolean =>
  texts.some((text, at) => at !== index && text.includes(words));

/**
 * "児童が磨いた灯台のレンズ＝共同" between two paragraphs; as a headline's end the same sign names who says so. And a sentence with
 * names behind its stop: "The road to the quarry. Lena Marsh for The Harrow Post".
 */
export function isSignedBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_ABOVE || endsSentence(text) || !isPictureBetween(capture, index, index)) return false;
  const isSaid = (words: string): boolean => isSaidElsewhere(capture, index, words);
  const signer = cutBracket(text)?.credit ?? "";
  if ((signer !== "" && isSourceOfStory(capture, signer)) || readBracketSigner(text, capture.language, isSaid) !== null)
    return isLikelyCaption(capture, index);
  const credit = tailCredit(capture.glance(index));
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (credit === null || credit.from < shortest) return false;
  if (credit.rule === "credit.tail-wide") return isSigner(credit.credit) || TAKEN.test(text);
  return BEHIND_STOP.has(credit.rule);
}

/** Such a house alone between two paragraphs: a picture without words. */
export const isHouseBetween = (capture: Capture, { index, text }: Block): boolean =>
  isPictureHouse(text) && isBetweenParagraphs(capture, index, index);
