import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeHostileSeeds, ONLY_UNKNOWN_KEYS, TEMPLATE_RESULT } from "../hostile.ts";
import { keepFolder, runCuttings, writeFiles } from "../workspace.ts";

const SEEDS = makeHostileSeeds();

describe("an archive of hostile captures", () => {
  const folder = keepFolder();
  const read = (file: string): string => readFileSync(join(folder(), "_site", file), "utf8");
  let files: string[] = [];
  let report: { articles: number; errors: number };
  const listEnding = (ending: string): string[] => {
    const found = files.filter((file) => file.endsWith(ending));
    expect([ending, found.length > 0]).toEqual([ending, true]);
    return found;
  };

  beforeAll(async () => {
    writeFiles(join(folder(), "seeds"), SEEDS);
    const { status, out, err } = await runCuttings(folder(), ["build", "--json", "--url=https://archive.example"]);
    expect([status, err]).toEqual([0, expect.stringMatching(ONLY_UNKNOWN_KEYS)]);
    report = JSON.parse(out);
    files = listFiles(join(folder(), "_site"));
  });

  it("is built whole, an article a seed, and nothing is written elsewhere", () => {
    expect(report).toMatchObject({ articles: Object.keys(SEEDS).length, errors: 0 });
    expect(files.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))).toHaveLength(report.articles);
    expect(files.filter((file) => !/^[A-Za-z0-9_./-]+$/.test(file))).toEqual([]);
    expect(existsSync(join(folder(), "pwned"))).toBe(false);
  });

  it("has XML that is well-formed", () => {
    for (const file of [...listEnding(".xml"), ...listEnding(".svg")]) {
      expect([file, XMLValidator.validate(read(file))]).toEqual([file, true]);
      expect([file, /[\p{Cs}\u202d\u202e\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u.test(read(file))]).toEqual([file, false]);
    }
  });

  it("has JSON that parses, also within the pages", () => {
    for (const file of listEnding(".json")) JSON.parse(read(file));
    for (const file of listEnding(".jsonl"))
      for (const line of read(file).trimEnd().split("\n")) expect(JSON.parse(line)).toBeTypeOf("object");
    const articles = files.filter((file) => /^articles\/.+\.html$/.test(file));
    for (const file of articles) {
      const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file)) ?? [];
      expect(json).not.toContain("<");
      expect(JSON.parse(json)).toMatchObject({ "@type": "NewsArticle" });
    }
  });

  it("has CSV without formulas, and as many rows as articles", () => {
    const rows: string[][] = parseCsv(read("data/all.csv"));
    expect(rows).toHaveLength(report.articles + 1);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  it("has one BibTeX and one RIS entry an article, with nothing between them", () => {
    const bibtex = read("data/all.bib");
    expect(bibtex.match(/^@/gm)).toHaveLength(report.articles);
    let depth = 0;
    for (const brace of bibtex.replace(/\\[{}\\]/g, "").match(/[{}\n]@?/g) ?? []) {
      if (brace === "\n@") expect(depth).toBe(0);
      if (brace[0] === "{") depth += 1;
      if (brace[0] === "}") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    const ris = read("data/all.ris");
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(report.articles);
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(report.articles);
  });

  it("runs no template of its captures", () => {
    const texts = files.filter((file) => /\.(?:html|xml|json|jsonl|csv|bib|ris)$/.test(file));
    expect(texts.filter((file) => read(file).includes("7919 + 7927000")).length).toBeGreaterThan(9);
    expect(texts.filter((file) => read(file).includes(TEMPLATE_RESULT))).toEqual([]);
  });
});
