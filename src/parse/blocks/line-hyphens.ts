/** Words that a printed column has parted at the ends of its lines. */
import { lexicon } from "../../lexicon/index.ts";
import { once } from "../../once.ts";
import { LANGUAGES } from "../fields/language/language-table.ts";
import type { Line } from "./lines.ts";

/** A line of a column is no longer; what ends in a hyphen there may end so for other reasons. UTF-16 units. */
const LONGEST_LINE = 100;
/** So many parted words make a column, and fewer where its lines are shorter than any that were wrapped by hand: a hyphen at a line's end alone may be a link's. */
const FEWEST_PARTED = 3;
const FEWEST_PARTED_NARROW = 2;

const ENDS_PARTED = /\p{L}\p{Ll}[-‐]$/u;
const STARTS_REST = /^\p{Ll}+/u;
const LAST_WORD = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+[-‐]$/u;
const HANGING: ReadonlySet<string> = new Set(lexicon.phrases.hangingJoints);

const FIRSTS: ReadonlySet<string> = new Set(lexicon.phrases.hyphenFirsts);
const LASTS: ReadonlySet<string> = new Set(lexicon.phrases.hyphenLasts);
const ENDINGS: ReadonlySet<string> = new Set(lexicon.phrases.wordEndings);
const OVERS: ReadonlySet<string> = new Set(lexicon.phrases.joinedFirsts);
/** "un-" / "known", "de-" / "based": a word's own first syllable is shorter than most words; "wel-" / "lies" ends in one. UTF-16 units. */
const SHORTEST_FIRST = 4;
const SHORTEST_REST = 4;

/** "son-in-" / "law", "up-to-" / "date": a small word between hyphens. */
const SMALL_BETWEEN = /-(\p{Ll}{1,3})-$/u;
const SMALL_BEHIND = /^(\p{Ll}{1,3})-\p{L}/u;
const isSmallWord = (word: string | undefined): boolean => word !== undefined && LANGUAGES.words.has(word);

/**
 * Whether a hyphen at a line's end is the word's own by its parts: one before a small word with another hyphen, "mother-" / "in-law", but not
 * "govern-" / "ment-owned", or one whose parts keep it, but not "self-" / "ish" and "over-" / "sized".
 */
function keepsHyphen(start: string, rest: string, next: string): boolean {
  if (isSmallWord(SMALL_BEHIND.exec(next)?.[1]) || isSmallWord(SMALL_BETWEEN.exec(start)?.[1])) return true;
  const first = start.slice(0, -1);
  const isFirst = FIRSTS.has(first) && !ENDINGS.has(rest) && rest.length >= Math.min(SHORTEST_REST, first.length - 1);
  return isFirst || (LASTS.has(rest) && first.length >= SHORTEST_FIRST && !OVERS.has(first));
}

const STARTS_LARGE = /^\p{Lu}\p{Ll}/u;
const ENDS_IN_NUMBER = /\p{N}[-‐]$/u;

/** Whether a line's hyphen is the word's own by what stands around it: "Jean-" / "Paul", "South-" / "East Asia", "the 14-" / "year-old". */
export function bindsHyphen({ text }: Line, next: Line): boolean {
  if (!endsInHyphen(text)) return false;
  if (ENDS_PARTED.test(text)) return STARTS_LARGE.test(next.text);
  const rest = ENDS_IN_NUMBER.test(text) ? STARTS_REST.exec(next.text)?.[0] : undefined;
  return rest !== undefined && !HANGING.has(rest);
}

const endsInHyphen = (text: string): boolean => text.endsWith("-") || text.endsWith("‐");

/** Whether a word may go on over the end of a line: not in "Vor-" / "und Nachteile". */
export function isParted(line: Line, next: Line): boolean {
  if (line.reach > LONGEST_LINE || !endsInHyphen(line.text) || !ENDS_PARTED.test(line.text)) return false;
  const rest = STARTS_REST.exec(next.text)?.[0];
  return rest !== undefined && !HANGING.has(rest);
}

/**
 * Whether a capture's lines are a column's, by the words that are parted in it.
 * @param runs lines that stand right below one another
 * @param isNarrow whether no program wraps so narrowly
 */
export function partsWords(runs: readonly (readonly Line[])[], isNarrow: boolean): boolean {
  const fewest = isNarrow ? FEWEST_PARTED_NARROW : FEWEST_PARTED;
  let parted = 0;
  for (const run of runs)
    for (let at = 0; at + 1 < run.length; at += 1) {
      const [line, next] = [run[at], run[at + 1]];
      if (line && next && isParted(line, next)) parted += 1;
      if (parted >= fewest) return true;
    }
  return false;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}‐-]*/gu;

/** A capture's words in small letters, each once and in order: it may part as many words as it has lines, and each is looked up. */
function listWords(all: readonly Line[]): readonly string[] {
  const words = new Set<string>();
  for (const { text } of all) for (const [word] of text.toLowerCase().matchAll(WORD)) words.add(word);
  return [...words].sort();
}

/** Whether one of some words in their order begins so: "haushalt" has "haushalts" say that it is one word. */
function beginsWord(words: readonly string[], start: string): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(start) ?? false;
}

/** Joins the lines of one paragraph. */
export type JoinLines = (lines: readonly Line[]) => string;

/**
 * Joins lines at whose ends words may be parted. A word keeps its hyphen that the capture has so elsewhere, "cost-" / "cutting", or whose
 * parts say so, "well-" / "known", where the capture does not have it without; and outside columns every one that the capture does not have without it: who wraps a mail breaks at hyphens that are there.
 * @param all the capture's lines
 * @param isColumn whether words are parted in it
 */
export function joinLines(all: readonly Line[], isColumn: boolean): JoinLines {
  const words = once(() => listWords(all));
  const has = (word: string): boolean => beginsWord(words(), word.toLowerCase());
  return (lines) => {
    const parts: string[] = [];
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next === undefined) parts.push(line.text);
      else if (!isParted(line, next)) parts.push(line.text, bindsHyphen(line, next) ? "" : " ");
      else {
        const [start = "", rest = ""] = [LAST_WORD.exec(line.text)?.[0], STARTS_REST.exec(next.text)?.[0]];
        const isWhole = (): boolean => has(start.slice(0, -1) + rest);
        const isCompound = isColumn
          ? has(start + rest) || (keepsHyphen(start, rest, next.text) && !isWhole())
          : !isWhole();
        parts.push(isCompound ? line.text : line.text.slice(0, -1));
      }
    }
    return parts.join("");
  };
}
