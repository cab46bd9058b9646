import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { FORMATS, listVolumes } from "../../src/export/downloads/index.ts";
import { listRecordFields, writeRecordSchema } from "../../src/export/downloads/schema.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";
import { ADDRESS, KNOWN } from "./make-article.ts";

const FULL: Partial<ArticleRecord> = {
  summary: "Nets it is.",
  byline: "By Meera Chauhan in HANOI",
  authors: ["Meera Chauhan", "Bo Ek"],
  dateline: { text: "HANOI, June 14 (AP)", place: "HANOI", agency: "AP", day: "June 14" },
  published: "2019-06-14T17:20+02:00",
  updated: "2019-06-15",
  body: {
    type: "root",
    children: [
      makeParagraph('HANOI — "Nets", they said.'),
      { type: "heading", depth: 2, children: [{ type: "text", value: "Gulls" }] },
      {
        type: "list",
        children: ["one", "two"].map((text) => ({ type: "listItem" as const, children: [makeParagraph(text)] })),
      },
    ],
  },
  photos: [
    { caption: "A gull.", credit: "AFP", alt: "gull", position: 1 },
    { caption: null, credit: null, alt: null, position: 4 },
  ],
  publisher: "Harbour Courier",
  signoff: "REUTERS",
  notes: ["Correction: it was a tern."],
  section: "Local",
  topics: ["gulls", "nets"],
  url: "https://courier.example/gulls",
};

const write = (ending: string, records: readonly Partial<ArticleRecord>[], site: Site = KNOWN): string => {
  const format = FORMATS.find((each) => each.ending === ending);
  if (format === undefined) throw new Error(`no format ${ending}`);
  const volumes = listVolumes(gatherArchive(records.map(makeRecord)));
  return (
    format.header +
    volumes.flatMap((volume) => volume.articles.map((article) => format.write(loadMade(article), site))).join("")
  );
};

const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(writeRecordSchema()));

const readLines = (jsonl: string): Record<string, unknown>[] =>
  jsonl
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("volumes", () => {
  it("are the years, oldest first, then the undated; together they are the archive", () => {
    const archive = gatherArchive(
      [null, "2020-02", "2019-06-14", "2020-01"].map((published, index) => makeRecord({ id: `s-${index}`, published })),
    );
    const volumes = listVolumes(archive);
    expect(volumes.map(({ name, articles }) => [name, articles.map(({ record }) => record.id)])).toEqual([
      ["2019", ["s-2"]],
      ["2020", ["s-3", "s-1"]],
      ["undated", ["s-0"]],
    ]);
  });
});

