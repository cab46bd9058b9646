/** What tells a picture's words from others: marks before them, the look of a caption. */

import { foldText, languageForms, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_END } from "../../../lexicon/phrases.ts";
import { EAST_ASIAN } from "../../../lexicon/scripts.ts";
import { isCountedLine } from "../../counted-lines.ts";
import type { Glance } from "../../glance.ts";
import { opensWithSpeech } from "../../sentence.ts";
import { Sign } from "../../signs.ts";
import { zeros } from "../../story/zeros.ts";
import { cutBylineLabel, readNames } from "../byline/byline.ts";
import type { FieldContext } from "../context.ts";
import { plainText } from "../credit/caption-words.ts";
import { isPersonWithHouse } from "../credit/credit-bare.ts";
import { readChangeLine } from "../dates/change-line.ts";
import { isName } from "../names.ts";
import { isWhen } from "./photo-when.ts";

/** Shortest and longest caption. UTF-16 units. */
export const SHORTEST_CAPTION = 12;
export const LONGEST_CAPTION = 700;
/** A file's name or a count of pictures is no longer. UTF-16 units. */
const LONGEST_MARK = 80;
/** From this confidence on a block is a credit without anything beside it. */
export const ENOUGH_CREDIT = 0.55;

/** What a gallery or a picture leaves before its caption: a file's name, a count, a control. */
const PICTURE_MARK = new RegExp(
  String.raw`^(?:[\w()&%+,. -]+\.(?:jpe?g|png|webp|gif)|\[?\d{1,3}\s?(?:\/|${oneOf("countJoints")})\s?\/?\s?\d{1,3}\]?|${oneOf("pictureNouns")} \d+ ${oneOf("markJoints")} .*)$`,
  "iu",
);
/** A name in Hangul or Han is at most so long; what is longer is a sentence without its stop. UTF-16 units. */
const LONGEST_UNSPACED_NAME = 16;
const HANGUL = /\p{Script=Hangul}{3}/u;
const UNSPACED = new RegExp(`[${EAST_ASIAN}]`, "u");

/** Where somebody stands in a picture: "(left)", ", right, and". */
export const SIDE_IN_BRACKETS = new RegExp(String.raw`[(（]${oneOf("sidesInBrackets")}\.?[)）]`, "iu");
export const SIDE_BETWEEN_COMMAS = new RegExp(String.raw`,\s?${oneOf("sidesBetweenCommas")}${WORD_END}`, "iu");

/** Whether a block says where in a picture somebody stands. */
function showsSide({ text, signs }: Glance): boolean {
  if ((signs & Sign.opener) !== 0 && SIDE_IN_BRACKETS.test(text)) return true;
  return (signs & Sign.comma) !== 0 && SIDE_BETWEEN_COMMAS.test(text);
}

/** Whether a block speaks of a picture: where in it somebody stands, or that it is one, "in this file photo", "(Archivbild)". */
export function speaksOfPicture(context: FieldContext, index: number): boolean {
  const glance = context.glance(index);
  if (glance.text.length > LONGEST_CAPTION) return false;
  if (showsSide(glance)) return true;
  const { pictured } = languageForms(context.language);
  if (pictured.length === 0) return false;
  const folded = glance.folded === "" ? foldText(glance.text) : glance.folded;
  return pictured.some((words) => folded.includes(words));
}

/** A chart's title, and what it is, stand within so much of its alt text. UTF-16 units. */
const LONGEST_TITLED = 160;

/** Whether a block is alt text of a drawing or a chart, "An abstract illustration showing light", "Bread. A line chart showing …": no caption says so. */
function isDrawing(context: FieldContext, index: number): boolean {
  const { drawn } = languageForms(context.language);
  const { folded, text } = context.glance(index);
  const said = folded === "" ? foldText(text.slice(0, LONGEST_TITLED)) : folded;
  const goesOn = said.includes(". ");
  return drawn.some((words) => said.startsWith(words) || (goesOn && said.includes(`. ${words}`)));
}

/** Whether a block speaks of a picture, or stands right below what a picture leaves before its caption. */
export const isShown = (context: FieldContext, index: number): boolean =>
  speaksOfPicture(context, index) || (index > 0 && isPictureMark(context, index - 1));

/** Whether a block is known to be something else than a picture's words. */
export function isRuledOut(context: FieldContext, index: number): boolean {
  const label = context.labels[index];
  if (context.isBody(index) || index === context.headline) return true;
  return label !== null && label !== undefined && !["caption", "credit", "repeat", "furniture"].includes(label);
}

/** Whether a block is what a gallery or a picture leaves before its caption. */
export function isPictureMark(context: FieldContext, index: number): boolean {
  const { text, form } = context.glance(index);
  if (text.length > LONGEST_MARK) return false;
  return PICTURE_MARK.test(text) || (form !== null && lexicon.pictureForms.has(form.form));
}

