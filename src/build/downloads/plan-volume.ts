/** What each file of a volume is to be, before any is written. */
import { hashText } from "../../archive/state.ts";
import { downloadPath, outputFile } from "../../archive/urls.ts";
import { FORMATS, type Format, type Volume } from "../../export/downloads/index.ts";
import { makeParts } from "./part-list.ts";
import type { DownloadSources } from "./sources.ts";

/** A file of a volume, before it is written. */
export interface VolumeFile {
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

/** Finds a volume's file where it stays as it is. */
const findStaying = ({ name }: Volume, key: string, { ending }: Format, { before }: DownloadSources): string | null => {
  const file = outputFile(downloadPath(name, ending));
  return before.keeps(file, key) ? before.find(file) : null;
};

/** Plans a volume's files, one of each format. */
export const planVolume = (volume: Volume, states: readonly string[], sources: DownloadSources): VolumeFile[] => {
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
