/** Whether a name is that of somebody whom the story is about, or of who wrote it: by what begins with it, and by where the story says it. */
import { type FieldContext, LONGEST_HEAD } from "../context.ts";
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
 * Whether words between headline and story, near the headline, speak of a name, which begins with no given name that is known: "Los vecinos de Valmar del Río".
 * @param authors names above it; what names one of them beside it, "write Lena Marsh and Okko Tjarksen", names who wrote
 */
export function isToldAbove(context: FieldContext, name: string, authors: readonly string[]): boolean {
  if (hasGivenName(name)) return false;
  const end = Math.min(context.bodyStart, context.headline + 1 + LONGEST_HEAD);
  for (let i = context.headline + 1; i < end; i += 1) {
    const text = context.texts[i] ?? "";
    const at = text.indexOf(name);
    if (at > 0 && LEADS_TO.test(text.slice(0, at))) return !authors.some((author) => text.includes(author));
  }
  return false;
}

/** What stands before a column's name, or its author's, and behind that. */
const OPENS_TITLE = /^$|[:|] $/;
const TITLE_BEHIND = /^(?::| [|–—-]) /;

/**
 * "LENA MARSH" above "Port Ansel names a school for Lena Marsh": a topic in capitals; "ANN LEE" is no part of "Joann Leeds". Below "Lena Marsh: The harbour needs
 * a plan", "Opinion | Lena Marsh – On walls" it is who wrote that, unless the story speaks of her.
 */
function isOfTitle(context: FieldContext, name: string): boolean {
  const headline = context.texts[context.headline] ?? "";
  if (SMALL.test(name) || name === name.toLowerCase()) return headline.includes(name) && !isColumnOf(context, name);
  const capitals = headline.toUpperCase();
  if (!holdsWord(capitals, name)) return false;
  const at = capitals.indexOf(name);
  const end = at + name.length;
  const isBelow = context.texts.slice(context.headline + 1, context.bodyStart).includes(name);
  const isColumn = isBelow && OPENS_TITLE.test(headline.slice(0, at)) && TITLE_BEHIND.test(headline.slice(end));
  return !isColumn || context.story().includes(headline.slice(at, end));
}

/** The story's blocks in which it would name early whom it is about; a note on the author may be its last. */
function listOpening({ bodyStart, bodyEnd, isBody }: FieldContext): readonly number[] {
  const last = Math.min(Math.max(bodyStart + OPENING_BLOCKS, (bodyStart + bodyEnd) / 2), bodyEnd - NOTE_BLOCKS);
  const opening: number[] = [];
  for (let i = bodyStart; i <= last; i += 1) if (isBody(i)) opening.push(i);
  return opening;
}

/**
 * Whether the story tells of somebody: a paragraph opens with the name, or it says the family's alone as well. "Dive in with Lena Marsh" names who
 * wrote it.
 */
export function isToldOf(context: FieldContext, name: string): boolean {
  const { texts } = context;
  if (listOpening(context).some((at) => opensNote(texts[at] ?? "", name))) return true;
  return holdsWord(context.story().replaceAll(name, ""), name.slice(name.lastIndexOf(" ") + 1));
}

/**
 * Whether the headline or the story's first half speaks of somebody: whom a story is about it names early. Who wrote it, a note below
 * the story names, and an interview somewhere.
 */
export function isSubject(context: FieldContext, name: string): boolean {
  if (isOfTitle(context, name)) return true;
  if (!context.story().includes(name) || isVoice(context, name)) return false;
  return listOpening(context).some((at) => {
    const text = context.texts[at] ?? "";
    // The name alone, in a live page's entries, is who wrote it.
    return text !== name && text.includes(name);
  });
}
