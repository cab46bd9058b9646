/** What looks like a standfirst between headline and story, and is none: a kicker with the headline, who wrote, a picture's words above its credit. */

import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isAddress } from "../address.ts";
import { cutBylineLabel, readNames } from "../byline/byline.ts";
import { isCheckersLine } from "../byline/byline-others.ts";
import { isWritersNote } from "../byline/writers-note.ts";
import type { FieldContext } from "../context.ts";
import { readBracketSigner, saidBy } from "../credit/bracket-signer.ts";
import { readTimeLabel } from "../dates/date-labels.ts";
import { readDates } from "../dates/dates.ts";

/** A kicker before the headline is no longer. UTF-16 units. */
const LONGEST_KICKER = 48;

/** "In the bread bag:" and the headline once more, in one block. */
function saysHeadline({ texts, headline }: FieldContext, index: number): boolean {
  const [text, head] = [texts[index] ?? "", texts[headline] ?? ""];
  if (head === "" || text.length < head.length || text.length > head.length + LONGEST_KICKER) return false;
  const [said, folded] = [foldText(text), foldText(head)];
  return said.endsWith(folded) || said.startsWith(folded);
}

/** "Was born in Harrow in 1958.", "1958'de Giresun'da doğdu.": what a life begins with. */
const BORN = new RegExp(String.raw`(?<![\p{L}\p{M}])${oneOf("wasBorn")}(?![\p{L}\p{M}])`, "iu");
/** So near to its start. UTF-16 units. */
const NEAR_START = 64;
const WORDS = /[\s,.;:()]+/u;
const TRADES = new Set(lexicon.phrases.authorTrades);
/** So much of a text's start holds the words that are looked at. UTF-16 units. */
const LOOKED_AT = 160;
/** "A sociologist", "Der Autor": longest article before a trade. UTF-16 units. */
const LONGEST_ARTICLE = 4;
/** A trade behind the author's name stands so near to it, and the name to the start. Words. */
const NEAR_NAME = 8;
const NAME_WITHIN = 3;

/**
 * Whether a block below the byline says who the author is: "Mara Lind" / "Sociologist, professor in Harrow, author of “Waiting rooms”." A
 * standfirst there may tell of an editor or a professor as well, but does not open with the trade.
 */
function presentsAuthor(context: FieldContext, index: number, byline: readonly number[]): boolean {
  const above = isAddress(context.texts[index - 1] ?? "") ? index - 2 : index - 1;
  if (!byline.includes(above) && context.labels[above] !== "byline") return false;
  const text = context.texts[index] ?? "";
  if (BORN.test(text.slice(0, NEAR_START))) return true;
  const words = text.slice(0, LOOKED_AT).toLowerCase().split(WORDS);
  const at = words.findIndex((word) => TRADES.has(word));
  if (at === 0 || (at === 1 && (words[0] ?? "").length <= LONGEST_ARTICLE)) return true;
  const name = (context.texts[above] ?? "").toLowerCase().split(WORDS);
  const surname = name.at(-1) ?? "";
  const isByFirstName = opensWithFirstName(context, above, text);
  const named = isByFirstName ? 0 : surname.length > 2 ? words.indexOf(surname) : -1;
  return named >= 0 && named < NAME_WITHIN && at > named && at <= named + NEAR_NAME;
}

/** "By Mara Lind" / "Mara is a seasoned engineer …", "Mara Lind ’26, a …": the writer's first name before a small word, or the whole name; "David Attenborough returns …" tells of another David. */
function opensWithFirstName({ texts, language }: FieldContext, above: number, text: string): boolean {
  const line = texts[above] ?? "";
  const [name = ""] = readNames(cutBylineLabel(line, language)?.rest ?? line, language).names;
  const [first = "", verb = ""] = text.slice(0, LOOKED_AT).split(" ", 2);
  if (first.length <= 2 || !name.startsWith(`${first} `)) return false;
  return /^\p{Ll}/u.test(verb) || text.startsWith(`${name} `);
}

