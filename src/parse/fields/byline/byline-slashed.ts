/** Names before a slash, behind which stands their bearer's trade, or the place and the agency: "Lena Marsh/Senior Reporter", "Selin AYDIN / DATÇA, (DHA)". */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { HAN_AND_KANA } from "../../../lexicon/scripts.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { isPictureTrade, NO_TRADES } from "./name-piece.ts";
import { hasOutletWord } from "./outlets.ts";
import { isRole, readAgencyName } from "./roles.ts";

const LIKELY = 0.8;
/** Longest line of names, place and agency. UTF-16 units. */
const LONGEST = 110;

/** "Selin AYDIN / DATÇA, (DHA)", "Oğuz YILDIRAN - Meltem SARIKAYA/İSTANBUL, (DHA)": who wrote, where, and an agency's letters in brackets. */
const FOR_AGENCY = /^(\p{Lu}[^/()\d]{3,70}?)\s?\/\s?\p{Lu}{3,}(?: \(?\p{L}+\)?){0,3},? \((\p{Lu}{2,5})\)$/u;
const BETWEEN = /\s[-–]\s|,\s/u;

/** Names, their place, and the agency that they wrote for. */
function readForAgency({ texts }: FieldContext, index: number): BylineReading {
  const text = texts[index] ?? "";
  const found = text.endsWith(")") ? FOR_AGENCY.exec(text) : null;
  if (found === null) return null;
  const [, people = "", letters = ""] = found;
  const names = people.split(BETWEEN);
  if (!names.every((name) => name.includes(" ") && isName(name))) return null;
  const value = { text, names, agency: readAgencyName(letters), desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.slashed", confidence: LIKELY };
}

/** "Lena Marsh/Senior Reporter", "Ana Sol / Corresponsal"; "白石 由起夫 : 流通ジャーナリスト" has a colon for the slash. */
const BEFORE_TRADE = /^([^/：:|()\d]{3,40}?)\s?(?:\/|\s[：:])\s?([^/：:|()\d]{5,50})$/u;

/** "Sylvia Dunn/Contributor" below a caption took the picture: who wrote stands right below the headline, or beside the time. */
const standsAsByline = (context: FieldContext, index: number): boolean =>
  index - 1 === context.headline || isWhen(context, index - 1) || isWhen(context, index + 1);

/** A name and the trade of its bearer, under the headline. */
function readBeforeTrade(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const isBelowHead = context.headline >= 0 && index > context.headline && index < context.bodyStart;
  const [, name = "", trade = ""] = (isBelowHead ? BEFORE_TRADE.exec(text) : null) ?? [];
  // No picture is signed with a colon behind the name.
  if (text.includes("/") && !standsAsByline(context, index)) return null;
  // "Sylvia Dunn/Harrow Press Photo Agency": who took a picture, and for whom.
  if (name === "" || !isTrade(trade) || hasOutletWord(trade) || isRole(name)) return null;
  if (!isName(name) || isSubject(context, name)) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.slashed", confidence: LIKELY };
}

/** Shortest and longest trade behind which nothing parts it from the field: "流通ジャーナリスト". UTF-16 units. */
const SHORTEST_JOINED = 2;
const LONGEST_JOINED = 8;
const UNSPACED = new RegExp(`[${HAN_AND_KANA}]$`, "u");
const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

function endsInJoinedTrade(text: string): boolean {
  if (!UNSPACED.test(text)) return false;
  for (let length = SHORTEST_JOINED; length <= LONGEST_JOINED; length += 1)
    if (lexicon.roles.has(text.slice(-length))) return true;
  return false;
}

/** Whether a text ends in a trade, and names nobody; "Staff Photographer" is that of who took a picture, and "Staff" is nobody's. */
const isTrade = (text: string): boolean =>
  !isPictureTrade(lastWord(text)) &&
  !NO_TRADES.has(foldText(lastWord(text))) &&
  !hasGivenName(text) &&
  readAgencyName(text) === null &&
  (isRole(lastWord(text)) || endsInJoinedTrade(text));

/** Names before a slash, by what stands behind it. */
export const readSlashedNames = (context: FieldContext, index: number): BylineReading =>
  (context.texts[index] ?? "").length <= LONGEST && /[/：:]/.test(context.texts[index] ?? "")
    ? (readForAgency(context, index) ?? readBeforeTrade(context, index))
    : null;
