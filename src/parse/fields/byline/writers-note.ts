/** Notes beside the byline on who wrote: "Lena Marsh covers harbours. She lives in Port Ansel." */
import { foldLabel, foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isOutlet } from "./outlets.ts";

/** The name that opens a text. */
const FULL_NAME = String.raw`^(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}?)`;
const NAME = String.raw`${FULL_NAME} (?:\([^()]{1,20}\) )?`;
/** "Lena Marsh (she/her) has covered tides for nine years": and what its bearer does. */
const NOTE = new RegExp(String.raw`${NAME}${oneOf("writerDoes")}(?!\p{L})`, "u");
/** "Lena Marsh covers her ears as the horn sounds": the same, or what she does in the story. */
const MAY_BE_NOTE = new RegExp(String.raw`${NAME}${oneOf("writerMayDo")}(?!\p{L})`, "u");
/** "Lena Marsh covers the coast. She previously wrote …": a note goes on about her; "This is what he learned about soup." does not. */
const GOES_ON = new RegExp(`[.!?]["”’]? ${oneOf("sheOrHe")} `, "u");
/** Name and verb stand within so much. UTF-16 units. */
const LOOKED_AT = 120;
/** "Lena Marsh covers the harbours for Tide Line.": one sentence, and for whom. */
const FOR_WHOM = new RegExp(String.raw`^[^.!?]+ ${oneOf("takenFor")} (\p{Lu}[^.!?,]{1,40})\.?$`, "u");
/** "Follow on X", "Follow @lenamarsh": whom such a line calls to follow is the writer right above. UTF-16 units. */
const FOLLOW = new RegExp(String.raw`^${oneOf("callOpenings")}(?!\p{L})`, "iu");
const LONGEST_FOLLOW = 32;

const isHouse = (name: string): boolean => isOutlet(name) || lexicon.publishers.has(foldLabel(name));

/** Whether a sentence says for which house somebody covers something; "Lena Marsh covers the scramble for Bear Island." is a standfirst. */
function namesHouse(text: string, below: string): boolean {
  const house = text.length <= LOOKED_AT ? FOR_WHOM.exec(text)?.[1] : undefined;
  return house !== undefined && (isHouse(house) || (below.length <= LONGEST_FOLLOW && FOLLOW.test(below)));
}

/** "I write about founders who began at a kitchen table.": one sentence, which a standfirst may be as well where no call to follow stands below it. */
const ON_BEAT = new RegExp(String.raw`^${oneOf("writesOnBeat")} [^.!?]+\.$`, "u");

const tellsOwnBeat = (text: string, below: string): boolean =>
  below !== "" && below.length <= LONGEST_FOLLOW && FOLLOW.test(below) && ON_BEAT.test(text);

/** "Lena Marsh, a journalist at the Post, has over five years of experience …"; "Lena Marsh had years of experience." tells a story. */
const WITH_TRADE = new RegExp(`${FULL_NAME}, ([^,!?]{3,60}), `, "u");
const YEARS_OF_WORK = new RegExp(String.raw`(?<!\p{L})${oneOf("yearsOfWork")}(?!\p{L})`, "u");
const TRADES: ReadonlySet<string> = new Set(lexicon.phrases.authorTrades);

/** Who is named with a trade and with years of experience; empty where nobody is. */
function experiencedOf(opening: string): string {
  const [, name = "", trade = ""] = YEARS_OF_WORK.test(opening) ? (WITH_TRADE.exec(opening) ?? []) : [];
  return foldText(trade)
    .split(" ")
    .some((word) => TRADES.has(word))
    ? name
    : "";
}

/**
 * Whether a block says what the writer does whom the byline names. A standfirst or a caption tells of the same one what the story does: "Lena Marsh joins the
 * last crew".
 * @param byline its blocks
 */
export function isWritersNote({ texts }: FieldContext, index: number, byline: readonly number[]): boolean {
  const text = texts[index] ?? "";
  const opening = text.slice(0, LOOKED_AT);
  if (tellsOwnBeat(text, texts[index + 1] ?? "")) return true;
  const isOfWriter = GOES_ON.test(text) || namesHouse(text, texts[index + 1] ?? "");
  const name =
    NOTE.exec(opening)?.[1] ?? (isOfWriter ? MAY_BE_NOTE.exec(opening)?.[1] : undefined) ?? experiencedOf(opening);
  if (name === "") return false;
  const folded = foldText(name);
  return byline.some((at) => at !== index && foldText(texts[at] ?? "").includes(folded));
}