/** Whether a block can be a caption: it is known for one, or its own look allows it, words that are no form, label, time or credit. It is kept: 0 is not asked, 1 no, 2 yes. */
export function canBeCaption(context: FieldContext, index: number): boolean {
  context.captions ??= zeros(context.texts.length);
  const { captions } = context;
  if (captions[index] === 0) captions[index] = looksLikeCaption(context, index) ? 2 : 1;
  return captions[index] === 2;
}

/** "「潮の目を読むのは、風を聞くことだ」", "“You buy the certainty that the ferry sails.”": what somebody says, and nothing else. */
const QUOTED = /^(?:「[^「」]*」|[“„«"][^“”„«»"]{2,400}[.!?…][”“»"])$/u;
/** "🔹 Anlık gelişmeler için Canlı", "👉 Follow us", "→ More": a call of the page's; a camera is a credit's sign, "▲" a Korean caption's. */
const OPENS_CALL = /^(?![📷📸🎥])(?:\p{Emoji_Presentation}|[→➡➜➔➤⇒⬇↓⤵☞])/u;
/** "—Anonymous, 34, Ohio": who said what stands above. */
const OPENS_SIGNATURE = /^—\s?\p{Lu}/u;
/** "… seal the win. (0:34)", "… beschlossen. 18.04.2024 | 0:21 min", "… auf ein Gespräch. 3 Min": a film's words end with its length. */
const FILM_END = /\(\d{1,2}:\d\d\)$|\|\s?\d{1,2}:\d\d\s?(?:min\.?)?$|(?<=[.!?]) \d{1,3} min\.?$/iu;
/** Whether a block is a byline: its label, and nothing but names behind it. "By the river, children feed the gulls." is a caption. */
export function isSignedBy(text: string, language: string): boolean {
  const label = cutBylineLabel(text, language);
  return label !== null && (label.rest === "" || readNames(label.rest, language, "labelled").whole);
}

/** "Bild 5 von 5": which of a gallery's pictures. */
const COUNT = /^\p{L}{4,8} \d{1,3} (?:\p{L}{1,3}|\/) \d{1,3}$/u;
const LONGEST_COUNT = 20;

/** "Giriş Tarihi: 07.04.2026 09:12 Güncelleme Tarihi: 07.04.2026 11:40": when a page came out, and when it was changed. */
const TWO_TIMES =
  /^\D{0,30}\d{1,2}[./-]\d{1,2}[./-]\d{4},? \d{1,2}[:.]\d\d\D{1,30}\d{1,2}[./-]\d{1,2}[./-]\d{4},? \d{1,2}[:.]\d\d$/u;

function looksLikeCaption(context: FieldContext, index: number): boolean {
  const { text, form, digit } = context.glance(index);
  if (text.length <= LONGEST_COUNT && COUNT.test(text)) return false;
  if (context.labels[index] === "caption") return true;
  // "Mis à jour à 13 h 20"
  if (digit && (readChangeLine(text) !== null || TWO_TIMES.test(text))) return false;
  if (text.length < SHORTEST_CAPTION || text.length > LONGEST_CAPTION || form?.sure || isRuledOut(context, index))
    return false;
  // "CORRECTION, April 29: An earlier version …" below another of its kind.
  if (form?.kind === "correction") return false;
  if (isCountedLine((at) => context.texts[at], index)) return false;
  if (!/\s|[\p{Script=Han}\p{Script=Hangul}]/u.test(text) || text.startsWith("http")) return false;
  if (
    opensWithSpeech(text) ||
    QUOTED.test(text) ||
    OPENS_CALL.test(text) ||
    isDrawing(context, index) ||
    OPENS_SIGNATURE.test(text) ||
    FILM_END.test(text)
  )
    return false;
  // "Lena Marsh (EFE)" is a person, too.
  const isNobody = !isPerson(plainText(text)) && !isPersonWithHouse(text);
  return !isWhen(context.glance(index)) && isNobody && !isSignedBy(text, context.language);
}

/** A script without case has no capitals that part a name from a sentence: its names are of so few words. */
const MOST_CASELESS_WORDS = 4;
const CASED = /[\p{Lu}\p{Ll}]/u;

const isPerson = (text: string): boolean =>
  (CASED.test(text) || text.split(" ").length <= MOST_CASELESS_WORDS) &&
  (text.length <= LONGEST_UNSPACED_NAME || !UNSPACED.test(text)) &&
  isName(text);

/** Whether a text without a full stop is long enough for a caption: in words, or in characters where a script has no spaces. */
export function hasCaptionLength(text: string, fewestWords: number): boolean {
  const words = text.split(/\s+/).length;
  if (words > fewestWords || (text.length > LONGEST_UNSPACED_NAME && UNSPACED.test(text))) return true;
  // "연필로 받아쓰기하는 초등학생들": where small words are parts of others, so many say as much.
  return words === fewestWords && text.length >= SHORTEST_CAPTION && HANGUL.test(text);
}
