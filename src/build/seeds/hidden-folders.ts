/** Folders of a seeds folder that are not walked: captures that were put into one must not vanish in silence. */
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Doubt } from "../../model.ts";
import { mayBeCapture } from "./skipped-files.ts";

/** Where programs keep packages. */
const PACKAGES = "node_modules";

/** What systems, editors, note-taking and syncing tools and package managers keep for themselves, old states and what was thrown away included. */
const SYSTEM_FOLDER =
  /^\.(?:git(?:hub|lab)?|hg|svn|bzr|jj|_.*|trash.*|spotlight-v100|fseventsd|temporaryitems|documentrevisions-v100|appledouble|apdisk|cache|config|local|vscode|idea|fleet|settings|obsidian|logseq|smart-env|makemd|space|joplin|resource|st(?:folder|versions)|sync|dropbox\.cache|tmp\.drivedownload|tmp\.driveupload|npm|yarn|pnpm-store|venv|tox|nox|[a-z]+_cache|ipynb_checkpoints|husky|eleventy-cache|netlify|vercel|wrangler|cuttings.*)$/i;

/** Whether a folder is passed over. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || name === PACKAGES;

/** Entries of a folder; none where it cannot be read, as systems' folders often cannot. */
function readEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Hidden texts are no captures here: of a folder that was hidden as a whole, what else is hidden in it a program keeps. */
function countTexts(folder: string): number {
  let count = 0;
  for (const entry of readEntries(folder)) {
    if (entry.isFile()) count += mayBeCapture(entry.name) ? 1 : 0;
    else if (entry.isDirectory() && entry.name !== PACKAGES && !SYSTEM_FOLDER.test(entry.name))
      count += countTexts(join(folder, entry.name));
  }
  return count;
}

/** Packages bring texts in folders of their own; a text beside these was put there by a person. */
const countBeside = (folder: string): number =>
  readEntries(folder).filter((entry) => entry.isFile() && mayBeCapture(entry.name)).length;

/**
 * Says that a folder was passed over, and with how many texts.
 * @param root Folder of the seeds.
 * @param file Path of the folder below it, with `/`.
 * @returns null where it holds none, or is a system's or a program's own.
 */
export function doubtPassedOver(root: string, file: string): Doubt | null {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (SYSTEM_FOLDER.test(name)) return null;
  const isPackages = name === PACKAGES;
  const count = isPackages ? countBeside(join(root, file)) : countTexts(join(root, file));
  if (count === 0) return null;
  const what = isPackages ? "a folder of packages by its name" : "a hidden folder";
  const [texts, them] = count === 1 ? ["1 text", "it"] : [`${count} texts`, "them"];
  const reason = `is ${what} and was passed over, with ${texts} in it. Rename the folder, or put ${them} elsewhere, to have ${them} read.`;
  const rule = isPackages ? "list.not-walked" : "list.hidden";
  return { file, line: null, column: null, severity: "warning", rule, reason };
}
