/** Credits that thank who gave a picture: "Gentileza familia Marsh", "Per gentile concessione di Lena Marsh". */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { type CreditReading, LIKELY, trimmed } from "./credit-reading.ts";
import { MANY_SMALL_WORDS } from "./credit-speech.ts";

/** Such a credit is no longer. UTF-16 units. */
const LONGEST = 72;
/** Somebody has a name: "Cortesía policial" is none. */
const NAMES = /\s["“«]?\p{Lu}[\p{L}\p{N}.'’-]+/u;
const OPENERS = lexicon.phrases.opensCourtesy;
const OPENS = new RegExp(String.raw`^${oneOf("opensCourtesy")}\s`, "u");

/** Whether what stands behind the opening words of such thanks names somebody, and is no sentence. */
const namesGiver = (rest: string): boolean =>
  !/[.!?:;]\s|[!?]$/u.test(rest.replace(INITIAL, "")) && NAMES.test(rest) && !MANY_SMALL_WORDS.test(rest);
/** "Gentileza R. Ansal" */
const INITIAL = /(?<=\s\p{Lu})\.(?=\s)/gu;

/**
 * Reads a block that is nothing but such thanks; the whole is the credit.
 * @param marker where its words begin
 */
export function readCourtesy(text: string, marker: number): CreditReading | null {
  if (text.length > LONGEST || !OPENERS.some((words) => text.startsWith(words, marker))) return null;
  const [opening = ""] = OPENS.exec(text.slice(marker)) ?? [];
  const rest = text.slice(marker + opening.length - 1);
  if (opening === "" || !namesGiver(rest)) return null;
  return trimmed(text, marker, text.length, marker, text.length, "credit.by", LIKELY);
}

/** Behind "with the", "de la" such a word begins a name: "Volunteers with the Courtesy Patrol". */
const BEHIND = new RegExp(
  String.raw`(?<=[\p{Ll}\p{N}"”»).])(?<!(?:^|\s)\p{Ll}{1,3})\s+${oneOf("opensCourtesy")}(?=\s)`,
  "gu",
);
const AMID = OPENERS.map((words) => ` ${words} `);

/** Reads such thanks at a caption's end, where the page parts the two by their place alone: "… junto al cartel Gentileza familia Marsh". */
export function readCourtesyBehind(text: string): CreditReading | null {
  const end = text.slice(-LONGEST);
  if (!AMID.some((words) => end.includes(words))) return null;
  const [last] = [...end.matchAll(BEHIND)].slice(-1);
  if (last === undefined) return null;
  const to = text.length;
  const from = to - end.length + last.index;
  if (!namesGiver(end.slice(last.index + last[0].length))) return null;
  const begin = from + (last[0].length - last[0].trimStart().length);
  return trimmed(text, begin, to, begin, to, "credit.tail-sentence", LIKELY);
}
