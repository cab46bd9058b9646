/** Pictures that lie beside seeds under their names: `wall.jpg` and `wall-2.jpg` are those of `wall.txt`. */

/** Seed → its pictures in the order in which they are shown; paths below the seeds folder. Seeds without one are not in it. */
export type PicturesBeside = ReadonlyMap<string, readonly string[]>;

/** The second picture of `wall.txt` on: `wall-2.jpg`. */
const NUMBERED = /^(.+)-([2-9]|[1-9]\d)$/;

const stemOf = (file: string): string => file.replace(/\.[^./]*$/, "");

interface Numbered {
  readonly file: string;
  readonly number: number;
}

/** By number, then by name. */
const comparePictures = (a: Numbered, b: Numbered): number => a.number - b.number || (a.file < b.file ? -1 : 1);

/**
 * Pairs seeds with pictures. A picture has the name of a seed, or that name and a number, unless that is the name of a seed.
 * @param seeds Paths below the seeds folder.
 * @param pictures The same, of pictures.
 */
export function pairPictures(seeds: readonly string[], pictures: readonly string[]): PicturesBeside {
  if (pictures.length === 0) return new Map();
  const byStem = new Map<string, string[]>();
  for (const seed of seeds) byStem.set(stemOf(seed), [...(byStem.get(stemOf(seed)) ?? []), seed]);
  const paired = new Map<string, Numbered[]>();
  for (const file of pictures) {
    const stem = stemOf(file);
    const [, name = "", number = "1"] = byStem.has(stem) ? [null, stem] : (NUMBERED.exec(stem) ?? []);
    for (const seed of byStem.get(name) ?? [])
      paired.set(seed, [...(paired.get(seed) ?? []), { file, number: Number(number) }]);
  }
  return new Map([...paired].map(([seed, own]) => [seed, own.sort(comparePictures).map(({ file }) => file)]));
}
