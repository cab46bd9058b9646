/**
 * Writing the downloads. Each article is made text once a format, and goes into its volume's file and, where there is one, the file of all. What
 * an article's text was in the published files is taken from there: its text need not be read again.
 */
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive, LoadWhole, WholeArticle } from "../archive/index.ts";
import { hashText, nameState, nameStates } from "../archive/state.ts";
import { DATA_PATH, downloadPath, outputFile, RECORD_SCHEMA_PATH } from "../archive/urls.ts";
import {
  ALL_VOLUMES,
  type Download,
  FORMATS,
  type Format,
  hasFileOfAll,
  listVolumes,
  type Volume,
} from "../export/downloads/index.ts";
import { writeRecordSchema } from "../export/downloads/schema.ts";
import type { Site } from "../site.ts";
import { batchParts } from "./batch-parts.ts";
import type { SiteBefore, VolumeParts } from "./before.ts";
import type { FindMade } from "./made-parts.ts";

/** Where texts come from and where files go. */
export interface DownloadSources {
  readonly site: Site;
  readonly outputDir: string;
  readonly load: LoadWhole;
  readonly before: SiteBefore;
  /** Of what every file is made of; see `view/frame.ts`. */
  readonly frames: string;
  readonly findMade: FindMade;
}

/** The downloads, and where in them each article is. */
export interface WrittenDownloads {
  readonly files: readonly Download[];
  readonly volumes: Readonly<Record<string, VolumeParts>>;
}

/** Where a site does without. */
export const NO_DOWNLOADS: WrittenDownloads = { files: [], volumes: {} };

/** A file of a volume, before it is written. */
interface VolumeFile {
  readonly format: Format;
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  /** The published file that stays as it is; null where it does not. */
  readonly stays: string | null;
  /** How many bytes each article takes, in order. */
  readonly lengths: readonly number[];
  /** The articles' parts, one after the other, of which some may be one; none where the file stays. */
  readonly parts: readonly Buffer[];
}

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

/** Puts a format's parts together; what follows one another in the published file is taken as one. */
interface PartList {
  readonly lengths: number[];
  readonly parts: Buffer[];
  /** Takes the part at a place of the published file; says whether there is one. */
  readonly copy: (place: number | undefined) => boolean;
  readonly add: (part: Buffer) => void;
  /** To be called when there are no more. */
  readonly end: () => void;
}

const openList = (known: KnownVolume | null, format: Format, published: string | null): PartList => {
  const old = published === null ? undefined : known?.parts.lengths[format.ending];
  const bytes = old === undefined || published === null ? null : readFileSync(published);
  const starts = [Buffer.byteLength(format.header)];
  for (const length of old ?? []) starts.push((starts.at(-1) ?? 0) + length);
  const [lengths, parts]: [number[], Buffer[]] = [[], []];
  let run: { from: number; to: number } | null = null;
  const end = (): void => {
    if (run !== null && bytes !== null) parts.push(bytes.subarray(run.from, run.to));
    run = null;
  };
  const copy = (place: number | undefined): boolean => {
    const from = place === undefined || bytes === null ? undefined : starts[place];
    const to = place === undefined ? undefined : starts[place + 1];
    if (from === undefined || to === undefined) return false;
    if (run?.to !== from) end();
    run = { from: run?.from ?? from, to };
    lengths.push(to - from);
    return true;
  };
  const add = (part: Buffer): void => {
    end();
    parts.push(part);
    lengths.push(part.length);
  };
  return { lengths, parts, copy, add, end };
};

