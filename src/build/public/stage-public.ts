/** Copies a person's own files into the staged site, as they are, and never over what the site makes. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Doubt } from "../../model.ts";
import type { OwnFile, OwnFolder } from "../own-folder.ts";
import type { Keeper } from "../publish/manifest.ts";
import { INCOMING, MARKER } from "../publish/marker.ts";
import { describeFailure } from "../seeds/list-seeds.ts";
import { isSettled } from "../seeds/settled.ts";
import { findTaken } from "./find-taken.ts";
import { PUBLIC } from "./list-public.ts";

/** A person's own files in the staged site. */
export interface StagedPublic {
  /** Those that were copied, in the order of names; others stay as they were published. */
  readonly staged: readonly string[];
  /** All that the site has. */
  readonly files: readonly string[];
  /** Named by the folder's name and the path below it. */
  readonly doubts: readonly Doubt[];
}

/** What the files are put beside. */
export interface PublicPlace {
  readonly home: string;
  readonly staging: string;
  /** Files that the site makes. */
  readonly made: readonly string[];
  /** Whether compressed copies will stand beside files. */
  readonly compress: boolean;
  readonly keeper: Pick<Keeper, "keeps" | "kept">;
}

const say = (file: string, rule: string, reason: string): Doubt => ({
  file: `${PUBLIC}/${file}`,
  line: null,
  column: null,
  severity: "error",
  rule: `public.${rule}`,
  reason,
});

/** What the list of the site's files cannot hold, and what of it lies in the site. */
const UNFIT = /[\\:\p{Cc}]/u;
const OURS: readonly string[] = [MARKER, `${MARKER}.new`, INCOMING];
const COPY = /\.(?:gz|br)$/;

const doubtTaken = (file: string, other: string): Doubt =>
  say(
    file,
    "taken",
    `cannot become /${file}, because the site makes ${other === file ? "that file" : `/${other}`} itself. Give it another name, or remove it.`,
  );

/** Why a file cannot be in the site, whatever else is; null where it can. */
function refuseName(file: string, compress: boolean, isThere: (file: string) => boolean): Doubt | null {
  if (UNFIT.test(file))
    return say(file, "name", 'has a name that no site can hold: with "\\", ":" or a sign that nobody sees. Rename it.');
  if (OURS.some((own) => file === own || file.startsWith(`${own}/`))) return doubtTaken(file, file);
  return compress && COPY.test(file) && isThere(file.replace(COPY, "")) ? doubtTaken(file, file) : null;
}

/** What has these is as it was, unless it may have been written again within a tick of the clock. */
const nameContent = (file: OwnFile, began: number): string =>
  `public ${file.size} ${file.mtimeMs} ${file.ctimeMs}${isSettled(file, began) ? "" : ` ${began}`}`;

function copyFile(file: string, { home, staging }: PublicPlace): Doubt | null {
  const target = join(staging, file);
  // Some systems do not tell case.
  if (existsSync(target)) return doubtTaken(file, file);
  try {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(home, PUBLIC, file), target);
    return null;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && /^(?:EACCES|EPERM|ENOENT)$/.test(String(error.code))))
      throw error;
    return say(file, "unreadable", `cannot be read (${describeFailure(error)}). Make it readable, or move it away.`);
  }
}

/**
 * Puts the files into the staged site.
 * @param folder What was listed.
 * @param place What they are put beside.
 */
export function stagePublic({ files, doubts: listed }: OwnFolder, place: PublicPlace): StagedPublic {
  if (files.length === 0) return { staged: [], files: [], doubts: listed };
  const { made, keeper, compress } = place;
  const names = files.map(({ file }) => file);
  const all = new Set([...names, ...made]);
  const isThere = (file: string): boolean => all.has(file) || keeper.kept.has(file);
  const taken = new Map([...findTaken(names, made), ...findTaken(names, keeper.kept)]);
  const began = Date.now();
  const published: string[] = [];
  const staged: string[] = [];
  const doubts: Doubt[] = [...listed];
  for (const own of files) {
    const { file } = own;
    const other = taken.get(file);
    const refused = other === undefined ? refuseName(file, compress, isThere) : doubtTaken(file, other);
    const stays = refused === null && keeper.keeps(file, nameContent(own, began));
    const doubt = refused ?? (stays ? null : copyFile(file, place));
    if (doubt !== null) doubts.push(doubt);
    else published.push(file);
    if (doubt === null && !stays) staged.push(file);
  }
  return { staged, files: published, doubts };
}
