/** The documents' tables hold what the code holds. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { COMMANDS } from "../src/cli/commands.ts";
import { type CuttingsOptions, cuttings } from "../src/eleventy/index.ts";
import { lexicon } from "../src/lexicon/index.ts";
import { LABELS } from "../src/model.ts";
import { FIELD_OF_KEY } from "../src/parse/front-matter/stated-keys.ts";
import { parseSeed, readSeed } from "../src/parse/index.ts";
import { mapKinds } from "../src/view/pages.ts";

const readDocument = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** The words in backquotes in the first cells of the rows of the table that starts with a head. */
function readTable(document: string, head: string, cells = 1): string[][] {
  const start = document.indexOf(head);
  if (start < 0) throw new Error(`no table starts with "${head}"`);
  const rows = (document.slice(start).split("\n\n")[0] ?? "").split("\n").slice(2);
  return rows.map((row) => {
    const first = row.split(/(?<!\\)\|/).slice(1, 1 + cells);
    return first.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ""));
  });
}

describe("the documents name", () => {
  it("every label, in the order of the code", () => {
    expect(readTable(readDocument("docs/parser.md"), "| label | what it is").flat()).toEqual([...LABELS]);
  });

  it("every key of the front matter", () => {
    const named = readTable(readDocument("docs/front-matter.md"), "| key | also written", 2);
    expect(named.flat().toSorted()).toEqual(Object.keys(FIELD_OF_KEY).toSorted());
    for (const [field, ...others] of named)
      for (const key of [field, ...others]) expect([key, FIELD_OF_KEY[key ?? ""]]).toEqual([key, field]);
  });

  it("every field of a record", () => {
    const read = readSeed(
      "a.txt",
      new TextEncoder().encode("Ferries stay in harbour\n\nThe ferry tied up on Friday.\n"),
    );
    const result = read.ok ? parseSeed(read.seed) : null;
    if (!result?.ok) throw new Error("the example holds no article");
    const named = readTable(readDocument("README.md"), "| field | meaning").flat();
    expect(named.toSorted()).toEqual(Object.keys(result.record).toSorted());
  });

  it("every command, and every option of a build", () => {
    const readme = readDocument("README.md");
    const named = readTable(readme, "| command | does").map(([command]) => /npm run (\w+)/.exec(command ?? "")?.[1]);
    for (const { name } of COMMANDS) expect(readme).toContain(`npm run ${name}`);
    expect(named.filter((name) => name !== "bench").toSorted()).toEqual(
      COMMANDS.map(({ name }) => name)
        .filter((name) => name !== "build")
        .toSorted(),
    );
    const options = COMMANDS.find(({ name }) => name === "build")?.options ?? [];
    for (const { name } of options) expect(readme).toContain(`--${name}`);
    // npm has one of its own, without which it prints lines into what is piped.
    const known = new Set(["silent", ...COMMANDS.flatMap((command) => command.options.map(({ name }) => name))]);
    expect(readme).toContain("npm run --silent parse -- ");
    for (const [, name] of readme.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)) expect(known).toContain(name);
  });

  it("no option of a build that there is not, where they say how to publish", () => {
    const knownOf = (command: string): string[] =>
      COMMANDS.find(({ name }) => name === command)?.options.map(({ name }) => name) ?? [];
    const files = [
      "docs/hosting.md",
      "docs/scale.md",
      "netlify.toml",
      ".github/workflows/publish.yml",
      "examples/hosting/nginx.conf",
      "examples/hosting/publish-shards.yml",
    ];
    for (const file of files) {
      const calls = [...readDocument(file).matchAll(/npm run (build|join) -- (.*)/g)];
      expect([file, calls.length > 0]).toEqual([file, true]);
      for (const [, command = "", words = ""] of calls) {
        const options = [...words.matchAll(/(?<!\S)--([a-z-]+)/g)].map(([, name]) => name ?? "");
        const known = knownOf(command);
        expect([command, options.filter((name) => !known.includes(name))]).toEqual([command, []]);
      }
    }
  });

  it("every right that a workflow's jobs need, as a job that names its own has no other", () => {
    type Jobs = Record<string, { permissions?: Record<string, string>; steps: readonly { uses?: string }[] }>;
    const needs: readonly (readonly [action: string, right: string])[] = [
      ["actions/checkout@", "contents: read"],
      ["actions/configure-pages@", "pages: read"],
      ["actions/deploy-pages@", "pages: write"],
      ["actions/deploy-pages@", "id-token: write"],
    ];
    for (const file of [".github/workflows/publish.yml", "examples/hosting/publish-shards.yml"]) {
      const { jobs, permissions: ofAll }: { jobs: Jobs; permissions: Record<string, string> } = parseYaml(
        readDocument(file),
      );
      for (const [name, { permissions = ofAll, steps }] of Object.entries(jobs)) {
        const rights = Object.entries(permissions).map((right) => right.join(": "));
        const needed = needs.flatMap(([action, right]) =>
          steps.some(({ uses }) => uses?.startsWith(action)) ? [right] : [],
        );
        expect([file, name, rights]).toEqual([file, name, expect.arrayContaining(needed)]);
      }
    }
  });

  it("every kind of page that a person's own template can be of", () => {
    const named = readTable(readDocument("docs/own-look.md"), "| file | is the template of").flat();
    const kinds = Object.keys(mapKinds(() => null)).map((kind) => `templates/${kind}.11ty.tsx`);
    expect(named.filter((file) => file.includes(".11ty.")).toSorted()).toEqual(kinds.toSorted());
  });

  it("all that the plugin for Eleventy gives", () => {
    const document = readDocument("docs/eleventy.md");
    const told: string[] = [];
    const note = (name: string): number => told.push(name);
    cuttings(
      {
        ignores: { add: () => 0 },
        watchIgnores: { add: () => 0 },
        addWatchTarget: () => 0,
        addGlobalData: () => 0,
        addCollection: (name) => note(`collections.${name}`),
        addFilter: note,
        addTemplate: () => 0,
        on: () => 0,
      },
      { seeds: "seeds" },
    );
    const collections = readTable(document, "| data | collection", 2).flatMap(([, collection]) => collection ?? []);
    const filters = readTable(document, "| filter | gives").flat();
    expect([...collections, ...filters].toSorted()).toEqual(told.toSorted());
    const options: Required<CuttingsOptions> = {
      seeds: "",
      cache: "",
      publisher: "",
      title: "",
      url: "",
      pages: { layout: "" },
    };
    expect(readTable(document, "| option | meaning").flat()).toEqual(Object.keys(options));
  });
});

it("parser.md and README tell which languages are known, and how many", () => {
  const codes = [...new Set([...lexicon.languages.values()].map(({ data }) => data.code))];
  const section = readDocument("docs/parser.md").split("## Languages")[1]?.split("\n## ")[0] ?? "";
  const told = [...section.matchAll(/`([a-z]{2,3}(?:-[A-Z][a-z]+)?)`/g)].map(([, code]) => code);
  for (const code of codes) expect(told).toContain(code);
  expect(section).toContain(`in ${codes.length} languages`);
  for (const name of ["README.md", "CHANGELOG.md"])
    expect(readDocument(name)).toContain(`in ${codes.length} languages, as data`);
});
