/** The schema that editors have agrees with what a build takes, and with the documents. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SITE } from "../src/site.ts";
import { LEAVABLE, WAYS } from "../src/site-parts.ts";
import { checkSettings, SETTINGS } from "../src/site-rules.ts";

const readRoot = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const SCHEMA = JSON.parse(readRoot("site.schema.json"));
const fits = new Ajv({ strict: true, allowUnionTypes: true }).compile(SCHEMA);

/** Right and wrong things to state, by key. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  title: ["The Wall", " The Wall ", "", " ", "two\nlines", "x".repeat(200), "x".repeat(201), 2023, null, []],
  description: ["A town.", "", "x".repeat(1000), "x".repeat(1001), true],
  url: [
    "https://example.org",
    "http://example.org:8080/a/",
    "example.org",
    "ftp://example.org",
    "https://example.org/?a",
    "https://example.org/#a",
    "https://example.org/a b/",
    "https://example.org/a/b",
    "https://a:b@example.org",
    "javascript:alert(1)",
    7,
  ],
  pathPrefix: ["/", "/a/", "/a.b/c~d/", "a", "/a", "//", "/../", "/./", "/a/../b/", "/a b/"],
  language: ["en", "pt-BR", "zh-Hant-TW", "english", "not a language", "e", ""],
  timeZone: [
    "UTC",
    "Asia/Singapore",
    "America/Argentina/Buenos_Aires",
    "Etc/GMT+8",
    "EST",
    "+08:00",
    "asia/singapore",
    "",
  ],
  publisher: ["The Courier", "", "x".repeat(101), ["A"]],
  contact: [
    "archive@example.org",
    "https://example.org/contact",
    "archive@example",
    "@example.org",
    "a b@example.org",
    "javascript:alert(1)",
    "",
  ],
  rights: [
    "© The Courier. Quote freely.",
    "",
    " ",
    "x".repeat(300),
    "x".repeat(301),
    "two\nlines",
    2023,
    null,
    [],
    { text: "CC BY 4.0.", url: "https://creativecommons.org/licenses/by/4.0/" },
    { text: "Terms.", url: "https://example.org/?terms#short" },
    { text: "Terms." },
    { url: "https://example.org/" },
    { text: "Terms.", url: "/terms/" },
    { text: "Terms.", url: "javascript:alert(1)" },
    { text: "", url: "https://example.org/" },
    { text: "Terms.", url: "https://example.org/", licence: "CC" },
  ],
  accent: [
    { light: "#123", dark: "#ABCDEF" },
    { light: "red", dark: "#fff" },
    { light: "#fff" },
    { light: "#fff", dark: "#fff", darker: "#fff" },
    "#fff",
    [],
  ],
  newest: [1, 100, 0, 101, 1.5, "12"],
  pageSize: [10, 500, 9, 501, 50.5, "50"],
  navigation: [
    [],
    [...WAYS],
    [{ label: "Library", url: "https://example.org" }],
    [{ label: "2023", url: "/years/2023/" }],
    [...WAYS, { label: "A", url: "/a/" }],
    [...WAYS, { label: "A", url: "/a/" }, { label: "B", url: "/b/" }],
    ["years", "topics", "years"],
    ["topic"],
    ["/imprint/", "/legal/privacy/"],
    ["/imprint/", "/imprint/"],
    ["//imprint/"],
    ["/imprint/#who"],
    ["/im print/"],
    [{ label: "", url: "/a/" }],
    [{ label: "A" }],
    [{ label: "A", url: "//example.org" }],
    [{ label: "A", url: "javascript:alert(1)" }],
    [{ label: "A", url: "/a/", title: "B" }],
    ["years", 7],
    "years",
  ],
  leaveOut: [[], [...LEAVABLE], ["years"], "feeds", [null]],
  search: [true, false, "yes", 0],
  compress: [true, false, "gzip", 1],
};

describe("site.schema.json", () => {
  it("has every setting, with an explanation", () => {
    expect(Object.keys(SCHEMA.properties)).toEqual([...SETTINGS]);
    const explained = Object.values<{ description?: string }>(SCHEMA.properties);
    expect(explained.every(({ description }) => description?.endsWith("."))).toBe(true);
    expect(Object.keys(VALUES)).toEqual([...SETTINGS]);
  });

  it.each(Object.entries(VALUES))("takes and refuses of `%s` what a build does", (key, values) => {
    const judged = values.map((value) => [value, fits({ [key]: value })]);
    expect(judged).toEqual(values.map((value) => [value, checkSettings({ [key]: value }).ok]));
    expect(new Set(judged.map(([, isRight]) => isRight))).toEqual(new Set([true, false]));
  });

  it("takes and refuses of any settings together what a build does", () => {
    const settings = fc.record(
      Object.fromEntries(Object.entries(VALUES).map(([key, values]) => [key, fc.constantFrom(...values)])),
      { requiredKeys: [] },
    );
    fc.assert(fc.property(settings, (data) => fits(data) === checkSettings(data).ok));
    fc.assert(fc.property(fc.string(), (title) => fits({ title }) === checkSettings({ title }).ok));
  });

  it("refuses a key that is no setting", () => {
    expect([fits({ titel: "A" }), checkSettings({ titel: "A" }).ok]).toEqual([false, false]);
    expect([fits([]), checkSettings([]).ok]).toEqual([false, false]);
  });

  it("names the defaults", () => {
    const {
      search: _search,
      navigation: _navigation,
      assets: _assets,
      ownPages: _ownPages,
      ...defaults
    } = DEFAULT_SITE;
    const named = Object.entries(defaults).map(([key, value]) => [key, SCHEMA.properties[key].default ?? null, value]);
    expect(named.map(([key, stated]) => [key, stated])).toEqual(named.map(([key, , value]) => [key, value]));
  });
});

describe("docs/settings.md", () => {
  const document = readRoot("docs/settings.md");
  const readRows = (head: string): string[][] =>
    (document.slice(document.indexOf(head)).split("\n\n")[0] ?? "")
      .split("\n")
      .slice(2)
      .map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

  it("names every setting as the schema explains it", () => {
    const described = SETTINGS.map((key) => [`\`${key}\``, SCHEMA.properties[key].description]);
    expect(readRows("| key | meaning").map((row) => row.slice(0, 2))).toEqual(described);
  });

  it("names all that can be left out", () => {
    const named = readRows("| `leaveOut` | what goes").flatMap(([cell = ""]) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word),
    );
    expect(named).toEqual([...LEAVABLE]);
  });

  it("shows settings that are right", async () => {
    const { parse } = await import("yaml");
    const example: unknown = parse(/```yaml\n([\s\S]*?)```/.exec(document)?.[1] ?? "");
    expect(checkSettings(example)).toMatchObject({ ok: true });
  });
});
