/** Writing the downloads: each article is made text once a format, and goes into its volume's file and the file of all. */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "../archive/index.ts";
import { DATA_PATH, downloadPath, outputFile, RECORD_SCHEMA_PATH } from "../archive/urls.ts";
import {
  ALL_VOLUMES,
  type Download,
  FORMATS,
  type Format,
  listVolumes,
  type Volume,
  writeVolume,
} from "../export/downloads/index.ts";
import { writeRecordSchema } from "../export/downloads/schema.ts";
import type { Site } from "../site.ts";

/** A file that is being written. */
interface OpenFile {
  readonly write: (text: Buffer) => void;
  readonly close: () => Download;
}

const openFile = (outputDir: string, volume: string, articles: number, format: Format): OpenFile => {
  const path = downloadPath(volume, format.ending);
  const file = openSync(join(outputDir, outputFile(path)), "w");
  let bytes = 0;
  const write = (text: Buffer): void => {
    for (let from = 0; from < text.length; ) from += writeSync(file, text, from);
    bytes += text.length;
  };
  write(Buffer.from(format.header));
  const close = (): Download => {
    closeSync(file);
    return { path, volume, format: format.name, articles, bytes };
  };
  return { write, close };
};

const writeInto = (all: OpenFile, volume: Volume, format: Format, site: Site, outputDir: string): Download => {
  const own = openFile(outputDir, volume.name, volume.articles.length, format);
  for (const piece of writeVolume(volume, format, site)) {
    const bytes = Buffer.from(piece);
    own.write(bytes);
    all.write(bytes);
  }
  return own.close();
};

/**
 * Writes the downloads and the schema of their records. Memory holds the text of some hundred articles at a time.
 *
 * @param archive The articles.
 * @param site The settings.
 * @param outputDir Folder of the site.
 * @returns The files, those of all articles first, then by volume; each volume in every format.
 * @throws Where a file cannot be written.
 */
export const writeDownloads = (archive: Archive, site: Site, outputDir: string): Download[] => {
  mkdirSync(dirname(join(outputDir, outputFile(`${DATA_PATH}index`))), { recursive: true });
  const all = FORMATS.map((format) => openFile(outputDir, ALL_VOLUMES, archive.articles.length, format));
  const volumes = listVolumes(archive).flatMap((volume) =>
    FORMATS.flatMap((format, index) => {
      const whole = all[index];
      return whole === undefined ? [] : [writeInto(whole, volume, format, site, outputDir)];
    }),
  );
  const schema = openSync(join(outputDir, outputFile(RECORD_SCHEMA_PATH)), "w");
  writeSync(schema, writeRecordSchema());
  closeSync(schema);
  return [...all.map((file) => file.close()), ...volumes];
};
