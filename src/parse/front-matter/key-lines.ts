/** Where in a front matter a key stands: what a message about it names. */
import type { StatedFields } from "../../model.ts";
import { FIELD_OF_KEY } from "./stated-keys.ts";

const LINE_END = /\r\n|\n|\r/;

/** Finds the line of a top-level key, or of a key below it, or of an entry of its list by its place. */
export type LineOfKey = (key: string, inner?: string | number) => number;

/** A line as if its key stood without quotes. */
const unquote = (line: string): string => line.replace(/^(["'])(.*?)\1/, "$2");

const isKeyAt = (line: string, key: string): boolean => {
  const plain = unquote(line);
  return plain.startsWith(key) && /^[ \t]*:/.test(plain.slice(key.length));
};

/** "12: furniture", or the same in braces: "labels: {12: furniture}". */
const holdsInner = (line: string, inner: string): boolean =>
  line.split(/[{,]/).some((piece) => isKeyAt(piece.trimStart(), inner));

/**
 * Finds the line that a key of a front matter stands on.
 * @param text The file from its start to the end of the front matter.
 * @param key A top-level key; where it stands in another case of letters, that counts.
 * @param inner A key below it.
 * @returns Line of the file, from 1; that of the key where the one below it is written in a way of its own, and 1 where both are.
 */
export function findKeyLine(text: string, key: string, inner?: string): number {
  const lines = text.split(LINE_END);
  const own = lines.findIndex((line) => isKeyAt(line, key));
  const at = own === -1 ? lines.findIndex((line) => isKeyAt(line.toLowerCase(), key.toLowerCase())) : own;
  if (at === -1) return 1;
  if (inner === undefined) return at + 1;
  const [first = "", ...below] = lines.slice(at);
  const values = [first.slice(first.indexOf(":") + 1), ...below];
  return (
    at +
    1 +
    Math.max(
      0,
      values.findIndex((line) => holdsInner(line, inner)),
    )
  );
}

/**
 * Finds the line of a front matter that states a field.
 * @param text The file from its start to the end of the front matter.
 * @param field The field, by whichever of its keys.
 * @returns Line of the file, from 1; 1 where it is written in a way of its own.
 */
export function findFieldLine(text: string, field: keyof StatedFields): number {
  const keys = Object.keys(FIELD_OF_KEY).filter((key) => FIELD_OF_KEY[key] === field);
  return text.split(LINE_END).findIndex((line) => keys.some((key) => isKeyAt(line.toLowerCase(), key))) + 1 || 1;
}

/**
 * Finds the line of a front matter that states an alias.
 * @param text The file from its start to the end of the front matter.
 * @param alias As it was read.
 * @returns Line of the file, from 1; that of the key where the alias is written in a way of its own.
 */
export function findAliasLine(text: string, alias: string): number {
  const key = findFieldLine(text, "aliases");
  const below = text.split(LINE_END).slice(key - 1);
  const at = below.findIndex((line) => line.split(/[\s,"'[\]]+/).includes(alias));
  return key + Math.max(0, at);
}
