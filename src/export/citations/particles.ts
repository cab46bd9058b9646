/**
 * What becomes of the small words before a family name where the family stands first, by the language of the text: after the rules of
 * CSL, of the Chicago Manual and of library catalogues (AACR2 22.5D), which follow the usage of the person's own country.
 */

/** What a language does with the particles that it writes in small letters. A capital, "De Niro", makes one a part of the name anywhere. */
export interface ParticleRule {
  /** These go behind the given names, in lists and in citations: "Silva, Maria da". */
  readonly drops?: ReadonlySet<string>;
  /** These do so right behind one of those, and else stay, as an article alone does: "Cruz, Ana de la", but "la Serna, Ana". */
  readonly dropsBehind?: ReadonlySet<string>;
  /** All of them stay with the name, but lists pass over them: "van der Berg, Jan" stands under B. */
  readonly demotes?: boolean;
  /** The last of several family names counts: "Costa, Rui da Silva". */
  readonly lastCounts?: boolean;
  /** Whose son or nephew somebody is belongs to the name before it: "Costa Filho, Rui". */
  readonly kinship?: ReadonlySet<string>;
  /** People bear two family names, and both count: "García Márquez, Gabriel". */
  readonly bothCount?: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const PORTUGUESE: ParticleRule = {
  drops: words("de da do das dos d'"),
  lastCounts: true,
  kinship: words("filho neto sobrinho júnior junior"),
};
const NORDIC: ParticleRule = { drops: words("af av von") };

/** By BCP 47, the country before the language alone. A language that is not here keeps its particles: English, Italian, Afrikaans. */
const RULES: Readonly<Record<string, ParticleRule>> = {
  pt: PORTUGUESE,
  gl: PORTUGUESE,
  es: { drops: words("de del"), dropsBehind: words("la las los el"), bothCount: true },
  ca: { drops: words("de del dels d'"), dropsBehind: words("la les els l'"), bothCount: true },
  fr: { drops: words("de d'") },
  // "vom", "zum" and "zur" hold an article, and stay.
  de: { drops: words("von zu"), dropsBehind: words("der den dem und") },
  nl: { demotes: true },
  // In Belgium a name stands under its particle.
  "nl-be": {},
  sv: NORDIC,
  da: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  no: NORDIC,
};

const NONE: ParticleRule = {};

/**
 * Finds what a language does with particles.
 *
 * @param language BCP 47.
 */
export const findParticleRule = (language: string): ParticleRule => {
  const parts = language.toLowerCase().split("-");
  const country = parts.slice(1).find((part) => /^[a-z]{2}$/.test(part));
  return RULES[`${parts[0]}-${country}`] ?? RULES[parts[0] ?? ""] ?? NONE;
};

/** "d’Orey" → "d’", "Orey". */
const GLUED = /^(\p{Ll}{1,2}['’])(?=\p{Lu})/u;

const plain = (word: string): string => word.replace("’", "'");

/** A family name, taken apart: what stands before it in print. */
export interface FamilyParts {
  readonly dropping: string;
  readonly demoted: string;
  /** With what is demoted. */
  readonly family: string;
}

/** How many words of a family name drop. One is left at least. */
const countDropped = (family: readonly string[], { drops, dropsBehind }: ParticleRule): number => {
  let count = 0;
  while (count < family.length - 1) {
    const word = plain(family[count] ?? "");
    if (drops?.has(word) !== true && (count === 0 || dropsBehind?.has(word) !== true)) break;
    count += 1;
  }
  return count;
};

/**
 * Parts a family name from the particles that leave it where it stands first.
 *
 * @param family Its words as they are printed.
 * @param rule Of the language.
 * @param isParticle Whether a word is one, whatever its case.
 */
export const partFamily = (
  family: readonly string[],
  rule: ParticleRule,
  isParticle: (word: string) => boolean,
): FamilyParts => {
  const dropped = countDropped(family, rule);
  const [first = "", ...more] = family.slice(dropped);
  const glued = GLUED.exec(first)?.[1] ?? "";
  const isDropped = rule.drops?.has(plain(glued)) === true;
  const left = [isDropped ? first.slice(glued.length) : first, ...more];
  const dropping = [...family.slice(0, dropped), ...(isDropped ? [glued] : [])].join(" ");
  const kept = left.findIndex((word) => word !== word.toLowerCase() || !isParticle(word));
  const demoted = rule.demotes === true && kept > 0 ? left.slice(0, kept).join(" ") : "";
  return { dropping, demoted, family: left.join(" ") };
};
