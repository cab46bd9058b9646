/** Pictures that were meant for a seed and miss its name: `Wall_2.jpg` or `wal.jpg` beside `wall.txt`, which no page would show. */
import { basename, dirname, extname } from "node:path/posix";
import { findNearest } from "../../suggest-word.ts";

/** A picture, and the seed whose name it nearly has; paths below the seeds folder. */
export interface StrayPicture {
  readonly file: string;
  readonly seed: string;
}

/** So many pairs of names at most are compared letter by letter: a tenth of a second. */
const MOST_COMPARED = 100_000;
/** Names of fewer letters differ in one from too many others. */
const FEWEST_LETTERS = 4;

/** A file's name without its ending, case and signs: "Wall_2.jpg" is "wall2". */
const keyOf = (file: string): string =>
  basename(file, extname(file))
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

const withoutNumber = (key: string): string => key.replace(/\d{1,2}$/, "");
const digitsOf = (key: string): string => key.replace(/\D+/g, "");

/** A seed whose name differs by a slip of the hand: "wal" for "wall". Another number is another article. */
function findMistyped(key: string, seeds: ReadonlyMap<string, string>): string | undefined {
  const stem = withoutNumber(key);
  const digits = digitsOf(stem);
  const isLike = (other: string): boolean =>
    digitsOf(other) === digits && other.length - digits.length >= FEWEST_LETTERS;
  const alike = [...seeds.keys()].filter(isLike);
  return seeds.get(findNearest(stem, alike) ?? "");
}

/** Folder → key → seed. */
function mapSeeds(seeds: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const seed of seeds) {
    const folder = folders.get(dirname(seed)) ?? new Map<string, string>();
    folders.set(dirname(seed), folder.set(keyOf(seed), seed));
  }
  return folders;
}

/**
 * Finds pictures that nearly have the name of a seed in their folder.
 * @param seeds Paths below the seeds folder.
 * @param pictures The same, of pictures that lie beside no seed.
 */
export function findStrays(seeds: readonly string[], pictures: readonly string[]): readonly StrayPicture[] {
  if (pictures.length === 0) return [];
  const folders = mapSeeds(seeds);
  const mayCompare = seeds.length * pictures.length <= MOST_COMPARED;
  return pictures.flatMap((file) => {
    const near = folders.get(dirname(file));
    if (near === undefined) return [];
    const key = keyOf(file);
    const seed = near.get(key) ?? near.get(withoutNumber(key)) ?? (mayCompare ? findMistyped(key, near) : undefined);
    return seed === undefined ? [] : [{ file, seed }];
  });
}
