import { expect, it } from "vitest";
import { hashBytes } from "../../../src/build/hash-bytes.ts";
import type { NewSeed } from "../../../src/build/seeds/cached-seed.ts";
import { NO_HASH, readNews } from "../../../src/build/seeds/read-news.ts";
import { parseFiles, readBytes } from "../../../src/build/seeds/read-record.ts";
import type { ArticleRecord } from "../../../src/model.ts";
import { READ_TOGETHER } from "../../../src/parse/index.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

const EMPTY = new Uint8Array();

/** Articles with what is no article, cannot be read and is doubtful among them; the first step takes not all of them. */
function makeSeeds(): Readonly<Record<string, string | Uint8Array>> {
  const articles = Array.from({ length: READ_TOGETHER + 3 }, (_, number) => {
    const name = String.fromCodePoint("a".charCodeAt(0) + number);
    return [`${name}.txt`, makeCapture(`Wall ${name} to be mended`)] as const;
  });
  const doubtful = Buffer.from(`\uFEFF${makeCapture("Ferry late again")}`, "utf16le");
  return { ...Object.fromEntries(articles), "b.txt": EMPTY, "d.txt": doubtful, "e.txt": "\0", "g.txt": "A line\n" };
}

it("seeds are read together as each is alone, whatever the others are", () => {
  const seeds = makeSeeds();
  const root = makeFolder(seeds);
  const files = [...Object.keys(seeds), "gone.txt"].map((file) => ({
    file,
    pictures: file === "c.txt" ? ["c.jpg"] : [],
    read: readBytes(root, file),
  }));
  const parsed = parseFiles(files);
  expect(parsed).toEqual(files.flatMap((file) => parseFiles([file])));
  const heads = parsed.map((each) => (each.ok ? each.record.headline : each.doubts.map(({ file }) => file)));
  expect(heads.slice(0, 4)).toEqual(["Wall a to be mended", ["b.txt"], "Wall c to be mended", "Ferry late again"]);
  // What is odd about the file's bytes is told with what is odd about its text.
  expect(parsed[3]?.doubts.map(({ rule }) => rule)).toContain("read.utf-16");
});

it("all seeds are told of, in their order, and the records are handed over", async () => {
  const seeds = makeSeeds();
  const root = makeFolder(seeds);
  const files = [...Object.keys(seeds), "gone.txt"];
  const records: ArticleRecord[] = [];
  const news: NewSeed[] = [];
  const beside = new Map([["c.txt", ["c.jpg"]]]);
  await readNews(
    root,
    files,
    beside,
    null,
    (record) => records.push(record),
    (seed) => news.push(seed),
  );
  expect(news.map(({ seed }) => seed.file)).toEqual(files);
  for (const { seed, line } of news) {
    const bytes = readBytes(root, seed.file);
    expect(seed.sha256).toBe(bytes.ok ? hashBytes(bytes.bytes) : NO_HASH);
    expect(seed.pictures).toEqual(seed.file === "c.txt" ? ["c.jpg"] : []);
    expect(line === null).toBe(seed.meta === null);
  }
  const articles = files.filter((file) => !["b.txt", "e.txt", "g.txt", "gone.txt"].includes(file));
  expect(news.filter(({ seed }) => seed.meta !== null).map(({ seed }) => seed.file)).toEqual(articles);
  expect(records.map(({ sourceFile }) => sourceFile)).toEqual(articles);
  expect(news.at(-1)?.seed).toMatchObject({ size: 0, mtimeMs: 0, doubts: [{ rule: "read.unreadable" }] });
});

/** Of so many bytes each is read by itself. */
const LARGE = 1_100_000;
const LINE = "The quay was rebuilt in 1947, stone by stone.\n\n";

it("a large seed is told of before the next is read", { timeout: 60_000 }, async () => {
  const large = makeCapture("Wall to be mended") + LINE.repeat(LARGE / LINE.length);
  const seeds = { "a.txt": large, "b.txt": EMPTY, "c.txt": large };
  const told: string[] = [];
  await readNews(
    makeFolder(seeds),
    Object.keys(seeds),
    new Map(),
    null,
    ({ sourceFile }) => told.push(`record of ${sourceFile}`),
    ({ seed }) => told.push(seed.file),
  );
  expect(told).toEqual(["record of a.txt", "a.txt", "b.txt", "record of c.txt", "c.txt"]);
});
