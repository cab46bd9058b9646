/** The parts of a volume's files: an article's text is cut out of the published file where it did not change, and made where it did. */
import { readFileSync } from "node:fs";
import type { WholeArticle } from "../../archive/index.ts";
import { downloadPath, outputFile } from "../../archive/urls.ts";
import { FORMATS, type Format, type Volume } from "../../export/downloads/index.ts";
import type { VolumeParts } from "../pages/before.ts";
import { type Batch, openBatch } from "./batch-parts.ts";
import type { DownloadSources } from "./sources.ts";

/** The articles of a volume in the published files. */
interface KnownVolume {
  readonly parts: VolumeParts;
  /** Place of each among them, by its state. */
  readonly places: ReadonlyMap<string, number>;
}

const recallVolume = ({ name }: Volume, { before, frames }: DownloadSources): KnownVolume | null => {
  const parts = before.parts?.frames === frames ? before.parts.volumes[name] : undefined;
  return parts === undefined ? null : { parts, places: new Map(parts.states.map((state, place) => [state, place])) };
};

/** A file of a volume that is written. */
export interface WrittenFile {
  readonly format: Format;
  readonly write: (bytes: Buffer) => void;
}

/** Puts a format's parts together; what follows one another in the published file is taken as one. */
interface PartList {
  readonly lengths: number[];
  /** Takes the part at a place of the published file; says whether there is one. */
  readonly copy: (place: number | undefined) => boolean;
  readonly add: (part: Buffer) => void;
  /** To be called when there are no more. */
  readonly end: () => void;
}

const openList = (known: KnownVolume | null, format: Format, published: string | null, batch: Batch): PartList => {
  const old = published === null ? undefined : known?.parts.lengths[format.ending];
  const bytes = old === undefined || published === null ? null : readFileSync(published);
  const starts = [Buffer.byteLength(format.header)];
  for (const length of old ?? []) starts.push((starts.at(-1) ?? 0) + length);
  const lengths: number[] = [];
  let run: { from: number; to: number } | null = null;
  const endRun = (): void => {
    if (run !== null && bytes !== null) batch.put(bytes.subarray(run.from, run.to));
    run = null;
  };
  const copy = (place: number | undefined): boolean => {
    const from = place === undefined || bytes === null ? undefined : starts[place];
    const to = place === undefined ? undefined : starts[place + 1];
    if (from === undefined || to === undefined) return false;
    if (run?.to !== from) endRun();
    run = { from: run?.from ?? from, to };
    lengths.push(to - from);
    return true;
  };
  const add = (part: Buffer): void => {
    endRun();
    batch.put(part);
    lengths.push(part.length);
  };
  const end = (): void => {
    endRun();
    batch.end();
  };
  return { lengths, copy, add, end };
};

/**
 * Writes the articles of a volume's files; an article is read once for all of them, and none is held longer than it takes to write it.
 * @param volume The volume.
 * @param states Of its articles.
 * @param files Those of its files that do not stay.
 * @param sources Where texts come from.
 * @returns For each file how many bytes each article takes, in order.
 */
export const writeParts = (
  volume: Volume,
  states: readonly string[],
  files: readonly WrittenFile[],
  sources: DownloadSources,
): readonly (readonly number[])[] => {
  const known = files.length === 0 ? null : recallVolume(volume, sources);
  const lists = files.map(({ format, write }) => {
    const file = outputFile(downloadPath(volume.name, format.ending));
    const published = known === null ? null : sources.before.find(file);
    return { format, place: FORMATS.indexOf(format), list: openList(known, format, published, openBatch(write)) };
  });
  const articles = files.length === 0 ? [] : volume.articles;
  for (const [index, article] of articles.entries()) {
    const state = states[index] ?? "";
    const before = known?.places.get(state);
    let whole: WholeArticle | null = null;
    for (const { format, place, list } of lists) {
      if (list.copy(before)) continue;
      const made = sources.findMade(state, place);
      whole = made === undefined ? (whole ?? sources.load(article)) : whole;
      list.add(made ?? Buffer.from(whole === null ? "" : format.write(whole, sources.site)));
    }
  }
  for (const { list } of lists) list.end();
  return lists.map(({ list }) => list.lengths);
};
