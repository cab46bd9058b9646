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
import { ALL_VOLUMES, type Download, FORMATS, hasFileOfAll, listVolumes } from "../../export/downloads/index.ts";
import { writeRecordSchema } from "../../export/downloads/schema.ts";
import type { VolumeParts } from "../pages/before.ts";
import { batchParts } from "./batch-parts.ts";
import { type OpenFile, openFile } from "./open-file.ts";
import { planVolume, type VolumeFile } from "./plan-volume.ts";
import type { DownloadSources } from "./sources.ts";

/** The downloads, and where in them each article is. */
export interface WrittenDownloads {
  readonly files: readonly Download[];
  readonly volumes: Readonly<Record<string, VolumeParts>>;
}

/** Where a site does without. */
export const NO_DOWNLOADS: WrittenDownloads = { files: [], volumes: {} };

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
