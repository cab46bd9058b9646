/** Props of the page of downloads. */
import { DATA_PATH, FEED_PATH, JSON_FEED_PATH, RECORD_SCHEMA_PATH } from "../archive/fixed-paths.ts";
import type { Archive } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { makeHref } from "../archive/urls.ts";
import { ALL_VOLUMES, type Download, FORMATS, hasFileOfAll, UNDATED_VOLUME } from "../export/downloads/index.ts";
import type { Field } from "../export/downloads/schema.ts";
import type { Site } from "../site.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import type { Link } from "./navigation.ts";
import { countNoun } from "./text.ts";

/** A file to download. */
export interface FileLink extends Link {
  /** "1.4 MB". */
  readonly size: string;
}

/** The files of one year, or of all. */
export interface VolumeProps {
  /** "Whole archive", "2019", "Undated". */
  readonly name: string;
  readonly count: string;
  /** One for each of `formats`, in that order. */
  readonly files: readonly FileLink[];
}

/** A format with what its fields mean. */
export interface FormatProps {
  readonly name: string;
  readonly anchor: string;
  readonly note: string;
  /** What unfolds to the fields: "The 20 columns and what they hold". */
  readonly summary: string;
  readonly fields: readonly Field[];
}

export interface DataProps {
  readonly frame: FrameProps;
  /** "1,204 articles to download". */
  readonly note: string;
  readonly formats: readonly FormatProps[];
  readonly volumes: readonly VolumeProps[];
  /** Why there is no file of all; null where there is one. */
  readonly byYear: string | null;
  readonly schema: Link;
  readonly feeds: readonly Link[];
}

const KILO = 1000;

/** What a reader needs to know of a format before taking it. */
const NOTES: Readonly<Record<string, { readonly fieldWord: string; readonly note: string }>> = {
  jsonl: {
    fieldWord: "keys",
    note:
      "One article per line, with its full text. Keys are those of ninjs 3.1, the news exchange format of the IPTC; " +
      "what it has no key for is under “cuttings”. What is not known is left out.",
  },
  csv: {
    fieldWord: "columns",
    note:
      "One article per row, without its text: for spreadsheets. UTF-8, commas, quotation marks where needed. " +
      "A cell that a spreadsheet would run as a formula starts with an apostrophe.",
  },
  ris: { fieldWord: "tags", note: "For reference managers such as Zotero, Mendeley and EndNote." },
  bib: { fieldWord: "fields", note: "For LaTeX: BibTeX and BibLaTeX read it." },
};

/** "840 B", "12 kB", "1.4 MB", with a space that does not break. */
const writeSize = (bytes: number): string => {
  if (bytes < KILO) return `${bytes}\u00a0B`;
  if (bytes < KILO * KILO) return `${Math.round(bytes / KILO)}\u00a0kB`;
  return `${(bytes / KILO / KILO).toFixed(1)}\u00a0MB`;
};

const nameVolume = (volume: string): string => {
  if (volume === ALL_VOLUMES) return "Whole archive";
  return volume === UNDATED_VOLUME ? "Undated" : volume;
};

const listVolumes = (downloads: readonly Download[], site: Site): VolumeProps[] => {
  const volumes = new Map<string, Download[]>();
  for (const download of downloads) volumes.set(download.volume, [...(volumes.get(download.volume) ?? []), download]);
  const pick = (isWanted: (volume: string) => boolean): VolumeProps[] =>
    [...volumes]
      .filter(([volume]) => isWanted(volume))
      .map(([volume, files]) => ({
        name: nameVolume(volume),
        count: countNoun(files[0]?.articles ?? 0, "article"),
        files: files.map(({ path, format, bytes }) => ({
          href: makeHref(site, path),
          label: format,
          size: writeSize(bytes),
        })),
      }));
  // All first, then the years as the rest of the site has them, latest first, the undated last.
  return [
    ...pick((volume) => volume === ALL_VOLUMES),
    ...pick((volume) => volume !== ALL_VOLUMES && volume !== UNDATED_VOLUME).reverse(),
    ...pick((volume) => volume === UNDATED_VOLUME),
  ];
};

/**
 * Makes the props of the page of downloads.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param downloads The files, as they were written.
 */
export const makeData = (archive: Archive, site: Site, downloads: readonly Download[]): DataProps => {
  const note = `${countNoun(archive.articles.length, "article")} to download`;
  return {
    frame: makeFrame(archive, site, {
      path: DATA_PATH,
      title: "Downloads",
      description: `${note}: as JSON Lines, CSV, RIS and BibTeX, ${hasFileOfAll(archive) ? "all at once or by year" : "by year"}.`,
    }),
    note,
    formats: FORMATS.map(({ name, ending, fields }) => ({
      name,
      anchor: ending,
      note: NOTES[ending]?.note ?? "",
      summary: `The ${fields().length} ${NOTES[ending]?.fieldWord ?? "fields"} and what they hold`,
      fields: fields(),
    })),
    volumes: listVolumes(downloads, site),
    byYear: hasFileOfAll(archive)
      ? null
      : "The archive is too large for one file. Together, the files of all years hold all of it.",
    schema: { href: makeHref(site, RECORD_SCHEMA_PATH), label: "JSON Schema for a line of the JSON Lines files" },
    feeds: isLeftOut(site, "feeds")
      ? []
      : [
          { href: makeHref(site, FEED_PATH), label: "Newest articles as an Atom feed" },
          { href: makeHref(site, JSON_FEED_PATH), label: "Newest articles as a JSON Feed" },
        ],
  };
};
