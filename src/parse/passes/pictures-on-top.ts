/** Pictures whose credit stands on top of their alt text and their caption. */
import type { Capture } from "../capture.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { sureCredit } from "../fields/credit/credit-glance.ts";
import { isName } from "../fields/names.ts";
import { endsSentence } from "../sentence.ts";
import { isBetweenParagraphs } from "./between-paragraphs.ts";
import { isOpenCaption } from "./picture-captions.ts";
import { isPictureHouse, LONGEST_ON_TOP } from "./picture-credits.ts";

/** Whether the story begins right below some blocks, and nothing of it stands above them. */
const isAboveStory = ({ judged }: Capture, first: number, last: number): boolean =>
  judged[last + 1]?.label === "paragraph" && !judged.slice(0, first).some(({ label }) => label === "paragraph");

const PERSON_AND_HOUSE = /^([^/:]{4,40})\s?\/\s?(\p{Lu}[^/:]{1,20})$/u;
/** Who wrote the story stands so near above. Blocks. */
const NEAR_BYLINE = 6;

/** "Lena Marsh/BBC", "Lena Marsh/HBC" where she wrote the story: a person, and the house that she took a picture for. */
function isOfReporter({ blocks }: Capture, index: number): boolean {
  const [, person = "", house = ""] = PERSON_AND_HOUSE.exec(blocks[index]?.text ?? "") ?? [];
  if (person === "" || !isName(person)) return false;
  return isSigner(house) || blocks.slice(Math.max(0, index - NEAR_BYLINE), index).some(({ text }) => text === person);
}

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
  const isSure = isPictureHouse(top.text) || isOfReporter(capture, index);
  const isHead = index > 0 && isSure && isAlt && isAboveStory(capture, index, index + 2);
  return isHead || isBetweenParagraphs(capture, index, index + 2);
}

/**
 * "Kestrel Images" / "A woman at a radio desk, wearing large headphones" / "Lena Marsh presented the programme for 27 years", between two
 * paragraphs: the credits of such pictures. Where one is of a house that signs pictures, so are the others: "Marsh family".
 */
export function findOnTop(capture: Capture): ReadonlySet<number> {
  const tops = capture.blocks.filter(({ index }) => isOnTop(capture, index));
  const isKnown = tops.some(({ index, text }) => isSigner(text) || isOfReporter(capture, index));
  return new Set(isKnown ? tops.map(({ index }) => index) : []);
}
