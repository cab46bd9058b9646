/** Years that are counted from the beginning of an era: "令和7年1月13日", "令和元年5月1日". */
import { lexicon } from "../../../lexicon/index.ts";
import { type DayReading, numberAt, reading, type Tokens, textAt } from "./date-parts.ts";

/** The longest era so far had so many years. */
const MOST_YEARS = 64;

/** Eras, as a part of an expression. */
export const ERA = `(?:${[...lexicon.eras.keys()].join("|")})`;
const FIRST_YEAR = new RegExp(`(${ERA})元`, "g");

/** Writes an era's first year, which has a sign of its own, as a number: "令和元年" as "令和1年". The text keeps its length, so offsets stay true. */
export const numberEras = (text: string): string => text.replace(FIRST_YEAR, "$11");

/** `令和7年1月13日`. */
export function readEra(tokens: Tokens, at: number): DayReading | null {
  const first = lexicon.eras.get(textAt(tokens, at));
  const count = numberAt(tokens, at + 1, 1, MOST_YEARS);
  const month = numberAt(tokens, at + 3, 1, 12);
  const day = numberAt(tokens, at + 5, 1, 31);
  if (first === undefined || count === null || month === null || day === null) return null;
  return reading({ year: first + count - 1, month, day }, at + 7, "era");
}
