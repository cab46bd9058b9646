/** Names that sign a story right below its last paragraph, without a label. */
import { isLetter, kindAt } from "../../../lexicon/codes.ts";
import { foldText, hasHabit } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { isPersonWithHouse } from "../credit/credit-bare.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { readNames } from "./byline.ts";
import { belowBox, hasAddress, SHORTEST_SURNAME } from "./byline-addresses.ts";
import { readLabelled } from "./byline-labelled.ts";
import { type BylineReading, isPictures } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { isNoPerson, isPlaceName } from "./name-piece.ts";

const LIKELY = 0.8;
const GUESS = 0.6;

/** A Vietnamese name has so many words, and a place fewer as a rule. */
const WORDS_OF_NAME = 3;
const CAPITAL_NAMES = /^\p{Lu}[^\d/:.!?]*$/u;

/** "… sáng 30/6. Ảnh: Minh Tâm": a name of two words that signs the story's pictures is somebody's. */
const tookPictures = ({ texts }: FieldContext, name: string): boolean =>
  texts.some((text) => text.endsWith(`: ${name}`));

/** "Đà Nẵng" / "Quảng Nam": topics, of which a place has two words as a rule. */
function isTag(context: FieldContext, names: readonly string[], below: string): boolean {
  const [name = ""] = names;
  const isShort = names.length === 1 && name.split(" ").length < WORDS_OF_NAME && !tookPictures(context, name);
  return isShort || isName(below);
}

/** Whether what stands below names says that they signed: their address, or, where papers print it so, that it is no further name. */
function isSigned(context: FieldContext, names: readonly string[], index: number): boolean {
  const below = context.texts[index + 1] ?? "";
  if (hasAddress(context, names, index)) return true;
  // "Ảnh: Lê Thu" / "Minh Hà" / "Trở lại Giáo dục": between its last picture and the way back to its section an article has no topics.
  const isLast = context.labels[index - 1] === "credit" && context.glance(index + 1).form?.kind === "furniture";
  // "Quảng Nam", "Hải Phòng" are topics there.
  const isClosed = isLast && names.length === 1 && names.every((name) => hasGivenName(name) && !isPlaceName(name));
  return hasHabit(context.language, "signsBelow") && (isClosed || !isTag(context, names, below));
}

/** "Prasetyo Hadi (Rantau Bayur)": nothing behind a name but where it was written; "(CDU)" is whose member somebody is. */
const PLACE_BEHIND = /^(?: \((?:\p{Lu}\p{Ll}[\p{L}.'’-]*[ -]?){1,3}\))?$/u;

/** "Владимира Путина" for "Владимир Путин": an inflected name keeps so many letters at least, and loses so many at most. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

/** Whether a word of a folded text begins with a stem. */
function opensWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!isLetter(kindAt(text, at - 1))) return true;
  return false;
}

/** Whether headline or story speak of somebody by the last name alone, of whatever words, or inflected: then the name below is a topic. */
function isTold({ texts, headline, story }: FieldContext, name: string): boolean {
  const words = foldText(name).split(" ");
  const last = words.filter((word) => !hasGivenName(word));
  const stems = (last.length > 0 ? last : words.slice(-1))
    .filter((word) => word.length >= SHORTEST_SURNAME)
    .map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)));
  // The name alone, between the story's blocks, is who wrote it.
  const lines = [texts[headline] ?? "", ...story().split("\n")].filter((line) => line !== name);
  const told = foldText(lines.join("\n"));
  return stems.length > 0 && stems.every((stem) => opensWord(told, stem));
}

/**
 * Whether a block is known for the page's, or heads a list of it: "Mehr zum Thema", "Baca berita lainnya:", "Kurznachrichtenticker" / "- vor 16 Stunden".
 * A topic, "Россия", is none, nor is another title.
 */
function isPages({ texts, labels, glance }: FieldContext, index: number): boolean {
  const [text = "", below = ""] = texts.slice(index, index + 2);
  const { form } = glance(index);
  // "Mike Oduya" / "2 hours ago": who comments.
  if (form?.kind === "relative") return false;
  if (text === "" || labels[index] !== null || form !== null) return true;
  return /[:：]$/u.test(text) || withoutMarker(below) !== below;
}

/** One person's name, and no list of them, where papers do not sign so anyhow. "Lena Marsh, AP" took a picture. */
const isOnePerson = (context: FieldContext, names: readonly string[]): boolean => {
  const { texts, bodyEnd, language } = context;
  const [name = ""] = names;
  if (!PLACE_BEHIND.test((texts[bodyEnd + 1] ?? "").slice(name.length))) return false;
  if (
    !hasGivenName(name) ||
    isNoPerson(name) ||
    isPersonWithHouse(texts[bodyEnd + 1] ?? "") ||
    hasHabit(language, "signsBelow")
  )
    return false;
  return isPages(context, bodyEnd + 2) && !isTold(context, name);
};

/** "… from the secretary of the society:" above a name: whom to write to. */
const ANNOUNCES = /[:：]\s?$/u;

/** A picture's alt text, its caption and its credit. Blocks. */
const LAST_PICTURE = 3;

/** "… xuống biển." / "Học sinh trên bãi" / "Ảnh: Minh Tâm" / "Lê Thu Hà": behind a picture below the last paragraph that is signed already, or -1. */
function belowLastPicture({ bodyEnd, labels }: FieldContext): number {
  const credit = labels.indexOf("credit", bodyEnd + 1);
  return credit > 0 && credit - bodyEnd <= LAST_PICTURE ? credit + 1 : -1;
}

/** Names right below the story that nothing else claims and that the story does not speak of. */
function readBelow(
  context: FieldContext,
  index: number,
  isAuthors: (context: FieldContext, names: readonly string[], index: number) => boolean,
  confidence: number,
): BylineReading {
  const text = context.texts[index] ?? "";
  if (context.bodyEnd < 0 || !CAPITAL_NAMES.test(text)) return null;
  if (ANNOUNCES.test(context.texts[context.bodyEnd] ?? "")) return null;
  if (context.labels[index] || context.glance(index).form !== null || isPictures(context, index)) return null;
  const { names, whole } = readNames(text, context.language);
  if (!whole || names.length === 0 || names.some((name) => isSubject(context, name))) return null;
  if (!isAuthors(context, names, index)) return null;
  // "Trần Khánh Duy" / "(Theo TTXVN)": what it was written from.
  const agency = readLabelled(context, index + 1)?.value.agency ?? null;
  const value = { text, names, agency, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.signed", confidence };
}

/**
 * "Hoàng Minh Tâm" / "Trở lại Kinh doanh": Vietnamese papers print who wrote right below the last paragraph. Of eight lessons and seeds in Vietnamese
 * seven do so; none has another's name there. Elsewhere a name alone is signed where its address follows: "Kaisa Ylitalo" / "kaisa.ylitalo@…".
 */
export const signedRightBelow = (context: FieldContext): BylineReading =>
  readBelow(context, context.bodyEnd + 1, isSigned, LIKELY) ??
  readBelow(context, belowLastPicture(context), isSigned, LIKELY) ??
  readBelow(context, belowBox(context), hasAddress, LIKELY);

/**
 * "Глеб Заречный" / "Все материалы автора": one person's name right below the last paragraph, where no other block names an author, the story
 * does not speak of its bearer, and no topic stands below. On some fifty pages and lessons that print one there, it is the author's but once.
 */
export const signedAlone = (context: FieldContext): BylineReading =>
  readBelow(context, context.bodyEnd + 1, isOnePerson, GUESS);
