/** What becomes of each file of a volume, before any is written. */
import { hashText } from "../../archive/state.ts";
import { downloadPath, outputFile } from "../../archive/urls.ts";
import { FORMATS, type Format, type Volume } from "../../export/downloads/index.ts";
import type { DownloadSources } from "./sources.ts";

/** A file of a volume, before it is written. */
export interface VolumeFile {
  readonly format: Format;
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  /** The published file that stays as it is; null where it does not. */
  readonly stays: string | null;
}

/** Plans a volume's files, one of each format. */
export const planVolume = (
  { name }: Volume,
  states: readonly string[],
  { frames, before }: DownloadSources,
): VolumeFile[] => {
  const key = hashText(`${frames} ${states.join(" ")}`);
  return FORMATS.map((format) => {
    const path = downloadPath(name, format.ending);
    const file = outputFile(path);
    return { format, path, stays: before.keeps(file, key) ? before.find(file) : null };
  });
};
