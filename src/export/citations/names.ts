/** Names of authors, taken apart as far as that is safe. */

import { remember } from "../../archive/remember.ts";
import { foldText, hasHabit } from "../../lexicon/index.ts";
import { DESK_WORDS, FAMILY_JOINTS, FAMILY_PARTICLES, NAME_SUFFIXES } from "../../lexicon/person-names.ts";
import { EAST_ASIAN } from "../../lexicon/scripts.ts";
import { hasGivenName } from "../../parse/fields/given-names.ts";
import { findParticleRule, type ParticleRule, partFamily } from "./particles.ts";

/** A person whose name has parts, or a name that is cited whole: an organisation, a desk, a single name. */
export type Name =
  | {
      readonly kind: "person";
      /** With the particles that stay: "van Gogh". */
      readonly family: string;
      /** Those that go behind the given names where the family stands first: "da" of "Maria da Silva". */
      readonly dropping?: string;
      /** Those of `family` that lists pass over. */
      readonly demoted?: string;
      readonly given: string;
      /** "Jr.", or null. */
      readonly suffix: string | null;
      /** Written family first and never turned around: names in Chinese, Japanese and Korean script. */
      readonly native: boolean;
    }
  | { readonly kind: "whole"; readonly text: string };

/** Scripts in which a name is written family first, whatever the language of the text. */
const FAMILY_FIRST = new RegExp(`^[${EAST_ASIAN}]`, "u");

/** Scripts whose names are cited as they are written: which part is the family's is not told by its place. */
const CITED_WHOLE = /^[\p{Script=Arabic}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Ethiopic}]/u;

/** A person whose name has parts. */
export type Person = Extract<Name, { readonly kind: "person" }>;

const nameWhole = (text: string): Name => ({ kind: "whole", text });

/** "Desk," and "Newsroom." too. */
const isDeskWord = (word: string): boolean => DESK_WORDS.has(foldText(word).replace(/[^\p{L}\p{M}]/gu, ""));

/** A word that belongs to the family name in front of which it stands. */
const isParticle = (word: string): boolean => FAMILY_PARTICLES.has(word.toLowerCase());

/** Place of the last of several family names, with the particles right before it. */
const findLastFamily = (words: readonly string[], { kinship }: ParticleRule): number => {
  let start = words.length - 1;
  if (start > 1 && kinship?.has(words[start]?.toLowerCase() ?? "") === true) start -= 1;
  if (start > 2 && FAMILY_JOINTS.has(words[start - 1] ?? "")) start -= 2;
  while (start > 1 && isParticle(words[start - 1] ?? "")) start -= 1;
  return start;
};

/** Place of the last name before a place, with the particles right before it. */
const findNameBefore = (words: readonly string[], end: number): number => {
  let start = end - 1;
  while (start > 1 && isParticle(words[start - 1] ?? "")) start -= 1;
  return start;
};

/**
 * Place of the first of two family names, behind given names that are known: "Gabriel García Márquez", "María José Pérez Gómez", "Ana Rosa
 * Quintana". Null where the first word may be no given name, or a word joins the two.
 */
const findFirstFamily = (words: readonly string[]): number | null => {
  if (words.length < 3 || !hasGivenName(words[0] ?? "") || words.some((word) => FAMILY_JOINTS.has(word))) return null;
  let start = 1;
  while (start < words.length - 1 && hasGivenName(words[start] ?? "")) start += 1;
  return Math.max(start, findNameBefore(words, findNameBefore(words, words.length)));
};

/** Place of the family name's first word; the last word is always the family's. */
const findFamily = (words: readonly string[], rule: ParticleRule): number => {
  if (rule.lastCounts === true) return findLastFamily(words, rule);
  const first = rule.bothCount === true ? findFirstFamily(words) : null;
  if (first !== null) return first;
  const small = words.findIndex((word, index) => index > 0 && word === word.toLowerCase() && isParticle(word));
  // "Van der Berg", as Belgians write it: the family's name begins before its first small word.
  if (small > 0 && small < words.length - 1) return small > 1 && isParticle(words[small - 1] ?? "") ? small - 1 : small;
  const joint = words.findIndex((word) => FAMILY_JOINTS.has(word));
  if (joint > 1 && joint < words.length - 1) return joint - 1;
  return findNameBefore(words, words.length);
};

/** "van der Berg", "Van der Berg": a family name with its particles, and no given name; "Van Morrison" has one. */
const isFamilyAlone = (words: readonly string[]): boolean =>
  words.slice(0, -1).every(isParticle) && words.slice(0, -1).some((word) => word === word.toLowerCase());

/** "King, Martin Luther" as some newsrooms print it. */
const splitAtComma = (text: string): Name | null => {
  const [family = "", given = "", suffix] = text.split(/(?:(?<!\s)\s+)?,\s*/);
  if (family === "" || given === "") return null;
  if (NAME_SUFFIXES.has(given.toLowerCase())) return null;
  return { kind: "person", family, given, suffix: suffix ?? null, native: false };
};

const cutSuffix = (words: readonly string[]): { words: string[]; suffix: string | null } => {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !NAME_SUFFIXES.has(last.toLowerCase())) return { words: [...words], suffix: null };
  return { words: words.slice(0, -1).map((word) => word.replace(/,$/, "")), suffix: last };
};

const takeApart = (text: string, language: string): Name => {
  const whole = text.trim();
  const parts = whole.split(/\s+/);
  if (CITED_WHOLE.test(whole) || parts.some(isDeskWord)) return nameWhole(whole);
  const atComma = splitAtComma(whole);
  if (atComma !== null) return atComma;
  const { words, suffix } = cutSuffix(parts);
  const [first = ""] = words;
  if (words.length < 2 || isFamilyAlone(words)) return nameWhole(whole);
  const native = FAMILY_FIRST.test(whole);
  if (native || hasHabit(language, "familyFirst")) {
    return { kind: "person", family: first, given: words.slice(1).join(" "), suffix, native };
  }
  const rule = findParticleRule(language);
  const start = findFamily(words, rule);
  const { family, dropping, demoted } = partFamily(words.slice(start), rule, isParticle);
  return {
    kind: "person",
    family,
    given: words.slice(0, start).join(" "),
    ...(dropping === "" ? {} : { dropping }),
    ...(demoted === "" ? {} : { demoted }),
    suffix,
    native: false,
  };
};

/** The same, by language and name. */
const known = remember((both) => {
  const end = both.indexOf("\n");
  return takeApart(both.slice(end + 1), both.slice(0, end));
});

/**
 * Takes a name apart.
 *
 * @param text An author of a record.
 * @param language BCP 47, of the text: it says where the family name stands.
 * @returns Its parts, or the name whole where it has one word, names a desk, or its script does not tell.
 */
export const splitName = (text: string, language: string): Name => known(`${language}\n${text}`);
