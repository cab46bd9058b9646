/**
 * Writing the downloads. Each article is made text once a format, and goes into its volume's file and, where there is one, the file of all. What
 * an article's text was in the published files is taken from there: its text need not be read again.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DATA_PATH, RECORD_SCHEMA_PATH } from "../../archive/fixed-paths.ts";
import type { Archive } from "../../archive/index.ts";
import { hashText, nameState, nameStates } from "../../archive/state.ts";
import { downloadPath, outputFile } from "../../archive/urls.ts";
import {
  ALL_VOLUMES,
  type Download,
  FORMATS,
  type Format,
  hasFileOfAll,
  listVolumes,
  type Volume,
} from "../../export/downloads/index.ts";
import { writeRecordSchema } from "../../export/downloads/schema.ts";
import type { VolumeParts } from "../pages/before.ts";
import { type OpenFile, openFile } from "./open-file.ts";
import { planVolume, type VolumeFile } from "./plan-volume.ts";
import type { DownloadSources } from "./sources.ts";
import { writeParts } from "./write-parts.ts";

/** The downloads, and where in them each article is. */
export interface WrittenDownloads {
  readonly files: readonly Download[];
  readonly volumes: Readonly<Record<string, VolumeParts>>;
}

/** Where a site does without. */
export const NO_DOWNLOADS: WrittenDownloads = { files: [], volumes: {} };

/** Files of all articles that are written, by format. */
type AllFiles = ReadonlyMap<Format, OpenFile | null>;

/** Adds the articles of a file that stays to the file of all. */
const addStaying = ({ format, stays }: VolumeFile, all: AllFiles): void => {
  if (stays !== null) all.get(format)?.write(readFileSync(stays).subarray(Buffer.byteLength(format.header)));
};

/** Writes the files of a volume that do not stay, and adds its articles to the files of all that are written. */
const writeVolume = (volume: Volume, states: readonly string[], all: AllFiles, sources: DownloadSources) => {
  const files = planVolume(volume, states, sources);
  for (const file of files) addStaying(file, all);
  const opened = files.flatMap(({ format, path, stays }) => {
    if (stays !== null) return [];
    const own = openFile(sources.outputDir, path, format.header);
    const write = (bytes: Buffer): void => {
      own.write(bytes);
      all.get(format)?.write(bytes);
    };
    return [{ format, write, own }];
  });
  const written = writeParts(volume, states, opened, sources);
  const sizes = new Map(opened.map(({ format, own }) => [format, own.close()]));
  const lengths = new Map(opened.map(({ format }, place) => [format, written[place]]));
  return files.map(({ format, path, stays }) => ({
    format,
    path,
    bytes: stays === null ? (sizes.get(format) ?? 0) : statSync(stays).size,
    /** Null where the file stays. */
    lengths: lengths.get(format) ?? null,
  }));
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
    return { format, file, close };
  });
};

const writeSchema = (outputDir: string): void =>
  writeFileSync(join(outputDir, outputFile(RECORD_SCHEMA_PATH)), writeRecordSchema());

/**
 * Writes the downloads that have changed, and the schema of their records. Memory holds no more of texts than is written at one
 * time, and one published file of a volume that stays, where it is copied into the file of all.
 *
 * @param archive The articles.
 * @param sources The settings, texts, and folder of the site.
 * @returns The files, those of all articles first where there are any, then by volume; each volume in every format.
 * @throws Where a file cannot be written.
 */
export const writeDownloads = (archive: Archive, sources: DownloadSources): WrittenDownloads => {
  const { outputDir } = sources;
  mkdirSync(dirname(join(outputDir, outputFile(`${DATA_PATH}index`))), { recursive: true });
  const opened = openAll(archive, sources);
  const all = new Map(opened.map(({ format, file }) => [format, file]));
  const own: Download[] = [];
  const volumes: Record<string, VolumeParts> = {};
  for (const volume of listVolumes(archive)) {
    const states = volume.articles.map(nameState);
    const files = writeVolume(volume, states, all, sources);
    const known = sources.before.parts?.volumes[volume.name];
    const isKept = files.every(({ lengths }) => lengths === null);
    // What did not change is the same object still: the manifest knows it again by that.
    volumes[volume.name] = (isKept ? known : undefined) ?? {
      states,
      lengths: Object.fromEntries(
        files.map(({ format: { ending }, lengths }) => [ending, lengths ?? known?.lengths[ending] ?? []]),
      ),
    };
    for (const { format, path, bytes } of files)
      own.push({ path, volume: volume.name, format: format.name, articles: states.length, bytes });
  }
  writeSchema(outputDir);
  return { files: [...opened.map(({ close }) => close()), ...own], volumes };
};
