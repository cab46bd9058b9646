/** The bytes of the settings' file: found under its name alone, and text in UTF-8 or nothing. */
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const SETTINGS_FILE = "site.yaml";

/** What people call it otherwise; nobody reads that. */
const NEARLY = /^site\.ya?ml$/i;

/** Its text, null where there is no file; or what is wrong with it, as a line for people. */
export type SettingsText =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly mistake: string };

const SAVE = "save the file as UTF-8";
const LINE_FEED = 0x0a;
/** How UTF-16 begins, in either order of bytes. */
const UTF16_MARKS: ReadonlySet<number> = new Set([0xfeff, 0xfffe]);
const MARK_BYTES = 2;

/** UTF-16 with its mark, or without: half of its bytes are zero then. */
const isUtf16 = (bytes: Buffer): boolean =>
  bytes.length >= MARK_BYTES && (UTF16_MARKS.has(bytes.readUInt16BE()) || bytes.includes(0));

/** The line in which the first bytes stand that are no UTF-8. From 1. */
function findForeignLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, next))) return line;
    from = next;
  }
  return line;
}

function readText(bytes: Buffer, shown: string): SettingsText {
  if (isUtf16(bytes)) return { ok: false, mistake: `${shown}:1: the file is written in UTF-16; ${SAVE}` };
  if (isUtf8(bytes)) return { ok: true, text: bytes.toString("utf8") };
  const line = findForeignLine(bytes);
  return { ok: false, mistake: `${shown}:${line}: the line holds a character that is not written in UTF-8; ${SAVE}` };
}

/** By the code of the system's error. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: "is a link to a file that is not there; put that back, or remove the link",
  ELOOP: "is a link that leads back to itself; put a file in its place",
  EISDIR: "is a folder, and settings stand in a file. Move it away, or name it otherwise.",
  EACCES: "may not be read; give the build the right to",
};

function describeRefusal(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
  const known = typeof code === "string" ? REFUSALS[code] : undefined;
  return known ?? `cannot be read: ${error instanceof Error ? error.message : error}`;
}

const listNames = (directory: string): string[] =>
  existsSync(directory) ? readdirSync(directory).filter((name) => NEARLY.test(name)) : [];

/** Whether a folder has a file of settings, or one that is called nearly so. */
export const holdsSettings = (directory: string): boolean => listNames(directory).length > 0;

/**
 * Reads the file of the settings.
 * @param directory Folder that may hold it.
 * @param shown What people call it.
 */
export function readSettingsText(directory: string, shown: string): SettingsText {
  const path = join(directory, SETTINGS_FILE);
  const names = listNames(directory);
  if (names.length === 0) return { ok: true, text: null };
  // Some systems do not tell "Site.yaml" from "site.yaml".
  if (!names.includes(SETTINGS_FILE) && !existsSync(path)) {
    const wrong = shown.slice(0, -SETTINGS_FILE.length) + names[0];
    return { ok: false, mistake: `${wrong}: settings are read from ${SETTINGS_FILE} alone; rename the file` };
  }
  try {
    return readText(readFileSync(path), shown);
  } catch (error) {
    return { ok: false, mistake: `${shown}: ${describeRefusal(error)}` };
  }
}
