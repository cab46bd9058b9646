/**
 * Files of the cache: each says which program wrote it and proves that it is whole, or is not believed. Columns (see `columns.ts`) stand
 * behind what JSON holds, as their bytes.
 */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

const LINE_END = 0x0a;
/** Bytes begin at a multiple of it: where any list of numbers can begin. */
const ALIGNED = 8;
/** In JSON, what stands for bytes: where they begin behind it, and how many they are. */
const BYTES = "\x7fbytes";

/** What was written, and the hash that it is known by. */
export interface Checked {
  readonly value: unknown;
  readonly hash: string;
}

/**
 * Proves that a body is whole, and the hash that it is known by: it is read at every start, and a checksum takes a third of the time of a hash. Nobody is
 * kept out by it.
 */
const sumUp = (own: string, body: Uint8Array): string =>
  crc32(body, crc32(own)).toString(HEX).padStart(SUM_DIGITS, "0");
const HEX = 16;
const SUM_DIGITS = 8;
/** Hex digits of the hash. */
const HASH_DIGITS = 64;
/** Between those and the version, and the line's end. */
const SPACES = 3;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const roundUp = (size: number): number => Math.ceil(size / ALIGNED) * ALIGNED;

/** Takes the bytes out of a value; lists are left as they are, and hold none. */
const liftBytes = (value: unknown, lift: (bytes: Uint8Array) => unknown): unknown => {
  if (value instanceof Uint8Array) return lift(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, liftBytes(own, lift)]));
};

/** Puts them back. */
const lowerBytes = (value: unknown, bytes: Uint8Array): unknown => {
  if (!isObject(value)) return value;
  const place = value[BYTES];
  if (Array.isArray(place)) return bytes.subarray(Number(place[0]), Number(place[0]) + Number(place[1]));
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, lowerBytes(own, bytes)]));
};

/**
 * Reads what `writeChecked` wrote, and by which hash it is known.
 * @param file Where.
 * @param version Of the program that reads; what another one wrote counts as nothing.
 * @returns Null: nothing is there, it was cut short or changed, or another program wrote it.
 */
export function readKnown(file: string, version: string): Checked | null {
  try {
    const all = readFileSync(file);
    const end = all.indexOf(LINE_END);
    const body = all.subarray(end + 1);
    const head = all.toString("utf8", 0, end);
    const own = head.slice(-HASH_DIGITS);
    if (head !== `${version} ${sumUp(own, body)} ${own}`) return null;
    const endOfText = body.indexOf(LINE_END);
    const value: unknown = JSON.parse(body.toString("utf8", 0, endOfText));
    return { value: lowerBytes(value, body.subarray(endOfText + 1)), hash: own };
  } catch {
    return null;
  }
}

/**
 * Reads what `writeChecked` wrote.
 * @param file Where.
 * @param version Of the program that reads; what another one wrote counts as nothing.
 * @returns What was written, or null: nothing is there, it was cut short or changed, or another program wrote it.
 */
export const readChecked = (file: string, version: string): unknown => readKnown(file, version)?.value ?? null;

/** A value as it stands in a file, `start` bytes behind its beginning. */
const writeBody = (value: unknown, start: number): Buffer => {
  const columns: Uint8Array[] = [];
  let size = 0;
  const text = JSON.stringify(
    liftBytes(value, (bytes) => {
      const from = size;
      columns.push(bytes, new Uint8Array(roundUp(bytes.length) - bytes.length));
      size += roundUp(bytes.length);
      return { [BYTES]: [from, bytes.length] };
    }),
  );
  const length = Buffer.byteLength(text) + 1;
  const between = " ".repeat(roundUp(start + length) - start - length);
  return Buffer.concat([Buffer.from(`${text}${between}\n`), ...columns]);
};

/**
 * Writes a value so that a reader gets all of it or what was there before.
 * @param file Where; its folder is made.
 * @param version Of the program that writes.
 * @param value What JSON can hold, and in its objects columns.
 */
export function writeChecked(file: string, version: string, value: unknown): void {
  const body = writeBody(value, Buffer.byteLength(version) + SUM_DIGITS + HASH_DIGITS + SPACES);
  mkdirSync(dirname(file), { recursive: true });
  const own = hash("sha256", body);
  writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${version} ${sumUp(own, body)} ${own}\n`), body]));
  try {
    renameSync(`${file}.new`, file);
  } catch {
    // Something else has its place, such as a folder. What lies in the cache may always go.
    rmSync(file, { recursive: true, force: true });
    renameSync(`${file}.new`, file);
  }
}
