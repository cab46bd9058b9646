/** The pictures of an archive, made ready for its pages. What was made once is kept in the cache, by content. */
import { constants, copyFileSync, mkdirSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import { outputFile, PICTURE_FORMATS, picturePath } from "../../archive/urls.ts";
import type { ArticleMeta, Doubt, Picture } from "../../model.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import { TELL_NOBODY, type TellProgress } from "../clock.ts";
import type { SiteBefore } from "../pages/before.ts";
import { isSettled } from "../seeds/settled.ts";
import { VERSIONS } from "../versions.ts";
import { doubtPicture } from "./doubts.ts";
import { listUsers, lookAtFile, readPicture } from "./files.ts";
import { cachedFile, type IsPlaced, makePicture, namePicture, recallPicture, removePictures } from "./make.ts";

/** Metas whose photos have their pictures, the pictures, and which of their files cannot be shown. */
export interface ReadyPictures {
  readonly metas: readonly ArticleMeta[];
  readonly pictures: readonly Picture[];
  readonly doubts: readonly Doubt[];
}

/** A file as it was when its name was found. */
type Row = readonly [file: string, size: number, mtimeMs: number, ctimeMs: number, name: string];

interface Content {
  /** When looking began. Milliseconds since 1970. */
  readonly began: number;
  readonly rows: readonly Row[];
}

type Outcome = { readonly row: Row; readonly picture: Picture } | { readonly doubt: Doubt };

const FOLDER = "pictures";
const INDEX = "pictures.json";

const isSame = (stat: Stats, [, size, mtimeMs, ctimeMs]: Row, began: number): boolean =>
  stat.size === size && stat.mtimeMs === mtimeMs && stat.ctimeMs === ctimeMs && isSettled({ mtimeMs, ctimeMs }, began);

/** How the library that writes pictures says that it could not, without a code. */
const NOT_WRITTEN = /no space left|quota exceeded|read-only file system|permission denied|input\/output error/i;

/** Whether an error is not the picture's but the system's: a full disk must not cost a site its pictures. */
const isSystems = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && /^E[A-Z]+$/.test(String(error.code))) || NOT_WRITTEN.test(error.message));

/** Makes one picture, or finds what was made of it before. */
async function readyPicture(
  root: string,
  folder: string,
  file: string,
  users: readonly string[],
  known: (stat: Stats) => string | null,
  isPlaced: IsPlaced,
): Promise<Outcome> {
  const stat = lookAtFile(root, file, users);
  if ("doubt" in stat) return stat;
  const rowOf = (name: string): Row => [file, stat.size, stat.mtimeMs, stat.ctimeMs, name];
  const knownName = known(stat);
  const recalled = knownName === null ? null : recallPicture(folder, knownName, isPlaced);
  if (recalled !== null) return { row: rowOf(recalled.name), picture: recalled };
  const bytes = readPicture(join(root, file));
  if (bytes instanceof Error) return { doubt: doubtPicture(file, users, "broken", bytes) };
  const name = namePicture(bytes);
  try {
    const picture = recallPicture(folder, name, isPlaced) ?? (await makePicture(folder, name, bytes));
    return { row: rowOf(name), picture };
  } catch (error) {
    if (isSystems(error)) throw error;
    return { doubt: doubtPicture(file, users, "broken", error) };
  }
}

/**
 * Makes the pictures of an archive ready.
 * @param root Folder of the seeds.
 * @param metas Its articles.
 * @param cache The cache folder.
 * @param before The site as it was published before.
 * @param tell Is told how many of how many are ready.
 * @throws Where a file cannot be written.
 */
export async function readyPictures(
  root: string,
  metas: readonly ArticleMeta[],
  cache: string,
  before: Pick<SiteBefore, "find">,
  tell: TellProgress = TELL_NOBODY,
): Promise<ReadyPictures> {
  const began = Date.now();
  const users = listUsers(metas);
  const isPlaced: IsPlaced = (name, width, format) =>
    before.find(outputFile(picturePath(name, width, format))) !== null;
  const folder = join(cache, FOLDER);
  // The file proves that this function of the same program wrote it.
  const content = readChecked(join(cache, INDEX), VERSIONS.looking) as Content | null;
  const rows = new Map((content?.rows ?? []).map((row) => [row[0], row]));
  const outcomes = new Map<string, Outcome>();
  // One after the other: of one picture all files are made at a time.
  for (const [file, own] of users) {
    const row = rows.get(file);
    const known = (stat: Stats) => (row !== undefined && isSame(stat, row, content?.began ?? 0) ? row[4] : null);
    outcomes.set(file, await readyPicture(root, folder, file, own, known, isPlaced));
    tell("pictures", outcomes.size, users.size);
  }
  const ready = [...outcomes.values()].flatMap((outcome) => ("picture" in outcome ? [outcome] : []));
  writeChecked(join(cache, INDEX), VERSIONS.looking, { began, rows: ready.map(({ row }) => row) } satisfies Content);
  removePictures(folder, new Set(ready.map(({ picture }) => picture.name)));
  const pictureOf = (file: string | null): Picture | null => {
    const outcome = file === null ? undefined : outcomes.get(file);
    return outcome !== undefined && "picture" in outcome ? outcome.picture : null;
  };
  return {
    metas: metas.map((meta) => (meta.files === undefined ? meta : { ...meta, pictures: meta.files.map(pictureOf) })),
    pictures: [...new Map(ready.map(({ picture }) => [picture.name, picture])).values()],
    doubts: [...outcomes.values()].flatMap((outcome) => ("doubt" in outcome ? [outcome.doubt] : [])),
  };
}

/**
 * Puts pictures' files into a site.
 * @param pictures Those of its pages.
 * @param cache The cache folder.
 * @param staging Folder of the site in the making.
 * @param before What was published before need not be written.
 */
export function stagePictures(
  pictures: readonly Picture[],
  cache: string,
  staging: string,
  before: Pick<SiteBefore, "keeps">,
): void {
  const stage = (name: string, width: number, format: (typeof PICTURE_FORMATS)[number]): void => {
    const file = outputFile(picturePath(name, width, format));
    if (before.keeps(file, name)) return;
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    copyFileSync(cachedFile(join(cache, FOLDER), name, width, format), join(staging, file), constants.COPYFILE_FICLONE);
  };
  for (const { name, widths } of pictures)
    for (const width of widths) for (const format of PICTURE_FORMATS) stage(name, width, format);
}
