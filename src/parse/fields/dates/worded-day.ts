/** Lines that print a day whose month is a word that nobody knows: "9 Gorffennaf 2020", in a language that the lexicon lacks. */
import { LANGUAGES } from "../language/language-table.ts";

/** "Cyhoeddwyd", "Dé Céadaoin,": what may stand before the day; a comma, a colon or the time behind it says that no title does. */
const LED = /^(?:\p{L}[\p{L}\p{M}'’.-]*[ ,:]+){1,3}(?=\d)/u;
const MONTH = String.raw`(?:\p{L}{1,3} )?(\p{L}[\p{L}\p{M}'’-]{2,})[.,]?`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** "12. Foo 2019", "12ú Foo 2019" */
const DAY_FIRST = new RegExp(String.raw`^(?:[12]?\d|3[01])(?:[.ºª]|\p{L}{1,2})? ${MONTH} ${YEAR}(?!\d)`, "u");
/** "2019ko foo 12a" */
const YEAR_FIRST = new RegExp(String.raw`^${YEAR}\p{L}{0,3}[.,]? ${MONTH} \d{1,2}\p{L}{0,3}(?![\d\p{L}])`, "u");
const CLOCK = /^[ ,|·•–-]*(?:\p{L}{1,6}\.? )?\d{1,2}[:.h]\d\d(?!\d)/u;
/** What may stand behind the day beside a time: a mark of the year or of the zone. */
const LONGEST_REST = 8;

/**
 * Whether a line prints a day, with or without its time, and nothing else.
 * @param plain with plain digits
 */
export function printsWordedDay(plain: string): boolean {
  const led = LED.exec(plain)?.[0] ?? "";
  const own = plain.slice(led.length);
  const found = DAY_FIRST.exec(own) ?? YEAR_FIRST.exec(own);
  if (found === null || LANGUAGES.words.has((found[1] ?? "").toLowerCase())) return false;
  const behind = own.slice(found[0].length);
  const clock = CLOCK.exec(behind)?.[0] ?? "";
  // "Top 10 films 2020"
  if (led !== "" && clock === "" && !/[,:]\s*$/.test(led)) return false;
  return behind.length - clock.length <= LONGEST_REST && !/\d/.test(behind.slice(clock.length));
}
