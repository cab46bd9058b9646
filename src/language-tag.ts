/** Language tags, BCP 47: which are of a language that exists, and which was meant by a word that is none. */

const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];
/** A text in no language that is known: the one tag without a name that people may state. */
export const NOT_KNOWN = "und";

const nameIn = (locale: string, code: string): string | undefined =>
  new Intl.DisplayNames(locale, { type: "language", fallback: "none" }).of(code);

let names: Intl.DisplayNames | null = null;

/** "english" has the form of a tag: only that a language has the code tells one. */
function isLanguage(code: string): boolean {
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return code === NOT_KNOWN || names.of(code) !== undefined;
}

/**
 * Reads a language tag.
 * @param text "pt-br".
 * @returns As it is written: "pt-BR"; null where it is no tag, or of no language.
 */
export function readLanguageTag(text: string): string | null {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(text);
    const [code = ""] = tag.split("-");
    return isLanguage(code) ? tag : null;
  } catch {
    return null;
  }
}

let codes: ReadonlyMap<string, string> | null = null;

/** Names of languages, in English and in themselves, lower case → code. Of those with two letters: these are what people write. */
function listCodes(): ReadonlyMap<string, string> {
  const pairs = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
  const known = pairs.filter((code) => isLanguage(code) && Intl.getCanonicalLocales(code)[0] === code);
  return new Map(
    ["en", null].flatMap((locale) =>
      known.map((code): [string, string] => [(nameIn(locale ?? code, code) ?? code).toLowerCase(), code]),
    ),
  );
}

/**
 * Tells which tag was meant by what is none.
 * @param text "German", "español", "en_US".
 * @returns The end of a message: '; did you mean "de"?'; "" where nothing is near.
 */
export function suggestLanguage(text: string): string {
  codes ??= listCodes();
  const word = text.trim().toLowerCase();
  // "Simplified Chinese", "Portuguese (Brazil)": the language is one of the words.
  const meant =
    codes.get(word) ??
    readLanguageTag(word.replaceAll("_", "-")) ??
    word.split(/[^\p{L}\p{M}]+/u).flatMap((each) => codes?.get(each) ?? [])[0];
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}
