/** Who does what: each seed and each page of an archive is one shard's. Pure; every machine deals alike. */
import type { Archive } from "../../archive/index.ts";
import { hashText } from "../../archive/state.ts";

/** One of the shards that an archive is cut into; written "2/3". */
export interface ShardNumber {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

/** Places of an archive's articles, from the first to before the last. */
export type Run = readonly [from: number, to: number];

/** Shards at most: more than that nobody has machines for, and a slip of the finger is told. */
export const MOST_SHARDS = 1_000;

/** So much of a share a cut may move to stand between two years. */
const MOST_MOVED = 0.25;

/** Bytes of a hash that make a whole number. */
const HASH_BYTES = 6;

/** A whole number for a path. The signs of `hashText` are those of base64url, if in another order, which is no matter here. */
const hashPath = (path: string): number => Buffer.from(hashText(path), "base64url").readUIntBE(0, HASH_BYTES);

const FORM = /^(\d{1,4})\/(\d{1,4})$/;

/**
 * Reads "2/3".
 * @returns Null where it says nothing of the kind.
 */
export function readShardNumber(text: string): ShardNumber | null {
  const [, number, of] = (FORM.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined) return null;
  return number >= 1 && number <= of && of <= MOST_SHARDS ? { number, of } : null;
}

/** Writes "2/3". */
export const nameShard = ({ number, of }: ShardNumber): string => `${number}/${of}`;

/**
 * Deals seeds to be read: by their paths, because nothing else is known of them yet. A seed stays with its shard when others
 * come and go.
 * @param files Paths of all seeds.
 * @param shard Whose share is wanted.
 */
export const dealSeeds = (files: readonly string[], { number, of }: ShardNumber): string[] =>
  files.filter((file) => hashPath(file) % of === number - 1);

/** Where in an archive's order a year ends and another begins, the undated being as a year of their own. */
function listBorders({ articles }: Archive): number[] {
  return articles.flatMap(({ year }, index) => (index > 0 && articles[index - 1]?.year !== year ? [index] : []));
}

/**
 * Deals articles: runs of the archive's order, which is that of time, as even as can be, each of whole years. A year that is too
 * large for that is cut.
 * @param archive All articles.
 * @param of How many shards there are.
 * @returns A run for each; together they are all articles, in order.
 */
export function dealYears(archive: Archive, of: number): readonly Run[] {
  const count = archive.articles.length;
  const borders = listBorders(archive);
  const most = (MOST_MOVED * count) / of;
  const cutAt = (place: number): number => {
    const near = borders.reduce(
      (best, border) => (Math.abs(border - place) < Math.abs(best - place) ? border : best),
      0,
    );
    return Math.abs(near - place) <= most ? near : place;
  };
  const cuts = [0];
  for (let number = 1; number < of; number += 1)
    cuts.push(Math.max(cuts.at(-1) ?? 0, cutAt(Math.round((number * count) / of))));
  return cuts.map((from, index): Run => [from, cuts[index + 1] ?? count]);
}
