/** A person's own pages: Markdown files of `pages/`, beside the settings. Where none changed, nothing is read but the folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Doubt } from "../../model.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import { type Folders, isFolder, lieInOneAnother } from "../folders.ts";
import { listOwnFolder, NO_OWN_FOLDER, type OwnFile, type OwnFolder } from "../own-folder.ts";
import { describeFailure } from "../seeds/list-seeds.ts";
import { isSettled } from "../seeds/settled.ts";
import { VERSIONS } from "../versions.ts";
import { doubtPage, OWN_PAGES } from "./page-doubts.ts";
import type { ReadPage } from "./read-page.ts";

/** What the folder of the pages holds. */
export interface ReadPages {
  readonly pages: readonly ReadPage[];
  readonly doubts: readonly Doubt[];
}

const FILE = "own-pages.json";
const PAGE = /\.md$/i;
const READ_ME = /^readme\.md$/i;

/** What is remembered of pages: of which files they were read. */
interface Known {
  readonly files: readonly OwnFile[];
  readonly pages: readonly ReadPage[];
}

/** Names what is no page. */
const doubtOther = ({ file }: OwnFile): Doubt =>
  doubtPage(file)(
    "other-file",
    null,
    "is no page: pages end in .md. Put pictures into templates/assets/, other files into public/.",
    "warning",
  );

/** Lists the folder, unless it is one that the build reads or writes as something else. */
function listPages(home: string, { seeds, output, cache }: Folders): OwnFolder {
  const folder = join(home, OWN_PAGES);
  const isOther = (): boolean => [seeds, output, cache].some((other) => lieInOneAnother(folder, other));
  return !isFolder(folder) || isOther()
    ? NO_OWN_FOLDER
    : listOwnFolder(home, OWN_PAGES, (name) => name.startsWith(".") || READ_ME.test(name));
}

async function readFiles(home: string, files: readonly OwnFile[]): Promise<readonly ReadPage[]> {
  const { readPage } = await import("./read-page.ts");
  return files.map(({ file }): ReadPage => {
    try {
      return readPage(file, readFileSync(join(home, OWN_PAGES, file)));
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      const reason = `cannot be read (${describeFailure(error)}). Make it readable, or move it away.`;
      return { file, page: null, links: [], doubts: [doubtPage(file)("unreadable", null, reason)] };
    }
  });
}

/** What lies in the folder. */
interface Listed {
  readonly files: readonly OwnFile[];
  readonly doubts: readonly Doubt[];
}

function sortFiles({ files, doubts }: OwnFolder): Listed {
  const others = files.filter(({ file }) => !PAGE.test(file));
  return { files: files.filter(({ file }) => PAGE.test(file)), doubts: [...doubts, ...others.map(doubtOther)] };
}

/**
 * Reads a person's own pages.
 * @param home Folder that holds the settings.
 * @param folders Those of a build, none of which may be that of the pages.
 */
export async function readOwnPages(home: string, folders: Folders): Promise<ReadPages> {
  const { files, doubts } = sortFiles(listPages(home, folders));
  return { pages: files.length === 0 ? [] : await readFiles(home, files), doubts };
}

/**
 * Reads a person's own pages, or recalls them.
 * @param home Folder that holds the settings.
 * @param folders Those of the build.
 */
export async function openOwnPages(home: string, folders: Folders): Promise<ReadPages> {
  const { files, doubts } = sortFiles(listPages(home, folders));
  if (files.length === 0) return { pages: [], doubts };
  const cached = join(folders.cache, FILE);
  // The file proves that the same program wrote it.
  const known = readChecked(cached, VERSIONS.looking) as Known | null;
  if (known !== null && JSON.stringify(known.files) === JSON.stringify(files)) return { pages: known.pages, doubts };
  const began = Date.now();
  const pages = await readFiles(home, files);
  // What may have been written again within a tick of the clock is read again.
  if (files.every((file) => isSettled(file, began)))
    writeChecked(cached, VERSIONS.looking, { files, pages } satisfies Known);
  return { pages, doubts };
}
