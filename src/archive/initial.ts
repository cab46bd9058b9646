/**
 * Where a text stands in an alphabet. Latin letters stand under A to Z without their accents (Ł under L, Æ under A), digits
 * under 0–9. Letters of other alphabets stand under themselves, Korean under its first consonant, as readers of these
 * languages know it from their own registers. Chinese characters have no order that a page could tell from the
 * character alone (its reading differs by language), so they share a heading, as do kana.
 */

import { LATIN, nameAlphabet } from "./alphabets.ts";
import { compareText } from "./compare-text.ts";
import { foldName } from "./slug.ts";

/** A heading of a register. */
export interface Initial {
  /** For readers: "A", "0–9", "Б", "Chinese characters". */
  readonly label: string;
  /** Where it stands among letters of other scripts, of which some look alike: "A", "0–9", "Cyrillic А". */
  readonly name: string;
  /** What it stands under there: "Latin", "Cyrillic". */
  readonly script: string;
  /** For an address: "a", "0-9", "u0431", "han". */
  readonly slug: string;
  /** Headings in this order, by code units, are in the order of a register. */
  readonly order: string;
}

/** A heading that needs no script's name to be told from others. */
const makePlain = (label: string, script: string, slug: string, order: string): Initial => ({
  label,
  name: label,
  script,
  slug,
  order,
});

/** Behind A to Z, whose readers look for them there. */
const DIGITS = makePlain("0–9", LATIN, "0-9", "1");
const OTHER = makePlain("Other signs", "Other", "other", "9");

const EAST_ASIAN = "Chinese and Japanese";

/** Scripts whose signs are no alphabet, by what readers call them. */
const SHARED: readonly { readonly sign: RegExp; readonly initial: Initial }[] = [
  { sign: /\p{Script=Han}/u, initial: makePlain("Chinese characters", EAST_ASIAN, "han", "3") },
  {
    sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    initial: makePlain("Japanese kana", EAST_ASIAN, "kana", "4"),
  },
];

/** First consonants of Korean syllables as they are written alone, in the order of U+1100 to U+1112. */
const KOREAN = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const KOREAN_FIRST = 0x1100;

const SIGN = /[\p{L}\p{N}]/u;
const HEX = 16;
const CODE_DIGITS = 4;

/**
 * Georgian is written in these letters alone: the capitals that Unicode has for them are of headings in capitals, and most fonts lack
 * them.
 */
const GEORGIAN = /^[\u10d0-\u10ff]$/;

const makeLetter = (sign: string): Initial => {
  const code = sign.codePointAt(0) ?? 0;
  const digits = code.toString(HEX).padStart(CODE_DIGITS, "0");
  const capital = GEORGIAN.test(sign) ? sign : sign.toUpperCase();
  const label = KOREAN[code - KOREAN_FIRST] ?? capital;
  const script = nameAlphabet(sign);
  return { label, name: `${script} ${label}`, script, slug: `u${digits}`, order: `2${digits}` };
};

const classifySign = (sign: string): Initial => {
  const latin = foldName(sign).ascii[0];
  if (latin !== undefined && /[a-z]/.test(latin)) return makePlain(latin.toUpperCase(), LATIN, latin, `0${latin}`);
  if (/\p{N}/u.test(sign)) return DIGITS;
  const shared = SHARED.find((script) => script.sign.test(sign));
  if (shared !== undefined) return shared.initial;
  return makeLetter([...sign.normalize("NFKD").toLowerCase()][0] ?? sign);
};

const known = new Map<string, Initial>();

const isAsciiLetter = (sign: string): boolean => (sign >= "a" && sign <= "z") || (sign >= "A" && sign <= "Z");

/**
 * Finds the heading that a text stands under in a register.
 *
 * @param text A headline or a name; quotation marks and other signs in front of its first letter or digit do not count.
 * @returns Its heading; "Other signs" where it has neither letter nor digit.
 */
export const findInitial = (text: string): Initial => {
  const first = text[0] ?? "";
  // Most headlines begin with a letter that needs no looking for.
  const soon = isAsciiLetter(first) ? known.get(first) : undefined;
  if (soon !== undefined) return soon;
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return OTHER;
  const initial = known.get(sign) ?? classifySign(sign);
  known.set(sign, initial);
  return initial;
};

const NOT_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}+/gu;
const FRONT = /^[^\p{L}\p{N}]+/u;

/**
 * A key by whose code units texts come in a register's order within a heading: case, accents and signs in front do not count.
 *
 * @param text A headline or a name.
 * @returns The key.
 */
export const makeSortKey = (text: string): string => {
  const plain = NOT_ASCII.test(text) ? text.normalize("NFKD").replace(MARKS, "") : text;
  return (isAsciiLetter(plain[0] ?? "") ? plain : plain.replace(FRONT, "")).toLowerCase();
};

/**
 * A key by whose code units texts come in a register's order, whatever their headings: for every list that readers look through.
 *
 * @param text A headline or a name.
 * @returns The key.
 */
export const makeRegisterKey = (text: string): string => `${findInitial(text).order}\0${makeSortKey(text)}`;

/** Tells whether headings are of more than one script, so that each needs to be named. */
export const areMixed = (initials: readonly Pick<Initial, "script">[]): boolean =>
  initials.some(({ script }) => script !== initials[0]?.script);

/** A heading with what stands under it. */
export interface Registered<T> {
  readonly initial: Initial;
  readonly items: readonly T[];
}

/**
 * Puts things into a register.
 *
 * @param items What to sort.
 * @param textOf The text by which a thing is found.
 * @returns Headings in order, each with its things by their text; equals stay in the order in which they came.
 */
export const makeRegister = <T>(items: readonly T[], textOf: (item: T) => string): Registered<T>[] => {
  const headings = new Map<string, { initial: Initial; items: { item: T; key: string }[] }>();
  for (const item of items) {
    const text = textOf(item);
    const initial = findInitial(text);
    const heading = headings.get(initial.slug) ?? { initial, items: [] };
    headings.set(initial.slug, heading);
    heading.items.push({ item, key: makeSortKey(text) });
  }
  return [...headings.values()]
    .sort((a, b) => compareText(a.initial.order, b.initial.order))
    .map(({ initial, items: own }) => ({
      initial,
      items: own.sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item),
    }));
};
