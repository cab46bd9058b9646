/** What may stand under a picture as its caption: how long it is, and how it begins and ends. */
import { codeAt } from "../../code-at.ts";
import { Kind, kindAt } from "../../lexicon/codes.ts";
import { oneOf, WORD_END } from "../../lexicon/phrases.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isCountedLine } from "../counted-lines.ts";
import { hasCaptionLabel } from "../fields/credit/caption-words.ts";
import { FIRST_UNSPACED } from "../fields/credit/credit-label.ts";
import { readDateline } from "../fields/dateline/dateline.ts";
import { endsSentence, opensWithSpeech } from "../sentence.ts";

/** Longest caption. UTF-16 units: what is longer is a paragraph that ends like one. */
export const LONGEST_CAPTION = 420;
/** A sentence right above a labelled credit is its caption when it is no longer than this; a paragraph is longer. UTF-16 units. */
export const LONGEST_ABOVE = 200;
export const SHORTEST_ABOVE = 20;
/** The same in a script without spaces. */
export const SHORTEST_UNSPACED = 10;
/** Two sentences are a paragraph as often as a caption. */
export const STOP_INSIDE = /\p{Ll}[.!?]["”’»]?\s+["“„«]?\p{Lu}/u;
/** "Copyright 2021 Kestrel Media." */
const OPENS_RIGHTS = new RegExp(String.raw`^(?:©|\(c\)|${oneOf("copyright")}${WORD_END})`, "iu");
/** “There is no other way but to leave.” */
const SPEECH = /^["“„«][^"”“»]+["”“»]$/u;

const STARTS_LARGE = /^[\p{Lu}\p{Lo}\p{N}"“„«'‘]/u;

/** Whether a text begins as a sentence does: the expression is asked of signs alone, and of numbers that are no digits. */
function startsLarge(text: string): boolean {
  const kind = kindAt(text, 0);
  if (kind === Kind.other) return STARTS_LARGE.test(text);
  return kind === Kind.upper || kind === Kind.caseless || kind === Kind.digit;
}

/** "한유진 시장은 … 필요하다"고 말했다." above a credit without words. */
const TELLS_SAID = new RegExp(`${oneOf("saidAtEnd")}[.。]$`, "u");

/** Whether a dateline opens the story's first paragraph, though a picture stands below it: "HARROW – The council voted on Tuesday …" / "PHOTO: LENA MARSH". */
export const opensStory = ({ judged, language }: Capture, { index, text }: Block): boolean =>
  judged[index]?.label !== "caption" &&
  !judged.slice(0, index).some(({ label }) => label === "paragraph") &&
  readDateline(text, language) !== null;

/** One sentence that may stand under a picture. */
export function isCaptionAbove(capture: Capture, block: Block | undefined, longest = LONGEST_ABOVE): block is Block {
  const { blocks, verdicts, judged } = capture;
  if (!block || verdicts[block.index] || block.index === 0) return false;
  const { text } = block;
  const shortest = codeAt(text, 0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (text.length < shortest || text.length > longest || !endsSentence(text)) return false;
  if (isCountedLine((at) => blocks[at]?.text, block.index)) return false;
  // "Image source, X" / "Image caption, The bog": the credit belongs to what is below.
  if (hasCaptionLabel(blocks[block.index + 2]?.text ?? "")) return false;
  if (SPEECH.test(text) || opensWithSpeech(text) || OPENS_RIGHTS.test(text) || opensStory(capture, block)) return false;
  if (judged[block.index]?.label === "paragraph" && TELLS_SAID.test(text)) return false;
  // In the middle of a sentence it is the sentence's end and not a caption; what is open above it may be the picture's alt text.
  const before = blocks[block.index - 1]?.text ?? "";
  const isAlt = isOpenCaption(before) && judged[block.index]?.label !== "continuation";
  const isFree = endsSentence(before) || verdicts[block.index - 1] !== undefined || isAlt;
  return isFree && startsLarge(text);
}

/** Words without a stop that may stand under a picture. */
export function isOpenCaption(text: string): boolean {
  const isUnspaced = codeAt(text, 0) >= FIRST_UNSPACED;
  if (text.length < (isUnspaced ? SHORTEST_UNSPACED : SHORTEST_ABOVE) || text.length > LONGEST_ABOVE) return false;
  return startsLarge(text) && !endsSentence(text);
}
