/** Files of the cache: each says which program wrote it and proves that it is whole, or is not believed. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const hashText = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Reads what `writeChecked` wrote.
 * @param file Where.
 * @param version Of the program that reads; what another one wrote counts as nothing.
 * @returns What was written, or null: nothing is there, it was cut short or changed, or another program wrote it.
 */
export function readChecked(file: string, version: string): unknown {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return text.slice(0, end) === `${version} ${hashText(body)}` ? JSON.parse(body) : null;
  } catch {
    return null;
  }
}

/**
 * Writes a value so that a reader gets all of it or what was there before.
 * @param file Where; its folder is made.
 * @param version Of the program that writes.
 * @param value What JSON can hold.
 */
export function writeChecked(file: string, version: string, value: unknown): void {
  const body = JSON.stringify(value);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${version} ${hashText(body)}\n${body}`);
  try {
    renameSync(`${file}.new`, file);
  } catch {
    // Something else has its place, such as a folder. What lies in the cache may always go.
    rmSync(file, { recursive: true, force: true });
    renameSync(`${file}.new`, file);
  }
}
