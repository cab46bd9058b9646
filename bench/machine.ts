/** What this machine is worth at this moment for work like reading captures. */
import { findMedian } from "./rounds.ts";

/** So much text is gone through, in lines of so many words. */
const LINES = 8_000;
const WORDS_IN_LINE = 18;
/** Different words: more than a core keeps at hand, as the words, weights and rules that captures are read by are. */
const VOCABULARY = 40_000;
/** Each has compiled code of its own, and the next line is asked of others: so is the code that is run. */
const EXPRESSIONS = 600;
const ASKED_OF_LINE = 12;
const WARM_UP_TURNS = 4;
const TURNS = 9;

const UNITS = 0x10000;
const SYLLABLES = "ba der li mon tu ves qua ri stel no gé für ch ap ow it".split(" ");
const MOST_SYLLABLES = 4;
const ENDS = [".", ",", ":", "", "!"];
/** Numerical Recipes' generator of numbers. */
const [FACTOR, SUMMAND] = [1_664_525, 1_013_904_223];
const HIGH_BITS = 8;
/** FNV-1a (Fowler, Noll, Vo). */
const [SEED, PRIME] = [0x811c9dc5 | 0, 0x01000193];

/** Numbers from 0 to below the one that is asked for, the same in each run. */
type Roll = (below: number) => number;

function makeDice(): Roll {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, FACTOR) + SUMMAND) | 0;
    return (state >>> HIGH_BITS) % below;
  };
}

const pick = (list: readonly string[], roll: Roll): string => list[roll(list.length)] ?? "";

/** One of the words: of two at random the earlier, so that some are said more often than others. */
const say = (words: readonly string[], roll: Roll): string =>
  words[Math.min(roll(words.length), roll(words.length))] ?? "";

/** What is gone through, and what it is looked up in. */
interface Bench {
  readonly lines: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly expressions: readonly RegExp[];
}

/** Each line as a slice of one text, as a capture's blocks are. */
function sliceLines(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  let from = 0;
  return lines.map(({ length }) => {
    const line = text.slice(from, from + length);
    from += length + 1;
    return line;
  });
}

/** Lines of one byte a sign, and the same in quotes, which make it two. */
function makeLines(words: readonly string[], roll: Roll): string[] {
  const lines = Array.from({ length: LINES / 2 }, () => {
    const said = Array.from({ length: WORDS_IN_LINE }, () => say(words, roll)).join(" ");
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${pick(ENDS, roll)}`;
  });
  return [...sliceLines(lines), ...sliceLines(lines.map((line) => `“${line}”`))];
}

function makeExpressions(words: readonly string[], roll: Roll): RegExp[] {
  return Array.from({ length: EXPRESSIONS }, (_, number) => {
    const [one, other] = [say(words, roll), say(words, roll)];
    const forms = [
      `^${one}\\b`,
      `\\s${one}(?:\\s\\p{L}+)?\\s${other}`,
      `^(\\p{L}{2,20})\\s?[:：]\\s${one}`,
      `${one}[.,:!]$`,
    ];
    return new RegExp(forms[number % forms.length] ?? one, "u");
  });
}

function makeBench(): Bench {
  const roll = makeDice();
  const makeWord = (): string => Array.from({ length: 1 + roll(MOST_SYLLABLES) }, () => pick(SYLLABLES, roll)).join("");
  const words = Array.from({ length: VOCABULARY }, makeWord);
  const numbers = new Map(words.map((word, number) => [word, number]));
  return { lines: makeLines(words, roll), numbers, expressions: makeExpressions(words, roll) };
}

const SPACE = 0x20;
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
/** What a sign is, by its code. */
const BETWEEN_WORDS = 0;
const SMALL = 1;
const OTHER = 2;
const KINDS = Uint8Array.from({ length: UNITS }, (_, code) => {
  if (code === SPACE) return BETWEEN_WORDS;
  return code >= SMALL_A && code <= SMALL_Z ? SMALL : OTHER;
});

/** Goes through a line sign by sign, and looks its words up. */
function readLine(line: string, { numbers }: Bench): number {
  let [sum, hash, from] = [0, SEED, 0];
  for (let at = 0; at <= line.length; at += 1) {
    const code = at < line.length ? line.charCodeAt(at) : SPACE;
    const kind = KINDS[code];
    if (kind !== BETWEEN_WORDS) {
      hash = Math.imul(hash ^ code, PRIME);
      if (kind === OTHER) sum += 1;
      continue;
    }
    if (at > from) sum += (numbers.get(line.slice(from, at)) ?? hash) & 1;
    [hash, from] = [SEED, at + 1];
  }
  return sum;
}

/** Reads all lines once. */
function readAll(bench: Bench): number {
  const { lines, expressions } = bench;
  let sum = 0;
  for (const [number, line] of lines.entries()) {
    sum += readLine(line, bench);
    for (let asked = 0; asked < ASKED_OF_LINE; asked += 1)
      if (expressions[(number * ASKED_OF_LINE + asked) % EXPRESSIONS]?.test(line)) sum += 1;
  }
  return sum;
}

/**
 * Milliseconds for a fixed amount of work of the kind that reading is: signs looked at one by one in texts of one and of two bytes a sign, words
 * cut out and looked up, expressions, with more of all of them than a core keeps at hand. Arithmetic alone does not tell what a machine's memory and
 * its guesses of branches are worth: beside such a loop the same program took 1.36 times as long on one day as on another. No code of the project is
 * in it, so that it stays the same. To be asked once in a process: how the engine compiles the loop the second time is chance.
 */
export function measureMachine(): number {
  const bench = makeBench();
  const known = readAll(bench);
  const turn = (): number => {
    const start = performance.now();
    if (readAll(bench) !== known) throw new Error("the same lines were read otherwise");
    return performance.now() - start;
  };
  for (let count = 0; count < WARM_UP_TURNS; count += 1) turn();
  return findMedian(Array.from({ length: TURNS }, turn));
}
