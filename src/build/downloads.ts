/**
 * Writing the downloads. Each article is made text once a format, and goes into its volume's file and the file of all. What
 * an article's text was in the published files is taken from there: its text need not be read again.
 */
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive, LoadWhole } from "../archive/index.ts";
import { hashText, nameState, nameStates } from "../archive/state.ts";
import { DATA_PATH, downloadPath, outputFile, RECORD_SCHEMA_PATH } from "../archive/urls.ts";
import {
  ALL_VOLUMES,
  type Download,
  FORMATS,
  type Format,
  listVolumes,
  type Volume,
} from "../export/downloads/index.ts";
import { writeRecordSchema } from "../export/downloads/schema.ts";
import type { Site } from "../site.ts";
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
  /** The articles' parts; none where the file stays. */
  readonly parts: readonly Buffer[];
}

/** Finds the bytes of an article in a published file. */
type FindPart = (state: string) => Buffer | undefined;

/** Cuts a published file into the articles' parts. */
const cutParts = ({ name }: Volume, format: Format, { before, frames }: DownloadSources): FindPart => {
  const known = before.parts?.frames === frames ? before.parts.volumes[name] : undefined;
  const lengths = known?.lengths[format.ending];
  const file = before.find(outputFile(downloadPath(name, format.ending)));
  if (known === undefined || lengths === undefined || file === null) return () => undefined;
  const bytes = readFileSync(file);
  const parts = new Map<string, Buffer>();
  let from = Buffer.byteLength(format.header);
  for (const [index, state] of known.states.entries()) {
    const length = lengths[index] ?? 0;
    parts.set(state, bytes.subarray(from, from + length));
    from += length;
  }
  return (state) => parts.get(state);
};

/** Finds the volume's file where it stays as it is. */
const findStaying = (
  volume: Volume,
  states: readonly string[],
  format: Format,
  sources: DownloadSources,
): string | null => {
  const file = outputFile(downloadPath(volume.name, format.ending));
  const stays = sources.before.keeps(file, hashText(`${sources.frames} ${states.join(" ")}`));
  return stays ? sources.before.find(file) : null;
};

/** Makes the parts of the files that do not stay; an article is read once for all of them. */
const makeParts = (volume: Volume, states: readonly string[], formats: readonly Format[], sources: DownloadSources) => {
  const finders = formats.map((format): FindPart => {
    const find = cutParts(volume, format, sources);
    const place = FORMATS.indexOf(format);
    return (state) => find(state) ?? sources.findMade(state, place);
  });
  const parts = formats.map((): Buffer[] => []);
  for (const [index, article] of volume.articles.entries()) {
    const state = states[index] ?? "";
    const found = finders.map((find) => find(state));
    const whole = found.includes(undefined) ? sources.load(article) : null;
    for (const [place, format] of formats.entries()) {
      const part = found[place] ?? Buffer.from(whole === null ? "" : format.write(whole, sources.site));
      parts[place]?.push(part);
    }
  }
  return new Map(formats.map((format, place) => [format, parts[place] ?? []]));
};

const planVolume = (volume: Volume, states: readonly string[], sources: DownloadSources): VolumeFile[] => {
  const staying = new Map(FORMATS.map((format) => [format, findStaying(volume, states, format, sources)]));
  const made = makeParts(
    volume,
    states,
    FORMATS.filter((format) => staying.get(format) === null),
    sources,
  );
  const known = sources.before.parts?.volumes[volume.name];
  return FORMATS.map((format) => {
    const parts = made.get(format) ?? [];
    const stays = staying.get(format) ?? null;
    const lengths = stays === null ? parts.map(({ length }) => length) : (known?.lengths[format.ending] ?? []);
    return { format, path: downloadPath(volume.name, format.ending), stays, lengths, parts };
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
  const header = Buffer.byteLength(format.header);
  if (stays !== null) {
    all?.write(readFileSync(stays).subarray(header));
    return statSync(stays).size;
  }
  const bytes = Buffer.concat(parts);
  const own = openFile(outputDir, path, format.header);
  own.write(bytes);
  all?.write(bytes);
  return own.close();
};

/** Opens the file of all articles in each format, where it does not stay; null and its size where it does. */
const openAll = (archive: Archive, sources: DownloadSources) => {
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
 * @returns The files, those of all articles first, then by volume; each volume in every format.
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
    volumes[volume.name] = {
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
