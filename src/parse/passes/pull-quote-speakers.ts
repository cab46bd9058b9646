/** Who said what a page sets large, by the line below it: "Lonnie Prewitt, bus driver". */
import { hasGivenName } from "../fields/given-names.ts";
import { endsSentence } from "../sentence.ts";
import { bareWords } from "../story/mend/looks.ts";

/** UTF-16 units. */
export const LONGEST_SPEAKER = 110;
const LONGEST_TRADE = 70;
/** A shorter word of a trade is nobody's own: "of the", "und". UTF-16 units. */
export const SHORTEST_WORD = 4;
/** A trade is told so near the surname, on either side. UTF-16 units. */
const NEAR_NAME = 60;

const PART = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** "Maren Tjaden", "— Maren Tjaden, 42, ferrywoman", "MAREN TJADEN | FERRYWOMAN": a name, and what its bearer is; "Maren Tjaden," where that stands below. */
const SPEAKER = new RegExp(
  String.raw`^(?:[—–-]{1,2}\s?)?(?<name>${PART}(?:\s(?:\p{Ll}{1,3}\s){0,2}${PART}){1,3})(?:(?:,| [|–—/]|:)\s(?<trade>[^.!?]{2,90})|,)?$`,
  "u",
);

/** "דנה לוי, בעלת חנות": scripts without capitals part a name from what its bearer is; "——陈阿根", "岸田誠・北浜町長": Chinese has a dash before it, Japanese a dot behind. */
const CASELESS =
  /^(?<name>[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{M}'’"-]{2,16}(?: [\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{M}'’"-]{2,16}){1,3})[,،]\s[^.!?]{2,90}$/u;
const HAN =
  /^(?:[—―–]{1,2}\s?(?<behind>\p{Script=Han}{2,4})|(?<name>[\p{Script=Han}々]{2,6})・\p{Script=Han}[^。、！？]{1,20})$/u;
const HAS_CASELESS = /\p{Lo}/u;

/** The person whom a line names below quoted words in a script without capitals. */
function readCaseless(line: string): Speaker | null {
  const named = CASELESS.exec(line)?.groups?.name;
  if (named !== undefined) return { surname: named.slice(named.lastIndexOf(" ") + 1), hasTrade: true };
  const { name, behind } = HAN.exec(line)?.groups ?? {};
  const surname = name ?? behind;
  return surname === undefined ? null : { surname, hasTrade: true };
}

const listLongWords = (line: string): string[] =>
  bareWords(line)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD);

/** Who said it. */
interface Speaker {
  readonly surname: string;
  /** Whether the line says what the person is, too. */
  readonly hasTrade: boolean;
}

/** The person whom a line names; null where it names nobody. Below words that are not quoted the name has to be a person's beyond doubt. */
export function readSpeaker(line: string, isQuote: boolean): Speaker | null {
  if (line.length > LONGEST_SPEAKER) return null;
  // "Lea Brandes, Sprecherin von „Lützi bleibt“": a quotation mark lies beyond those letters, too.
  if (isQuote && HAS_CASELESS.test(line)) return readCaseless(line);
  const { name, trade } = SPEAKER.exec(line)?.groups ?? {};
  const surname = name?.split(" ").at(-1);
  if (name === undefined || surname === undefined || !(isQuote || hasGivenName(name))) return null;
  return { surname, hasTrade: trade !== undefined };
}

const UNSPACED = /^\p{Script=Han}/u;

/** The paragraphs that name a person by the surname: a photographer's stands in none. */
export function findNaming(surname: string, paragraphs: readonly string[]): string[] {
  // Between Han no space parts a name from its sentence.
  if (UNSPACED.test(surname)) return paragraphs.filter((each) => each.includes(surname));
  const wanted = bareWords(surname);
  return paragraphs.filter((each) => bareWords(each).includes(wanted));
}

/** Whether a line below a name says what its bearer is: a paragraph has most of its words near the surname, "Ann Lee, the harbour master, said". */
export function isTrade(line: string, surname: string, naming: readonly string[]): boolean {
  if (line.length > LONGEST_TRADE || endsSentence(line)) return false;
  const words = listLongWords(line);
  return naming.some((paragraph) => {
    const told = bareWords(paragraph);
    const at = told.indexOf(bareWords(surname));
    const near = told.slice(Math.max(0, at - NEAR_NAME), at + surname.length + NEAR_NAME);
    const known = words.filter((word) => near.includes(` ${word}`));
    return known.length > 0 && known.length * 2 >= words.length;
  });
}
