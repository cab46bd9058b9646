/** One picture → files for pages, in several widths and formats, in a folder of the cache that is named by what they are made of. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PICTURE_FORMATS } from "../../archive/urls.ts";
import type { Picture } from "../../model.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import { hashBytes, isSound } from "../hash-bytes.ts";
import { isDone } from "../try-task.ts";

/** A column of text is 608 CSS pixels wide, a phone 360 to 430: one and two device pixels of each. */
const WIDTHS = [480, 800, 1280] as const;
/** A picture between two of them is made in its own width, too, where that is so many times the smaller: 600 pixels fill a column, 480 are blurred in it. */
const FEWEST_TIMES_WIDER = 1.15;
/** A picture of more pixels takes a gigabyte of memory. */
const MOST_PIXELS = 100_000_000;
/** As files of these settings look alike. AVIF takes the most time by far: half the effort makes files a twentieth larger. */
const AVIF = { quality: 55, effort: 2 } as const;
const WEBP = { quality: 78 } as const;
const JPEG = { quality: 78, mozjpeg: true } as const;
/** Under pictures that let the page through; formats without transparency need it, and a page may be dark. */
const GROUND = { background: "#ffffff" } as const;
const READING = { failOn: "error", limitInputPixels: MOST_PIXELS } as const;

const NAME_LENGTH = 16;
/** Written last: a folder without it is not whole. */
const MADE = "made.json";
/** Of its form. */
const VERSION = "1";

/** What was made of a picture. */
interface Made {
  readonly picture: Picture;
  readonly files: readonly (readonly [width: number, format: (typeof PICTURE_FORMATS)[number], hash: string])[];
}

/** Says whether the published site has a file of a picture. */
export type IsPlaced = (name: string, width: number, format: (typeof PICTURE_FORMATS)[number]) => boolean;

const nameFile = (width: number, format: string): string => `${width}.${format}`;

const require = createRequire(import.meta.url);

/** Which tool makes the files, and how: with another recipe they have other names. */
let recipe: string | null = null;
function nameRecipe(): string {
  // Packages that are their own place to look up a version.
  const { version } = require("@11ty/eleventy-img/package.json") as { readonly version: string };
  recipe ??= JSON.stringify([version, WIDTHS, FEWEST_TIMES_WIDER, PICTURE_FORMATS, AVIF, WEBP, JPEG, GROUND]);
  return recipe;
}

/**
 * Names a picture by its content and by how its files are made.
 * @param bytes Its file.
 */
export function namePicture(bytes: Uint8Array): string {
  return createHash("sha256").update(nameRecipe()).update(bytes).digest("hex").slice(0, NAME_LENGTH);
}

/**
 * Finds what an earlier build made, where it is whole.
 * @param folder Cache folder of pictures.
 * @param name The picture's.
 * @param isPlaced Whether the site has a file of it already, and nobody has changed it: then the cache's is not asked for.
 */
export function recallPicture(folder: string, name: string, isPlaced: IsPlaced): Picture | null {
  // The file proves that `makePicture` wrote it.
  const made = readChecked(join(folder, name, MADE), VERSION) as Made | null;
  if (made === null) return null;
  const isWhole = made.files.every(
    ([width, format, hash]) => isPlaced(name, width, format) || isSound(cachedFile(folder, name, width, format), hash),
  );
  return isWhole ? made.picture : null;
}

/** The file of a picture in the cache. */
export function cachedFile(folder: string, name: string, width: number, format: string): string {
  return join(folder, name, nameFile(width, format));
}

/** Where one file of a picture cannot be made, others are still being written: the system says then that their folder is not empty. */
const REMOVING = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 } as const;

/**
 * Makes a picture's files: turned upright, without what cameras write about places and people.
 * @param folder Cache folder of pictures.
 * @param name The picture's.
 * @param bytes Its file.
 * @throws Where it is no picture that can be read to its end.
 */
export async function makePicture(folder: string, name: string, bytes: Uint8Array): Promise<Picture> {
  const { default: makeImages } = await import("@11ty/eleventy-img");
  const making = join(folder, `${name}-${process.pid}`);
  mkdirSync(making, { recursive: true });
  try {
    const made = await makeImages(bytes, {
      widths: WIDTHS,
      minimumThreshold: FEWEST_TIMES_WIDER,
      formats: PICTURE_FORMATS,
      // A picture that lets the page through is made in all formats too.
      formatFiltering: [],
      outputDir: making,
      filenameFormat: (_id, _source, width, format) => nameFile(width, format),
      useCache: false,
      fixOrientation: true,
      transform: (pipeline) => void pipeline.flatten(GROUND),
      sharpOptions: READING,
      sharpAvifOptions: AVIF,
      sharpWebpOptions: WEBP,
      sharpJpegOptions: JPEG,
    });
    const files = made["jpeg"] ?? [];
    const [first, ...rest] = files.map(({ width }) => width);
    const largest = files.at(-1);
    if (first === undefined || largest === undefined) throw new Error("no file was made of it");
    const picture: Picture = { name, width: largest.width, height: largest.height, widths: [first, ...rest] };
    const hash = (width: number, format: string): string =>
      hashBytes(readFileSync(join(making, nameFile(width, format))));
    const all = picture.widths.flatMap((width) =>
      PICTURE_FORMATS.map((format) => [width, format, hash(width, format)] as const),
    );
    writeChecked(join(making, MADE), VERSION, { picture, files: all } satisfies Made);
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(making, join(folder, name));
    return picture;
  } finally {
    // What stays is no picture, and goes with a later build; why none was made is what has to be told.
    isDone(() => rmSync(making, REMOVING));
  }
}

/**
 * Reads a picture to its end, as {@link makePicture} does, and keeps nothing.
 * @param bytes Its file.
 * @throws Where it is no picture that can be read so.
 */
export async function tryPicture(bytes: Uint8Array): Promise<void> {
  const { default: makeImages } = await import("@11ty/eleventy-img");
  const [width] = WIDTHS;
  await makeImages(bytes, { widths: [width], formats: ["jpeg"], dryRun: true, useCache: false, sharpOptions: READING });
}

/** Removes what was made of pictures that are no more, and what builds left behind that were stopped. */
export function removePictures(folder: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (!wanted.has(name)) isDone(() => rmSync(join(folder, name), REMOVING));
}
