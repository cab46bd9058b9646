/** Captures that nobody would write: real ones cut up, shuffled and broken, and ones of random pieces. */
import { makeRandom, shuffleItems } from "../train/random.ts";
import { PIECES } from "./pieces.ts";

/** A file to read. */
export interface FuzzInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

type Next = () => number;

const LONGEST_RUN = 80;
const MOST_PIECES = 60;
const MOST_CHANGES = 6;
/** Code points up to here, surrogates left out. */
const LAST_CODE_POINT = 0x10ffff;

const pick = <T>(items: readonly T[], next: Next): T => {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};
const upTo = (most: number, next: Next): number => Math.floor(next() * (most + 1));

function makeCodePoint(next: Next): string {
  const code = next() < 0.5 ? upTo(0x2ff, next) : upTo(LAST_CODE_POINT, next);
  return code >= 0xd800 && code <= 0xdfff ? "?" : String.fromCodePoint(code);
}

const makePiece = (next: Next): string => {
  const roll = next();
  if (roll < 0.7) return pick(PIECES, next);
  if (roll < 0.98) return makeCodePoint(next);
  return pick(PIECES, next).repeat(1 + upTo(LONGEST_RUN, next));
};

function makePieces(next: Next): string {
  return Array.from({ length: upTo(MOST_PIECES, next) }, () => makePiece(next)).join(next() < 0.5 ? "" : "\n");
}

type Change = (text: string, next: Next, other: string) => string;

const changeLines =
  (change: (lines: string[], at: number, next: Next, other: string) => string[]): Change =>
  (text, next, other) => {
    const lines = text.split("\n");
    return change(lines, upTo(lines.length - 1, next), next, other).join("\n");
  };

const CHANGES: readonly Change[] = [
  changeLines((lines, at) => lines.toSpliced(at, 1)),
  changeLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? "")),
  changeLines((lines, at, next) => lines.toSpliced(at, 0, makePiece(next))),
  changeLines((lines, at) => lines.toSpliced(at, 2, (lines[at] ?? "") + (lines[at + 1] ?? ""))),
  changeLines((lines, _at, next) => shuffleItems(lines, next)),
  changeLines((lines) => lines.toReversed()),
  changeLines((lines, at, _next, other) => lines.toSpliced(at, 0, ...other.split("\n"))),
  changeLines((lines, at) => lines.slice(at)),
  (text, next) => text.slice(0, upTo(text.length, next)).replace(/[\ud800-\udbff]$/, ""),
  (text, next) => {
    const at = upTo(text.length, next);
    return text.slice(0, at) + makePiece(next) + text.slice(at);
  },
  (text, next) => text.replaceAll("\n", pick(["\r\n", "\r", "\u2028", " \n", "\n\n", ""], next)),
  (text, next) =>
    `---\n${pick(["title", "labels", "date", "tags", "x", "<<"], next)}: ${makePiece(next)}\n---\n${text}`,
  (text, next) => text.replaceAll(" ", pick(["\u00A0", "  ", "\n", ""], next)),
  (text, next) => (next() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
];

function changeBytes(bytes: Uint8Array, next: Next): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = upTo(3, next); count >= 0 && changed.length > 0; count -= 1) {
    changed[upTo(changed.length - 1, next)] = upTo(0xff, next);
  }
  return changed;
}

function encode(text: string, next: Next): Uint8Array {
  const roll = next();
  if (roll < 0.02) return Buffer.from(`\uFEFF${text}`, "utf16le");
  if (roll < 0.04) return Buffer.from(text, "latin1");
  const bytes = new TextEncoder().encode(text);
  return roll < 0.08 ? changeBytes(bytes, next) : bytes;
}

/**
 * Makes one capture.
 * @param bases Real captures, to be broken.
 * @param number The same bases and the same number give the same capture.
 */
export function makeFuzzInput(bases: readonly string[], number: number): FuzzInput {
  const next = makeRandom(number);
  let text = next() < 0.3 ? makePieces(next) : pick(bases, next);
  for (let count = upTo(MOST_CHANGES, next); count > 0; count -= 1)
    text = pick(CHANGES, next)(text, next, pick(bases, next));
  return { file: `fuzz-${number}.${next() < 0.25 ? "md" : "txt"}`, bytes: encode(text, next) };
}
