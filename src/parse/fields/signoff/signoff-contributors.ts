/** Reads notes on who helped with a story: "Jan Reck contributed to this report, …", "Hanna reported from Topeka, Kansas." */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "Jan Reck contributed to this report, which was updated at 9:14 a.m.": more may stand behind who helped. */
const CONTRIBUTED = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’-]+ [\p{L}\p{M} .,'’-]{2,70} ${oneOf("contributedTo")}(?:[ ,]|\.?$)`,
  "u",
);
/** "Associated Press writer Jan Reck reported from Helena, Montana.": names and trades, then a place, and nothing else. */
const REPORTED = new RegExp(
  String.raw`^(\p{Lu}[^.!?:;"“”]{1,120}?) ${oneOf("helpedFrom")} (\p{Lu}[^!?:;"“”\d]{1,60}?)\.?$`,
  "u",
);
/** "Associated Press writers Jan Reck in Geneva and Ann Lowe in Lima, Peru, contributed.": the same, and nothing behind it. */
const ALONE = new RegExp(String.raw`^(\p{Lu}[^.!?:;"“”]{1,160}?),? ${oneOf("contributedAlone")}\.?$`, "u");
const LONGEST = 200;
/** Words in small letters between names and within places: "and", "in", "de". UTF-16 units. */
const LONGEST_JOINT = 3;
const CAPITAL = /^\p{Lu}/u;
/** A trade of several: "writers". */
const PLURAL = /s$/u;

const isTrade = (word: string): boolean => lexicon.roles.has(word) || lexicon.phrases.authorTrades.includes(word);

/** Whether words are names, or what joins them: none is a sentence's own. */
function areNames(text: string, withTrades: boolean): boolean {
  return text.split(/[\s,]+/u).every((word) => {
    if (word.length <= LONGEST_JOINT || CAPITAL.test(word) || lexicon.nameEnds.has(word)) return true;
    const folded = foldText(word);
    return withTrades && (isTrade(folded) || isTrade(folded.replace(PLURAL, "")));
  });
}

/** Whether a block says from where somebody reported who helped with the story. */
function namesWhence(text: string): boolean {
  const [, who = "", where = ""] = REPORTED.exec(text) ?? [];
  return who !== "" && areNames(who, true) && areNames(where, false);
}

/** Whether a block says of people, with their trade, that they helped, and no more. */
function namesHelpers(text: string): boolean {
  const who = ALONE.exec(text)?.[1] ?? "";
  return who !== "" && areNames(who, true) && !areNames(who, false);
}

const hasAny = (text: string, phrases: readonly string[]): boolean => phrases.some((words) => text.includes(words));

/** The rule by which a sentence is a note on who helped, or null. Most blocks have none of the words, which are looked for sooner than the names. */
function readSentence(text: string): string | null {
  const { contributedTo, contributedAlone, helpedFrom } = lexicon.phrases;
  if (hasAny(text, contributedTo) && CONTRIBUTED.test(text)) return "signoff.contributed";
  if (hasAny(text, contributedAlone) && namesHelpers(text)) return "signoff.contributed";
  return hasAny(text, helpedFrom) && namesWhence(text) ? "signoff.reported-from" : null;
}

/** "Jan Reck reported from Geneva. Associated Press writer Ann Lowe contributed.": a sentence ends behind a word, not behind "D.C." */
const BETWEEN_SENTENCES = /(?<=\p{Ll}{2}\.) (?=\p{Lu})/u;

/**
 * Reads a block that says who helped with a story, in one sentence or in several.
 * @returns The rule by which the last sentence is a note on who helped; null where any is none.
 */
export function readContributor(text: string): string | null {
  if (text.length > LONGEST) return null;
  const whole = readSentence(text);
  if (whole !== null) return whole;
  const rules = text.split(BETWEEN_SENTENCES).map(readSentence);
  return rules.length > 1 && rules.every((rule) => rule !== null) ? (rules.at(-1) ?? null) : null;
}
