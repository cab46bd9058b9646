/** Pictures' words between two paragraphs of the story, where less of a form is enough. */
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isCountedLine } from "../counted-lines.ts";
import { isCapitalSubhead } from "../fields/credit/capital-titles.ts";
import { hasSpokenLabel } from "../fields/credit/caption-words.ts";
import { isAmerican } from "../fields/credit/credit-american.ts";
import { isPersonWithHouse } from "../fields/credit/credit-bare.ts";
import { blockCredit, sureCredit } from "../fields/credit/credit-glance.ts";
import { areSomeAgencies } from "../fields/credit/credit-house.ts";
import { LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { isTakenFor } from "../fields/credit/credit-taken-for.ts";
import { speakOfSame } from "../photos/alt-text.ts";
import { endsSentence } from "../sentence.ts";
import { endsParagraph, isBetweenParagraphs, isPictureBetween, isSurely } from "./between-paragraphs.ts";
import { isCaptionAbove, isOpenCaption, LONGEST_CAPTION, SHORTEST_ABOVE, STOP_INSIDE } from "./picture-captions.ts";
import { lastBelowCredit } from "./picture-controls.ts";
import { isInitials, isKoreanHouse, isLabelledCredit, isPictureHouse, signsBetween } from "./picture-credits.ts";
import { signsOthers } from "./picture-signed.ts";

const SMALL_WORD = /(?:^|\s)\p{Ll}/u;

/**
 * Between paragraphs, but for a subhead below the picture. The story's own paragraphs end above one, so only who took the picture and for whom tells
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
  const isSentence =
    isCaptionAbove(capture, above, LONGEST_CAPTION) &&
    (!STOP_INSIDE.test(above.text) || signsOthers(capture, caption + 1));
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
  const { blocks, texts, verdicts, glance } = capture;
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
  // "انتهى الانتظار إذن.": three words of a script without capitals are a sentence as well.
  if (credit.rule === "credit.name" && endsSentence(texts[caption + 1] ?? "") && isSurely(capture, caption + 1))
    return false;
  return speakOfSame(alt.text, above.text);
}

/** Such a house alone between two paragraphs: a picture without words. */
export const isHouseBetween = (capture: Capture, { index, text }: Block): boolean =>
  (isPictureHouse(text) || isKoreanHouse(text)) && isBetweenParagraphs(capture, index, index);
