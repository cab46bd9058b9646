/** The parts of a volume's files: an article's text is cut out of the published file where it did not change, and made where it did. */
import { closeSync, openSync, readSync } from "node:fs";
import type { WholeArticle } from "../../archive/index.ts";
import { downloadPath, outputFile } from "../../archive/urls.ts";
import { FORMATS, type Format, type Volume } from "../../export/downloads/index.ts";
import { makeRefusal } from "../../refuse.ts";
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
  readonly close: () => void;
}

/** Read of a published file at one time: a year of a large archive has fifty megabytes, and memory for all of them has to be found first. Bytes. */
const READ_AT_ONCE = 1 << 20;

/** A published file that is open to be read. */
interface OpenedFile {
  readonly path: string;
  readonly number: number;
}

/** Hands on a stretch of a file, through a buffer. */
const copyRun = (
  file: OpenedFile,
  { from, to }: { from: number; to: number },
  room: Buffer,
  put: Batch["put"],
): void => {
  for (let at = from; at < to; ) {
    const read = readSync(file.number, room, 0, Math.min(room.length, to - at), at);
    if (read === 0) throw makeRefusal(`${file.path} was cut short while the site was being built. Build again.`);
    put(room.subarray(0, read));
    at += read;
  }
};

const openList = (
  known: KnownVolume | null,
  format: Format,
  published: string | null,
  batch: Batch,
  room: Buffer,
): PartList => {
  const old = published === null ? undefined : known?.parts.lengths[format.ending];
  const file = old === undefined || published === null ? null : { path: published, number: openSync(published, "r") };
  const starts = [Buffer.byteLength(format.header)];
  for (const length of old ?? []) starts.push((starts.at(-1) ?? 0) + length);
  const lengths: number[] = [];
  let run: { from: number; to: number } | null = null;
  const endRun = (): void => {
    if (run !== null && file !== null) copyRun(file, run, room, batch.put);
    run = null;
  };
  const copy = (place: number | undefined): boolean => {
    const from = place === undefined || file === null ? undefined : starts[place];
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
  const close = (): void => {
    if (file !== null) closeSync(file.number);
  };
  return { lengths, copy, add, end, close };
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
  const room = Buffer.allocUnsafeSlow(known === null ? 0 : READ_AT_ONCE);
  const lists = files.map(({ format, write }) => {
    const file = outputFile(downloadPath(volume.name, format.ending));
    const published = known === null ? null : sources.before.find(file);
    return { format, place: FORMATS.indexOf(format), list: openList(known, format, published, openBatch(write), room) };
  });
  const articles = files.length === 0 ? [] : volume.articles;
  try {
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
  } finally {
    for (const { list } of lists) list.close();
  }
  return lists.map(({ list }) => list.lengths);
};
