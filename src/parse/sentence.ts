import { isAscii, isMarked, Kind, kindAt, markCodes } from "../lexicon/codes.ts";

const STOPS = markCodes(".!?…。！？؟۔։।");
/** Closing quotes and brackets that may follow a sentence's end. */
const CLOSERS = markCodes("\"'”“’»«›）)]】」』");
/** Those that may have a space before them: "… à Lyon. »" */
const SPACED_CLOSERS = markCodes("»›”");

/**
 * Tells whether a text ends where a sentence may end.
 * @param text One block's text.
 */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (isMarked(CLOSERS, text, at)) at -= 1;
  if (at < 0) return false;
  if (isMarked(STOPS, text, at)) return true;
  const isSpaced = isMarked(SPACED_CLOSERS, text, at + 1);
  return isSpaced && isMarked(STOPS, text, at - 1) && /\s/.test(text.charAt(at));
}

const COLONS = markCodes(":：");

/** Whether a text ends in a colon. */
export const endsInColon = (text: string): boolean => isMarked(COLONS, text, text.length - 1);

/** A small letter at the start; Georgian letters are small ones by Unicode, though sentences begin with them. */
const STARTS_SMALL = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** Whether a text begins with a small letter, as no sentence does. */
export function startsSmall(text: string): boolean {
  const kind = kindAt(text, 0);
  // Of a letter of two units either is another sign.
  if (kind !== Kind.lower && kind !== Kind.other) return false;
  return (kind === Kind.lower && isAscii(text, 0, 1)) || STARTS_SMALL.test(text);
}

const SPEECH = /^["“„«][^"”“„»]+,["”“»]\s+\p{L}/u;

/** Whether a text opens with what somebody says, and goes on with who does: “I will miss the bell,” she said. */
export const opensWithSpeech = (text: string): boolean => SPEECH.test(text);

/**
 * "DANCERS at a village hall have learned …", "NEVRIJEME je noćas i danas pogodilo obalu …": a first word in capitals opens a story, as a large letter
 * does. Of the practice corpus's records and the lessons nine stories open so, and two standfirsts, one of them with an acronym.
 */
const FIRST_IN_CAPITALS = /^["“„«]?\p{Lu}{4,}(?: \p{Lu}{2,})? \p{Ll}/u;

/** Whether a text's first word is in capitals and its next in small letters. */
export const opensInCapitals = (text: string): boolean => FIRST_IN_CAPITALS.test(text);
