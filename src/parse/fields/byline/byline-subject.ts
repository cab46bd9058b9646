/** Whether a name is that of somebody whom the story is about, or of who wrote it: by what begins with it, and by where the story says it. */
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isBoxed } from "./author-box.ts";
import { isVoice } from "./byline-voices.ts";
import { holdsWord } from "./whole-word.ts";

/** A note on the author may be the story's last blocks. */
const NOTE_BLOCKS = 3;
/** A short story names whom it is about in so many blocks, a longer one in its first half. */
const OPENING_BLOCKS = 8;

/** Scripts in which a given name tells. */
export const CASED = /^[\p{Script=Latin}]/u;

/** A note on an author is longer than the name by so much. UTF-16 units. */
const SHORTEST_NOTE = 20;

/** "上越" / "上越市の棚田オーナー": in scripts that run words together so short a name is the start of another word. UTF-16 units. */
const LONGEST_STEM = 2;

const SMALL = /\p{Ll}/u;

/** Whether a name is whole at a text's start; where words run together, "홍길동은", a longer one is. */
const isWholeName = (text: string, name: string): boolean =>
  !/^\p{L}/u.test(text.slice(name.length)) || (!CASED.test(name) && name.length > LONGEST_STEM);

/** Whether a text is a note that begins with a name, and says more. */
export const opensNote = (text: string, name: string): boolean =>
  text.startsWith(name) && text.length > name.length + SHORTEST_NOTE && isWholeName(text, name);

/**
 * "Lena Marsh: We have built a country without doors": a column's headline opens with who wrote it, whose name opens a note or an
 * author box below the story; news and interviews open with whom they are about.
 */
const isColumnOf = (context: FieldContext, name: string): boolean => {
  const { texts, headline, bodyEnd } = context;
  const title = texts[headline] ?? "";
  if (!title.startsWith(`${name}: `) || !/^[\p{L}\p{N}]/u.test(title.slice(name.length + 2))) return false;
  return isBoxed(context, name) || texts.slice(bodyEnd + 1).some((text) => opensNote(text, name));
};

/** "… de " before a name: it stands within a sentence. */
const LEADS_TO = /\p{Ll} $/u;

/**
 * Whether words between headline and story speak of a name, which begins with no given name that is known: "Los vecinos de Valmar del Río".
 * @param authors names above it; what names one of them beside it, "write Lena Marsh and Okko Tjarksen", names who wrote
 */
export function isToldAbove(context: FieldContext, name: string, authors: readonly string[]): boolean {
  if (hasGivenName(name)) return false;
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    const text = context.texts[i] ?? "";
    const at = text.indexOf(name);
    if (at > 0 && LEADS_TO.test(text.slice(0, at))) return !authors.some((author) => text.includes(author));
  }
  return false;
}

/** "LENA MARSH" above "Port Ansel names a school for Lena Marsh": a topic in capitals; "ANN LEE" is no part of "Joann Leeds". */
function isOfTitle(headline: string, name: string): boolean {
  if (SMALL.test(name) || name === name.toLowerCase()) return headline.includes(name);
  return holdsWord(headline.toUpperCase(), name);
}

/**
 * Whether the headline or the story's first half speaks of somebody: whom a story is about it names early. Who wrote it, a note below
 * the story names, and an interview somewhere.
 */
export function isSubject(context: FieldContext, name: string): boolean {
  const headline = context.texts[context.headline] ?? "";
  if (isOfTitle(headline, name) && !isColumnOf(context, name)) return true;
  if (!context.story().includes(name) || isVoice(context, name)) return false;
  const last = Math.max(context.bodyStart + OPENING_BLOCKS, (context.bodyStart + context.bodyEnd) / 2);
  for (let i = context.bodyStart; i <= Math.min(last, context.bodyEnd - NOTE_BLOCKS); i += 1) {
    const text = context.texts[i] ?? "";
    // The name alone, in a live page's entries, is who wrote it.
    if (context.isBody(i) && text !== name && text.includes(name)) return true;
  }
  return false;
}
