/** A person's own templates and styles: files called as ours are, beside the settings. */
import { constants, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeRefusal } from "../../refuse.ts";
import { PACKAGE } from "../../root.ts";
import { describeFailure } from "../seeds/list-seeds.ts";

export const OWN_TEMPLATES = "templates";
export const OWN_STYLES = "site.css";

/** What a person has made. */
export interface OwnFiles {
  /** Folder of the templates; null where there is none. */
  readonly folder: string | null;
  /** Files in it, as paths below it with `/`. */
  readonly files: readonly string[];
  /** The style sheet that comes after ours; null where there is none. */
  readonly styles: string | null;
}

export const NO_OWN_FILES: OwnFiles = { folder: null, files: [], styles: null };

const COMPONENT = /\.(?:tsx|jsx|ts|js)$/;
const ASSETS = "assets/";

/** Whether a file of the templates' folder is compiled, and not copied. */
export const isTemplate = (file: string): boolean => COMPONENT.test(file) && !file.startsWith(ASSETS);

/** What would be said of the site's own files, that the build has to be let write them, is no help here. */
function refuseOwnFile(file: string, error: unknown): Error {
  return makeRefusal(`${file}: cannot be read (${describeFailure(error)}). Make it a readable file, or move it away.`);
}

/**
 * Reads a person's own file.
 * @throws Where it cannot be read, with what to do.
 */
export async function readOwnFile(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => Promise.reject(refuseOwnFile(file, error)));
}

/**
 * Asks the system for a person's own file that is to be copied.
 * @throws Where it cannot be read, with what to do.
 */
export async function requireOwnFile(file: string): Promise<void> {
  return access(file, constants.R_OK).catch((error: unknown) => Promise.reject(refuseOwnFile(file, error)));
}

/** In a clone the folder of that name is ours. */
function isOurs(folder: string): boolean {
  const ours = join(PACKAGE, OWN_TEMPLATES);
  return existsSync(ours) && realpathSync(folder) === realpathSync(ours);
}

function listFolder(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    return entry.isDirectory() ? listFolder(folder, path) : [path];
  });
}

/**
 * Finds a person's own templates and styles.
 * @param directory Folder that may hold them.
 */
export function findOwnFiles(directory: string): OwnFiles {
  const folder = join(directory, OWN_TEMPLATES);
  const styles = join(directory, OWN_STYLES);
  const has = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && !isOurs(folder);
  const files = has ? listFolder(folder).sort() : [];
  return { folder: has ? folder : null, files, styles: existsSync(styles) ? styles : null };
}
