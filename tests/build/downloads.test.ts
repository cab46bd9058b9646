import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { writeDownloads } from "../../src/build/downloads/index.ts";
import { NO_SITE_BEFORE } from "../../src/build/pages/before.ts";
import { FORMATS } from "../../src/export/downloads/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { loadMade, makeRecord } from "../make-record.ts";
import { makeFolder } from "../workspace.ts";

const limit = vi.hoisted(() => ({ most: 15_000 }));

vi.mock(import("../../src/export/downloads/most.ts"), () => ({
  get MOST_IN_ONE_FILE() {
    return limit.most;
  },
}));

const YEARS = ["2019-06-14", "2021", null, "2019-01"];
const VOLUMES = ["2019", "2021", "undated"];

const write = (headline = "Nets") => {
  const directory = makeFolder();
  const records = YEARS.map((published, index) => makeRecord({ id: `s-${index}`, published, headline }));
  const sources = {
    site: DEFAULT_SITE,
    outputDir: directory,
    load: loadMade,
    before: NO_SITE_BEFORE,
    frames: "",
    findMade: () => undefined,
  };
  const { files: downloads } = writeDownloads(gatherArchive(records), sources);
  const read = (name: string) => readFileSync(join(directory, "data", name), "utf8");
  return { directory, downloads, read };
};

describe("downloads", () => {
  afterEach(() => {
    limit.most = 15_000;
  });

  it("of a large archive are those of its volumes alone", () => {
    limit.most = YEARS.length - 1;
    const { directory, downloads } = write();
    const expected = VOLUMES.flatMap((volume) => FORMATS.map(({ ending }) => `${volume}.${ending}`));
    expect(downloads.map(({ path }) => path)).toEqual(expected.map((name) => `/data/${name}`));
    expect(readdirSync(join(directory, "data")).sort()).toEqual([...expected, "record.schema.json"].sort());
  });

  it("are a file of all and one a volume, in each format, and the schema", () => {
    const { directory, downloads } = write();
    const expected = ["all", ...VOLUMES].flatMap((volume) => FORMATS.map(({ ending }) => `${volume}.${ending}`));
    expect(downloads.map(({ path }) => path)).toEqual(expected.map((name) => `/data/${name}`));
    expect(readdirSync(join(directory, "data")).sort()).toEqual([...expected, "record.schema.json"].sort());
  });

  it("say how many articles and bytes they hold", () => {
    const { directory, downloads } = write();
    expect(downloads.filter(({ format }) => format === "CSV").map(({ articles }) => articles)).toEqual([4, 2, 1, 1]);
    expect(downloads.map(({ bytes }) => bytes)).toEqual(
      downloads.map(({ path }) => statSync(join(directory, path)).size),
    );
  });

  it.each(FORMATS.map(({ ending, header }) => [ending, header] as const))(
    "of all articles are the volumes' one after the other: %s",
    (ending, header) => {
      const { read } = write("Gulls & nets, “quoted”");
      const parts = VOLUMES.map((volume) => read(`${volume}.${ending}`));
      expect(parts.every((part) => part.startsWith(header))).toBe(true);
      expect(read(`all.${ending}`)).toBe(header + parts.map((part) => part.slice(header.length)).join(""));
    },
  );

  it("are the same bytes for the same articles", () => {
    const [first, second] = [write(), write()];
    for (const { path } of first.downloads) {
      const name = path.replace("/data/", "");
      expect(second.read(name)).toBe(first.read(name));
    }
  });
});
