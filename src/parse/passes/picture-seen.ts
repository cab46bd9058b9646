/** Captions between two paragraphs that say what only a picture's words say: where somebody stands in it, or that it is one. */
import { foldText, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isBetweenParagraphs } from "./between-paragraphs.ts";
import { STOP_INSIDE } from "./picture-captions.ts";

/** UTF-16 units. A paragraph that says where in a room somebody stood is longer. */
const LONGEST = 220;
/** "Ann Lee, left, and Tom Reed", "Ana López (a la izquierda)". A large letter is a party's: "Ann Lee (R., Texas)". */
const SIDE_SOURCE = String.raw`[,(（]\s?${oneOf("sidesInPictures")}(?=\s?[,;)）]|\.?$)`;
const SIDE = new RegExp(SIDE_SOURCE, "gu");
/** Going through all matches makes an expression anew each time; most texts have none. */
const HOLDS_SIDE = new RegExp(SIDE_SOURCE, "u");
/** A name's last word, or an age. */
const NAME_OR_AGE = /^[^\p{L}\p{Nd}]?[\p{Lu}\p{Lo}\p{Nd}]/u;
/** "“He stood third from left,” the officer said.": somebody's words. */
const SPEECH = /["“”„«»「]/u;
/** "Pictured: that is the word she wrote on the sign": a small letter goes on with the sentence. */
const GOES_ON_SMALL = /^[^:：]{2,24}[:：]\s?\p{Ll}/u;
/** Openings end at a word's end. */
const WORD_ON = /^[\p{L}\p{M}]/u;

/** So many characters of an opening tell most texts apart. */
const KEY_LENGTH = 3;
const keyOf = (folded: string): string => folded.slice(0, KEY_LENGTH);

const openings = new Map<string, string[]>();
let longest = 0;
for (const opening of lexicon.phrases.pictureOpenings.map(foldText)) {
  const known = openings.get(keyOf(opening));
  if (known) known.push(opening);
  else openings.set(keyOf(opening), [opening]);
  longest = Math.max(longest, opening.length);
}

/**
 * Whether a text says where in a picture somebody stands. Behind a comma that has a name in front: "Parties of every kind, left, right and centre, …",
 * "The cook, tired of the noise, left."
 */
function tellsSide(text: string): boolean {
  if (!HOLDS_SIDE.test(text)) return false;
  return [...text.matchAll(SIDE)].some(({ 0: side, index }) => {
    const before = text.slice(0, index);
    return !side.startsWith(",") || NAME_OR_AGE.test(before.slice(before.lastIndexOf(" ") + 1));
  });
}

/** Whether a text opens as only a picture's words do: "From left: …", "An artist's impression of …". */
function opensAsPicture(text: string): boolean {
  const folded = foldText(text.slice(0, longest + 1));
  const likely = openings.get(keyOf(folded));
  return likely?.some((each) => folded.startsWith(each) && !WORD_ON.test(folded.slice(each.length))) === true;
}

/**
 * Whether a sentence, or a line, between two paragraphs is a caption by what it says. Of 40 lines of the practice corpus with such words, of lists that were a
 * little longer, 35 are no part of the story wherever they stand; three of the others are figures' titles of one technical page.
 */
export function isSeenBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST || !isBetweenParagraphs(capture, index, index)) return false;
  if (STOP_INSIDE.test(text) || SPEECH.test(text) || GOES_ON_SMALL.test(text)) return false;
  return tellsSide(text) || opensAsPicture(text);
}
