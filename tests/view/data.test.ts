import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { type Download, FORMATS } from "../../src/export/downloads/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeData } from "../../src/view/data.ts";
import { makeRecord } from "../make-record.ts";

const SITE = { ...DEFAULT_SITE, pathPrefix: "/archive/" };
const archive = gatherArchive([makeRecord()]);

const DOWNLOADS: readonly Download[] = ["all", "2019", "2021", "undated"].flatMap((volume) =>
  FORMATS.map(({ name, ending }, index) => ({
    path: `/data/${volume}.${ending}`,
    volume,
    format: name,
    articles: volume === "all" ? 1204 : 1,
    bytes: [0, 999, 1_000, 1_449_000][index] ?? 0,
  })),
);

describe("the page of downloads", () => {
  const data = makeData(archive, SITE, DOWNLOADS);

  it("lists all articles first, then years from the latest, the undated last", () => {
    expect(data.volumes.map(({ name, count }) => [name, count])).toEqual([
      ["Whole archive", "1,204 articles"],
      ["2021", "1 article"],
      ["2019", "1 article"],
      ["Undated", "1 article"],
    ]);
  });

  it("says how large each file is", () => {
    expect(data.volumes[1]?.files).toEqual([
      { href: "/archive/data/2021.jsonl", label: "JSON Lines", size: "0\u00a0B" },
      { href: "/archive/data/2021.csv", label: "CSV", size: "999\u00a0B" },
      { href: "/archive/data/2021.ris", label: "RIS", size: "1\u00a0kB" },
      { href: "/archive/data/2021.bib", label: "BibTeX", size: "1.4\u00a0MB" },
    ]);
  });

  it("explains every field of every format", () => {
    expect(data.formats.map(({ name }) => name)).toEqual(["JSON Lines", "CSV", "RIS", "BibTeX"]);
    for (const { note, summary, fields } of data.formats) {
      expect(note).not.toBe("");
      expect(summary).toMatch(new RegExp(`^The ${fields.length} (?:keys|columns|tags|fields) `));
      expect(fields.filter(({ name, description }) => name === "" || description === "")).toEqual([]);
    }
  });

  it("lists nothing of an archive without files", () => {
    expect(makeData(archive, SITE, []).volumes).toEqual([]);
  });
});