/** "The birds came back after three days." / "(Tidal News: Kirra Holm)": a house and a name in brackets sign the picture above. */
const SIGNED_BELOW = /^[([]\p{Lu}[^:()[\]]{1,40}: \p{Lu}[^:()[\]\d]{2,40}[)\]]$/u;

/** "مرممة تعمل على صفحة من مخطوط (الوطن الثقافي)": a bracket ends with who took a picture, and no standfirst does. */
const isSignedCaption = (context: FieldContext, index: number): boolean =>
  readBracketSigner(context.texts[index] ?? "", context.language, saidBy(context)) !== null;

/** A time's label is no longer. UTF-16 units. */
const LONGEST_TIME_LABEL = 24;
/** Between a label's colon and its day stands a space. UTF-16 units. */
const NEAR_COLON = 3;

/** "PUBLISHED: March 5, 2024 at 5:30 a.m. | UPDATED: March 6, 2024 at 8:12 p.m.": longer than other times, and it ends with a stop. */
function isLabelledTime({ texts, language, glance }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  const colon = glance(index).digit ? text.slice(0, LONGEST_TIME_LABEL).indexOf(":") : -1;
  if (colon < 0 || readTimeLabel(text.slice(0, colon)) === null) return false;
  const [first] = readDates(text, language);
  return first !== undefined && first.from <= colon + NEAR_COLON;
}

/** So many names with commas between them, each so long at most, are what the story is filed under. UTF-16 units. */
const FEWEST_TOPICS = 4;
const LONGEST_TOPIC = 30;
const TOPIC = /^\p{Lu}[^\s.!?:;]*(?: [^\s.!?:;]+){0,3}$/u;

/** "Africa, Climate Action, Development & Aid, Editors' Choice, Headlines, Water & Sanitation". No summary of 3,000 pages is such a row. */
function isTopicRow(text: string): boolean {
  const parts = text.split(", ");
  return parts.length >= FEWEST_TOPICS && parts.every((part) => part.length <= LONGEST_TOPIC && TOPIC.test(part));
}

/** "Lena Marsh gets the last out and is mobbed by her teammates. (0:48)": a film's words, with its length; "… in the second best time ever (2:01)." is none. */
const WITH_LENGTH = /[.!?]["”’]? \((?:\d{1,2}:)?\d{1,2}:\d\d\)$/u;

/** A list's label stands so far above a title. Blocks. */
const BELOW_LABEL = 6;
const LONGEST_DAY = 32;

function isDay({ texts, language, glance }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (text.length > LONGEST_DAY || !glance(index).digit) return false;
  const [date, more] = readDates(text, language);
  return date !== undefined && more === undefined && date.from === 0 && date.to === text.length;
}

/** "Read also" / "Out of the cup in Harrow" / "1 November 2023" / "With four goals a game can be turned" / "30 October 2023": each title has its day below. */
function isDatedTitle(context: FieldContext, index: number): boolean {
  if (!isDay(context, index + 1) || !isDay(context, index - 1)) return false;
  return context.labels.slice(Math.max(0, index - BELOW_LABEL), index).includes("related");
}

/**
 * Whether a block is no standfirst by what it says or by what stands around it.
 * @param context the capture, with its story known
 * @param index the block
 * @param byline the blocks of the byline
 */
export function isNoStandfirst(context: FieldContext, index: number, byline: readonly number[]): boolean {
  const below = context.texts[index + 1] ?? "";
  if ((below.startsWith("(") || below.startsWith("[")) && SIGNED_BELOW.test(below)) return true;
  if (isLabelledTime(context, index)) return true;
  if (isCheckersLine("", context.texts[index] ?? "") || isSignedCaption(context, index)) return true;
  const text = context.texts[index] ?? "";
  if (isDatedTitle(context, index)) return true;
  if (isTopicRow(text) || (text.endsWith(")") && WITH_LENGTH.test(text))) return true;
  // "Lena Marsh has covered the shore for a week …" / "By Lena Marsh": above the byline it tells of the story.
  const isBelowByline = byline.some((at) => at < index);
  return (
    saysHeadline(context, index) ||
    (isBelowByline && isWritersNote(context, index, byline)) ||
    presentsAuthor(context, index, byline)
  );
}