describe("JSON Lines", () => {
  it("are news objects of ninjs, and a key of our own", () => {
    const [line] = readLines(write("jsonl", [FULL]));
    expect(line).toEqual({
      uri: ADDRESS,
      type: "text",
      representationType: "full",
      profile: "cuttings",
      contentCreated: "2019-06-14T17:20:00+02:00",
      usageTerms: "The text belongs to those who published it.",
      language: "en",
      headlines: [{ role: "main", value: "Council votes for gull nets" }],
      descriptions: [{ role: "summary", value: "Nets it is." }],
      bodies: [
        {
          role: "main",
          contentType: "text/plain",
          wordCount: 10,
          value: 'HANOI — "Nets", they said.\n\nGulls\n\none\n\ntwo',
        },
      ],
      by: "By Meera Chauhan in HANOI",
      people: [
        { name: "Meera Chauhan", rel: "author" },
        { name: "Bo Ek", rel: "author" },
      ],
      located: "HANOI",
      subjects: [
        { name: "gulls", rel: "about" },
        { name: "nets", rel: "about" },
      ],
      infoSources: [
        { name: "Reuters", role: "source" },
        { name: "Harbour Courier", role: "publisher" },
      ],
      associations: [
        {
          uri: `${ADDRESS}#photo-1`,
          type: "picture",
          name: "photo-1",
          descriptions: [
            { role: "caption", value: "A gull." },
            { role: "alt", value: "gull" },
          ],
          by: "AFP",
        },
        { uri: `${ADDRESS}#photo-2`, type: "picture", name: "photo-2" },
      ],
      altIds: [
        { role: "sha256", value: makeRecord().sha256 },
        { role: "original", value: "https://courier.example/gulls" },
      ],
      cuttings: {
        id: "gull-nets",
        page: "/archive/articles/gull-nets/",
        published: "2019-06-14T17:20+02:00",
        updated: "2019-06-15",
        dateline: { text: "HANOI, June 14 (AP)", place: "HANOI", agency: "AP", day: "June 14" },
        section: "Local",
        signoff: "REUTERS",
        notes: ["Correction: it was a tern."],
        direction: "ltr",
        photoPositions: [1, 4],
        file: "gull-nets.txt",
      },
    });
  });

  it.each([
    ["all that can be known", FULL, KNOWN],
    ["nothing known", { published: null, source: null, body: { type: "root" as const, children: [] } }, DEFAULT_SITE],
    ["a period", { published: null, period: { edtf: "2022-10", mention: "October 2022" } }, DEFAULT_SITE],
    ["control characters", { headline: "a\0\ud800\n\u2028b" }, KNOWN],
  ])("keep to their schema with %s", (_, changes, site) => {
    const lines = readLines(write("jsonl", [changes], site));
    expect(lines.map((line) => [validate(line), validate.errors])).toEqual([[true, null]]);
  });

  it("have a schema that refuses what it does not name", () => {
    const [line = {}] = readLines(write("jsonl", [FULL]));
    expect(validate({ ...line, surprise: 1 })).toBe(false);
    expect(validate({ ...line, cuttings: { id: "a" } })).toBe(false);
    expect(validate({ ...line, language: 1 })).toBe(false);
  });

  it("have every field explained", () => {
    const fields = listRecordFields();
    expect(fields.filter(({ description }) => description === "")).toEqual([]);
    const names = new Set(fields.map(({ name }) => name));
    const [line = {}] = readLines(write("jsonl", [FULL]));
    const own = Object.keys(line["cuttings"] as object).map((key) => `cuttings.${key}`);
    expect([...Object.keys(line), ...own].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("CSV", () => {
  const read = (csv: string): Record<string, string>[] => parseCsv(csv, { columns: true, record_delimiter: "\r\n" });

  it("is the record, without its text", () => {
    const [row] = read(write("csv", [FULL]));
    expect(row).toEqual({
      uri: ADDRESS,
      headline: "Council votes for gull nets",
      summary: "Nets it is.",
      byline: "By Meera Chauhan in HANOI",
      authors: "Meera Chauhan; Bo Ek",
      published: "2019-06-14T17:20+02:00",
      updated: "2019-06-15",
      period: "",
      place: "HANOI",
      source: "Reuters",
      publisher: "Harbour Courier",
      section: "Local",
      topics: "gulls; nets",
      language: "en",
      words: "10",
      photos: "2",
      page: "/archive/articles/gull-nets/",
      original: "https://courier.example/gulls",
      file: "gull-nets.txt",
      sha256: makeRecord().sha256,
      slug: "gull-nets",
    });
  });

  it("names an article as RIS and BibTeX do", () => {
    const [row] = read(write("csv", [FULL]));
    expect(write("ris", [FULL])).toContain(`ID  - ${row?.["slug"]}`);
    expect(write("bib", [FULL])).toContain(`@article{${row?.["slug"]},`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\u00a0=1"])("starts %j with an apostrophe", (headline) => {
    expect(read(write("csv", [{ headline }]))[0]?.["headline"]).toBe(`'${headline.trim()}`);
  });

  it("comes back whatever a cell holds", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab ,\"'\r\n;=é"), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (headline, summary) => {
        const rows = read(write("csv", [{ headline, summary }]));
        expect(rows.length).toBe(1);
        const fold = (value: string) => value.replace(/\s+/g, " ").trim();
        const plain = (value: string | undefined) => (value ?? "").replace(/^'(?==)/, "");
        expect(plain(rows[0]?.["headline"])).toBe(plain(fold(headline)));
        expect(plain(rows[0]?.["summary"])).toBe(plain(fold(summary)));
      }),
    );
  });
});

describe("RIS and BibTeX", () => {
  it.each(["ris", "bib"])("%s holds every article", (ending) => {
    const records = Array.from({ length: 3 }, (_, index) => ({ ...FULL, id: `s-${index}`, headline: `Nets ${index}` }));
    const { data } = new Cite(write(ending, records));
    expect(data.map((item) => item["title"]).sort()).toEqual(["Nets 0", "Nets 1", "Nets 2"]);
  });
});
