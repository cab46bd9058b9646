/** What can be a tag, and what ends a list of tags: a time, a count, an address, furniture, a person, another story's title. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { HAN_AND_KANA } from "../../../lexicon/scripts.ts";
import { isRole } from "../byline/roles.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";

/** A tag is a name or a few words; what is longer is a headline. UTF-16 units, words. */
export const LONGEST_TAG = 40;
const MOST_WORDS = 5;
const SENTENCE_END = /[.!?…。！？]$/u;

/** Without what a list leaves around it. */
export const trimTag = (text: string): string =>
  text
    .replace(/^[-•*#]\s*/u, "")
    .replace(/[,;]$/, "")
    .trim();

/** Whether a text can be a tag by its shape. */
export function isTag(text: string): boolean {
  return (
    text.length > 1 && text.length <= LONGEST_TAG && text.split(" ").length <= MOST_WORDS && !SENTENCE_END.test(text)
  );
}

/** "08:12", "10/9/24", "$1,240": no letter at all. */
const NO_LETTER = /^\P{L}*$/u;
/** "https://harbour.example/-4226", "desk@harbour.example", "© 2026 Harbour Media", "¿Encontraste algún error?". */
const NEVER_IN_TAGS = /:\/\/|[@©?¿!¡？！]/u;
/** "Reading time: 4 minutes", "Story Source:", "Redagował: Piotr Sęk": a label, and not what follows one. */
const COLON = /[:：](?:\s|$)/u;
/** "2887 words", "See all comments (0)". */
const COUNT = /^\d+ \p{L}+$|\(\d+\)$/u;
/** "(Puls)", "F+": an outlet in brackets, and the mark of what only subscribers read. */
const MARK = /^[([【（]|^\p{L}{1,2}\+$/u;

/** Whether a line below "Topics" is none, whatever stands around it. */
const isNoTag = (text: string): boolean =>
  NO_LETTER.test(text) || NEVER_IN_TAGS.test(text) || COLON.test(text) || COUNT.test(text) || MARK.test(text);

/** A title has so many words, and one in small letters that is so long, among tags that are shorter. */
const WORDS_OF_TITLE = 4;
const LONG_SMALL_WORD = /\s\p{Ll}{5,}(?:\s|$)/u;
/** In scripts without spaces a tag is shorter than this, and holds no quotes or commas. UTF-16 units. */
const UNSPACED_TITLE = 16;
const UNSPACED = new RegExp(`[${HAN_AND_KANA}]`, "u");
const UNSPACED_SIGNS = /[、，「」『』“”]/u;

const isWordy = (line: string): boolean => line.split(" ").length >= WORDS_OF_TITLE;

/** "Venedig verlängert den Eintritt", "雨で延期の消防出初め式、25日に": another story's title below the tags. "Food and beverage industry" is a tag. */
function isTitle(text: string, tags: readonly string[], language: string): boolean {
  if (UNSPACED.test(text)) return text.length > UNSPACED_TITLE || UNSPACED_SIGNS.test(text);
  if (!isWordy(text) || tags.some(isWordy) || /^\p{Ll}/u.test(text) || !LONG_SMALL_WORD.test(text)) return false;
  const joining = lexicon.languages.get(language)?.data.and ?? [];
  return !text.includes(", ") && !text.split(" ").some((word) => joining.includes(word));
}

/** "Lena Marsh Reporter", "Lena Marsh, Harbour Editor": what heads a note on the author. */
const isAuthorWithRole = (text: string, author: string): boolean =>
  (text.startsWith(`${author} `) || text.startsWith(`${author},`)) && isRole(text.slice(author.length + 1).trim());

/** A person of whom the story says nothing, or who wrote it: the list of tags has ended, and a note on the author begins. */
function isAuthor(context: FieldContext, text: string, authors: readonly string[]): boolean {
  const name = foldText(text);
  if (authors.some((author) => foldText(author) === name || isAuthorWithRole(text, author))) return true;
  const [first = ""] = text.split(" ", 1);
  if (!isName(text) || !hasGivenName(first)) return false;
  return !context.story().includes(text.slice(text.lastIndexOf(" ") + 1));
}

/**
 * Whether a list of tags has ended before a block.
 * @param context the capture
 * @param at the block
 * @param tags those before it
 * @param authors who wrote the story
 */
export function endsTags(
  context: FieldContext,
  at: number,
  tags: readonly string[],
  authors: readonly string[],
): boolean {
  const text = trimTag(context.texts[at] ?? "");
  const label = context.labels[at] ?? null;
  const { form } = context.glance(at);
  if (context.isBody(at) || !isTag(text) || form !== null || (label !== null && label !== "section")) return true;
  return isNoTag(text) || isTitle(text, tags, context.language) || isAuthor(context, text, authors);
}
