/** Headings that look like a name: "Digitale Arbeit" above a story that speaks of "digitalen" work. */
import { hasHabit } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { CASED } from "./byline-subject.ts";
import { holdsWord } from "./whole-word.ts";

/** A shorter word in small letters may be any. UTF-16 units. */
const SHORTEST = 4;
/** "Digitale", "Dringlicher", "Olympisches": adjectives with which a heading opens, where nouns have capitals all. */
const ADJECTIVE = /^(\p{Lu}\p{Ll}{3,})e[rs]?$/u;
const ADJECTIVE_ENDS = ["e", "er", "es", "en", "em"] as const;

/** Whether the story, or what stands above it, has a heading's first word as an adjective. */
function opensWithAdjective(story: string, name: string): boolean {
  const stem = ADJECTIVE.exec(name.slice(0, name.indexOf(" ")))?.[1]?.toLowerCase();
  return stem !== undefined && ADJECTIVE_ENDS.some((end) => holdsWord(story, stem + end));
}

/**
 * Whether the words of what looks like a name are words of the story in small letters, all of them or, where nouns have capitals, an adjective that opens it.
 * "Young Harrow" is a person's, and so is "Rose Marsh": the half of a name is a word, and a given name always is.
 */
export function isOfCommonWords(context: FieldContext, name: string): boolean {
  if (!CASED.test(name) || hasGivenName(name)) return false;
  const words = name.split(" ");
  const above = context.texts.slice(Math.max(0, context.headline), Math.max(0, context.bodyStart));
  const story = `${above.join("\n")}\n${context.story()}`;
  if (words.every((word) => word.length >= SHORTEST && holdsWord(story, word.toLowerCase()))) return true;
  return hasHabit(context.language, "capitalNouns") && opensWithAdjective(story, name);
}
