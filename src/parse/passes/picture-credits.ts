/** Forms that sign a picture: those that do so wherever they stand, and those that do so between paragraphs alone. */
import { lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { hasCaptionLabel, plainText } from "../fields/credit/caption-words.ts";
import { isAmerican, isPersonAndOutlet } from "../fields/credit/credit-american.ts";
import { isPersonWithHouse, isSigner } from "../fields/credit/credit-bare.ts";
import { blockCredit, markedTail, sureCredit } from "../fields/credit/credit-glance.ts";
import { areSomeAgencies, isOffice } from "../fields/credit/credit-house.ts";
import { FIRST_UNSPACED, LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import type { CreditReading } from "../fields/credit/credit-reading.ts";
import { isTakenFor } from "../fields/credit/credit-taken-for.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isName } from "../fields/names.ts";
import { NAMES_HOUSE } from "../fields/photos/photo-looks.ts";
import { saysWhen } from "../fields/photos/photo-when.ts";
import { readInlineSignoff } from "../fields/signoff/signoff-inline.ts";
import type { Glance } from "../glance.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { LONGEST_CAPTION, SHORTEST_ABOVE, SHORTEST_UNSPACED } from "./picture-captions.ts";

/** A caption whose credit is marked for certain may be shorter: "Ilustrační snímek. Foto: Profimedia". */
const SHORTEST_SURE = 14;
/** First code of Hangul syllables. */
const FIRST_HANGUL = 0xac00;
export const SURE = 0.95;
export const ABOVE = 0.8;

/** Forms that only a credit has: a label, brackets with an agency, a sign. */
const SURE_TAILS: ReadonlySet<string> = new Set([
  "credit.tail-label",
  "credit.tail-bracket",
  "credit.tail-sign",
  "credit.tail-taken",
  "credit.tail-dash",
  "credit.tail-licence",
]);
const SURE_BLOCKS: ReadonlySet<string> = new Set(["credit.colon", "credit.taken"]);
/** Forms that a page's rights and a story's own words may have as well: they sign a picture where they stand between paragraphs. */
const BETWEEN_BLOCKS: ReadonlySet<string> = new Set([...SURE_BLOCKS, "credit.by", "credit.sign"]);
/** The same where the lexicon knows the house: "(Imagoeconomica)". */
const SURE_BETWEEN: ReadonlySet<string> = new Set(["credit.bare", "credit.bracket"]);
/** "Kestrel Images/Reuters", "Lena Marsh | Kestrel". */
const PARTED = /\S\s?[/|]\s?\S/;
/** The same in brackets, or a house and who took it for the house: "(HBC News: Lena Marsh)". */
const PARTED_IN_BRACKETS = /\S(?:\s?[/|]\s?|: )\S/;

/** "… 통장을 들어 보이고 있다. 한소라 기자 sora@hanbit.example": what is seen now, and who took it; a story ends so with what was said. */
const SEEN_NOW = new RegExp(
  String.raw`^[^.]{8,200}${oneOf("seenNow")}\. (?:${oneOf("reporterPictures")}\s?=?\s?)?\p{Script=Hangul}{2,4} ${oneOf("pictureReporters")}(?: [\w.+-]{1,40}@[\w.-]{3,60})?$`,
  "u",
);
const REPORTERS = lexicon.phrases.reporterWord.map((word) => ` ${word}`);

/** What a line of time has: "2024-03-05 10:42:15", "5 marzo 2024", "19 de julio, 2024", "05.03.2024"; "Porto, 2024" says of which year a picture is. */
const DAY_OR_CLOCK =
  /\d:\d\d|^\d{1,2}\.?\s\p{L}[\p{L}\s.,]{2,20}\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d年\s?\d{1,2}月/u;

/** "2024-03-05 10:42:15 来源: 新华社", "05.03.2024, 10:42 Uhr | Quelle: dpa": when a story came out, and from whom it is. */
function isTimeWithSource(text: string, { loose, from }: CreditReading): boolean {
  const head = loose ? text.slice(0, from).trimEnd() : "";
  return DAY_OR_CLOCK.test(head) && saysWhen(head) && !endsSentence(head);
}

const LETTER = /[\p{L}\p{N}]/u;
/** The code of a text's first letter: "▲消防員將小貓抱出" points at the picture above it. */
const firstLetter = (text: string): number => text.charCodeAt(text.search(LETTER));

/** "実験の仕組み（出典：潮技研の発表資料）": a label in brackets signs so few letters of a script without spaces; names are shorter yet. */
const SHORTEST_IN_BRACKETS = 6;
const LABEL_IN_BRACKETS = /^[（(][^：:（）()]{1,8}[：:]/u;
/** "文：佐藤花子（写真：鈴木一郎）", "佐藤花子 鈴木一郎（写真：…）": who wrote, and who took the pictures. */
const SIGNED_TEXT = /[：:／/＝=\s]/u;
const isLabelledInBrackets = (text: string, { from }: CreditReading): boolean =>
  LABEL_IN_BRACKETS.test(text.slice(from)) && !SIGNED_TEXT.test(text.slice(0, from).trimEnd());

/** "The quay on Friday. Photo by Lena Marsh", "… on Sunday. (Rosalind Vega/Kestrel Valley Gazette)" */
export function isCaptionWithCredit(glance: Glance): boolean {
  const { text } = glance;
  // "for Harrow Review; sources: Kestrel Archive": a sentence that goes on.
  if (text.length > LONGEST_CAPTION || startsSmall(text)) return false;
  if (REPORTERS.some((word) => text.includes(word)) && SEEN_NOW.test(text)) return true;
  const credit = markedTail(glance);
  if (credit === null || !SURE_TAILS.has(credit.rule) || credit.confidence < ABOVE) return false;
  // "월요일 항구를 떠나는 여객선 ⓒ뉴시스": Korean says as much in fewer letters.
  const isLabelled = /[:ⓒ]/u.test(text.slice(credit.from));
  // "在りし日の古賀さん（遺族提供）": a script without spaces says as much in half the letters; Korean has spaces.
  const first = firstLetter(text);
  const isUnspaced = first >= FIRST_UNSPACED && first < FIRST_HANGUL;
  const isShort = isUnspaced && isLabelledInBrackets(text, credit);
  const shortest = isShort
    ? SHORTEST_IN_BRACKETS
    : isUnspaced
      ? SHORTEST_UNSPACED
      : isLabelled
        ? SHORTEST_SURE
        : SHORTEST_ABOVE;
  return credit.from >= shortest && !isTimeWithSource(text, credit) && readInlineSignoff(text) === null;
}

/** "Symbolbild: Trockenes Becken" / "© picture alliance/Zoonar": the label says what is seen, and the credit stands below. */
export function isCaptionOverCredit({ text }: Glance, below: Glance): boolean {
  if (!hasCaptionLabel(text) || isSigner(plainText(text)) || hasCaptionLabel(below.text)) return false;
  return (sureCredit(below)?.confidence ?? 0) >= SURE;
}

/** "Source: Kestrel| 2019-10-03 16:31:22": whose story it is, and when it came out. */
const CLOCK = /\d{4}.{0,8}\d:\d\d/;

/** Also "(Wade Hollister/Dunmore Fire Department via AP)": brackets about parted names, or an office, "(Harrow Fire Department)". In brackets an agency alone may sign the story. */
export function isLabelledCredit(glance: Glance): boolean {
  const credit = sureCredit(glance);
  if (credit === null || credit.confidence < SURE || (credit.loose && CLOCK.test(glance.text))) return false;
  if (credit.rule !== "credit.bracket") return SURE_BLOCKS.has(credit.rule);
  return PARTED_IN_BRACKETS.test(glance.text) || isOffice(credit.credit);
}

const INITIALS = /^(?:\p{Lu}\.[ -]?){2,4}$/u;
/** UTF-16 units. */
const LONGEST_INITIALS = 12;
/** "R. S.", "J. M. L.": whether a text says by letters alone who took a picture. */
export const isInitials = (text: string): boolean => text.length <= LONGEST_INITIALS && INITIALS.test(text);

/** "[Lena Marsh/Harbour Times]", "Lena Marsh via Facebook": a person, and a house that no lexicon need know. */
const PERSON_AND_HOUSE = new RegExp(
  String.raw`^[([]?(\p{Lu}[^|/()]{3,38}?)(?:\s?[|/]\s?| ${oneOf("foundBehindStops")} )\p{Lu}[^|/()]{2,38}?[)\]]?$`,
  "u",
);

function isPersonAndHouse(text: string): boolean {
  const name = PERSON_AND_HOUSE.exec(text)?.[1] ?? "";
  return name !== "" && isName(name) && hasGivenName(name);
}

/** "/연합뉴스", "ⓒ뉴스1", "뉴시스": Korean papers set the agency alone below a picture, and the reporter's name below a story. */
const KOREAN_HOUSE = /^[/ⓒ]?\s?(\p{Script=Hangul}{2,8}\d?)$/u;
const LONGEST_KOREAN_HOUSE = 12;

/** Whether a block is such an agency. */
export function isKoreanHouse(text: string): boolean {
  const house = text.length <= LONGEST_KOREAN_HOUSE ? KOREAN_HOUSE.exec(text)?.[1] : undefined;
  return house !== undefined && lexicon.agencies.has(house);
}

/** Between paragraphs several parts sign a picture without a label as well: "Rosalind Vega/Kestrel Images". */
export function signsBetween(glance: Glance): boolean {
  const { text } = glance;
  if (text.length > LONGEST_CREDIT || NAMES_HOUSE.test(text)) return false;
  if (isInitials(text) || isKoreanHouse(text)) return true;
  if (isTakenFor(text) || isPersonWithHouse(text) || isPersonAndHouse(text) || isAmerican(text)) return true;
  if (isPersonAndOutlet(text) || areSomeAgencies(text)) return true;
  const credit = PARTED.test(text) ? blockCredit(glance) : sureCredit(glance);
  if (credit === null || credit.loose) return false;
  return BETWEEN_BLOCKS.has(credit.rule) || (SURE_BETWEEN.has(credit.rule) && credit.confidence >= SURE);
}

/** A picture's credit, above its alt text and its caption, is no longer. UTF-16 units. */
export const LONGEST_ON_TOP = 48;

/** Whether a text is a house that signs pictures and no stories: "Getty Images", "PRO SHOTS". */
export const isPictureHouse = (text: string): boolean =>
  text.length <= LONGEST_ON_TOP && lexicon.agencies.get(text.toLowerCase())?.credit === true;