/** Makes the parts of the files that do not stay; an article is read once for all of them. */
const makeParts = (volume: Volume, states: readonly string[], formats: readonly Format[], sources: DownloadSources) => {
  const known = formats.length === 0 ? null : recallVolume(volume, sources);
  const lists = formats.map((format) => {
    const file = outputFile(downloadPath(volume.name, format.ending));
    const list = openList(known, format, known === null ? null : sources.before.find(file));
    return { format, place: FORMATS.indexOf(format), list };
  });
  for (const [index, article] of volume.articles.entries()) {
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
  return new Map(lists.map(({ format, list }) => [format, list]));
};

/** Finds a volume's file where it stays as it is. */
const findStaying = ({ name }: Volume, key: string, { ending }: Format, { before }: DownloadSources): string | null => {
  const file = outputFile(downloadPath(name, ending));
  return before.keeps(file, key) ? before.find(file) : null;
};

const planVolume = (volume: Volume, states: readonly string[], sources: DownloadSources): VolumeFile[] => {
  const key = hashText(`${sources.frames} ${states.join(" ")}`);
  const staying = new Map(FORMATS.map((format) => [format, findStaying(volume, key, format, sources)]));
  const made = makeParts(
    volume,
    states,
    FORMATS.filter((format) => staying.get(format) === null),
    sources,
  );
  const known = sources.before.parts?.volumes[volume.name];
  return FORMATS.map((format) => {
    const own = made.get(format);
    const stays = staying.get(format) ?? null;
    const lengths = own?.lengths ?? known?.lengths[format.ending] ?? [];
    return { format, path: downloadPath(volume.name, format.ending), stays, lengths, parts: own?.parts ?? [] };
  });
};

/** A file that is being written. */
interface OpenFile {
  readonly write: (bytes: Buffer) => void;
  /** Gives the file's size. */
  readonly close: () => number;
}

const openFile = (outputDir: string, path: string, header: string): OpenFile => {
  const file = openSync(join(outputDir, outputFile(path)), "w");
  let size = 0;
  const write = (bytes: Buffer): void => {
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
    size += bytes.length;
  };
  write(Buffer.from(header));
  const close = (): number => {
    closeSync(file);
    return size;
  };
  return { write, close };
};

/** Writes a volume's file where it does not stay, and adds its articles to the file of all where that is written. */
const writeVolumeFile = (
  { format, path, stays, parts }: VolumeFile,
  all: OpenFile | null,
  outputDir: string,
): number => {
  if (stays !== null) {
    all?.write(readFileSync(stays).subarray(Buffer.byteLength(format.header)));
    return statSync(stays).size;
  }
  const own = openFile(outputDir, path, format.header);
  batchParts(parts, (bytes) => {
    own.write(bytes);
    all?.write(bytes);
  });
  return own.close();
};

/** Opens the file of all articles in each format, where there is one and it does not stay; null and its size where it does. */
const openAll = (archive: Archive, sources: DownloadSources) => {
  if (!hasFileOfAll(archive)) return [];
  const key = hashText(`${sources.frames} ${nameStates(archive.articles)}`);
  return FORMATS.map((format) => {
    const path = downloadPath(ALL_VOLUMES, format.ending);
    const published = sources.before.keeps(outputFile(path), key) ? sources.before.find(outputFile(path)) : null;
    const file = published === null ? openFile(sources.outputDir, path, format.header) : null;
    const close = (): Download => ({
      path,
      volume: ALL_VOLUMES,
      format: format.name,
      articles: archive.articles.length,
      bytes: file === null ? statSync(published ?? "").size : file.close(),
    });
    return { file, close };
  });
};

const writeSchema = (outputDir: string): void =>
  writeFileSync(join(outputDir, outputFile(RECORD_SCHEMA_PATH)), writeRecordSchema());

/**
 * Writes the downloads that have changed, and the schema of their records. Memory holds the text of one volume at a time.
 *
 * @param archive The articles.
 * @param sources The settings, texts, and folder of the site.
 * @returns The files, those of all articles first where there are any, then by volume; each volume in every format.
 * @throws Where a file cannot be written.
 */
export const writeDownloads = (archive: Archive, sources: DownloadSources): WrittenDownloads => {
  const { outputDir } = sources;
  mkdirSync(dirname(join(outputDir, outputFile(`${DATA_PATH}index`))), { recursive: true });
  const all = openAll(archive, sources);
  const own: Download[] = [];
  const volumes: Record<string, VolumeParts> = {};
  for (const volume of listVolumes(archive)) {
    const states = volume.articles.map(nameState);
    const files = planVolume(volume, states, sources);
    const known = sources.before.parts?.volumes[volume.name];
    const isKept = files.every(({ stays }) => stays !== null);
    // What did not change is the same object still: the manifest knows it again by that.
    volumes[volume.name] = (isKept ? known : undefined) ?? {
      states,
      lengths: Object.fromEntries(files.map(({ format, lengths }) => [format.ending, lengths])),
    };
    for (const [place, file] of files.entries()) {
      const bytes = writeVolumeFile(file, all[place]?.file ?? null, outputDir);
      own.push({ path: file.path, volume: volume.name, format: file.format.name, articles: states.length, bytes });
    }
  }
  writeSchema(outputDir);
  return { files: [...all.map(({ close }) => close()), ...own], volumes };
};
