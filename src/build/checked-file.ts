/** Files of the cache: each says which program wrote it and proves that it is whole, or is not believed. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const LINE_END = 0x0a;

/** What was written, and the hash that proves it. */
export interface Checked {
  readonly value: unknown;
  readonly hash: string;
}

/**
 * Reads what `writeChecked` wrote, and by which hash it is known.
 * @param file Where.
 * @param version Of the program that reads; what another one wrote counts as nothing.
 * @returns Null: nothing is there, it was cut short or changed, or another program wrote it.
 */
export function readKnown(file: string, version: string): Checked | null {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(LINE_END);
    // Bytes are hashed before they are text: megabytes need not be turned to and fro.
    const body = bytes.subarray(end + 1);
    const own = hash("sha256", body);
    if (bytes.toString("utf8", 0, end) !== `${version} ${own}`) return null;
    return { value: JSON.parse(body.toString()), hash: own };
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

/**
 * Writes a value so that a reader gets all of it or what was there before.
 * @param file Where; its folder is made.
 * @param version Of the program that writes.
 * @param value What JSON can hold.
 */
export function writeChecked(file: string, version: string, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${version} ${hash("sha256", body)}\n`), body]));
  try {
    renameSync(`${file}.new`, file);
  } catch {
    // Something else has its place, such as a folder. What lies in the cache may always go.
    rmSync(file, { recursive: true, force: true });
    renameSync(`${file}.new`, file);
  }
}
