import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { makePng } from "../../make-picture.ts";
import { makeCapture, ROOT, writeFiles } from "../../workspace.ts";
import { build, buildAtOnce, makeOne, makeShards, openSite, readSite, type SiteOptions } from "./make-site.ts";

const EXAMPLES = join(ROOT, "examples/seeds");
const BUILDS_MS = 240_000;

/** How many captures were judged, and how many pages were made; whether none can be. */
const work = vi.hoisted(() => ({ judged: 0, articles: 0, pages: 0, isBroken: false }));

vi.mock(import("../../../src/parse/story/index.ts"), async (load) => {
  const { judgeBlocks, ...others } = await load();
  const judge: typeof judgeBlocks = (texts) => {
    work.judged += 1;
    return judgeBlocks(texts);
  };
  return { ...others, judgeBlocks: judge };
});

vi.mock(import("../../../src/build/pages/templates.ts"), async (load) => {
  const { renderOurs, ...others } = await load();
  const render: typeof renderOurs = (kind, props) => {
    if (work.isBroken) throw new TypeError("no such field");
    work.pages += 1;
    if (kind === "article") work.articles += 1;
    return renderOurs(kind, props);
  };
  return { ...others, renderOurs: render };
});

/** What a piece of work costs. */
async function countWork<T>(act: () => Promise<T>): Promise<typeof work & { readonly result: T }> {
  Object.assign(work, { judged: 0, articles: 0, pages: 0 });
  const result = await act();
  return { ...work, result };
}

const makeDated = (headline: string, date: string): string => {
  const [first = "", ...rest] = makeCapture(headline, `The council of ${headline} met`).split("\n\n");
  return [first, ...(date === "" ? [] : [`Published ${date}`]), ...rest].join("\n\n");
};

/** Seven articles of three years, and one without a date. */
const SEEDS: Readonly<Record<string, string>> = Object.fromEntries(
  ["14 June 2019", "2 July 2019", "3 May 2020", "4 May 2020", "5 May 2021", "6 June 2021", "7 June 2021", ""].map(
    (date, number) => [`wall-${number}.txt`, makeDated(`Wall ${number} to be mended`, date)],
  ),
);

const readExamples = (): Record<string, Uint8Array> =>
  Object.fromEntries(readdirSync(EXAMPLES).map((name) => [name, readFileSync(join(EXAMPLES, name))]));

/** Sends a shard to another machine: files have other times there. */
function sendShards({ shards }: SiteOptions): void {
  const away = `${shards}-away`;
  cpSync(shards, away, { recursive: true });
  rmSync(shards, { recursive: true });
  renameSync(away, shards);
}

describe("a site that is joined from shards", () => {
  it(
    "is byte for byte what one build makes: the example archive, with pictures and copies, in three",
    async () => {
      const options: SiteOptions = {
        ...openSite({ ...readExamples(), "wall.txt": makeCapture("Wall to be mended"), "wall.png": makePng(60, 40) }),
        compress: true,
      };
      const expected = await buildAtOnce(options);
      const shards = await countWork(() => makeShards(options, 3));
      const articles = shards.result.reduce((sum, { report }) => sum + report.articles, 0);
      // Each seed is read by one shard, and each article's page is made by one, though each is called twice.
      expect(shards.judged).toBe(articles);
      sendShards(options);
      const joined = await countWork(() => build(options));
      expect(joined.result.report.articles).toBe(articles);
      expect([joined.judged, joined.articles]).toEqual([0, 0]);
      expect(joined.pages).toBeLessThan(20);
      const { taken = 0, stale } = joined.result.lent ?? {};
      const pages = shards.result.reduce((sum, { report }) => sum + (report.pages ?? 0), 0);
      // Each of its pages is larger than what is sent as it is, and so has its two copies.
      expect([stale, taken]).toEqual([0, 3 * pages]);
      expect(readSite(options.output)).toEqual(expected);
    },
    BUILDS_MS,
  );

  it("leaves a cache to which one more seed is one more seed", async () => {
    const { shards, ...options } = openSite(SEEDS);
    await makeShards({ ...options, shards }, 3);
    const joined = await build({ ...options, shards });
    expect(joined.changes).toBeNull();
    // What is published already stays as it is.
    expect((await build({ ...options, shards })).lent).toEqual({ taken: 0, stale: 0 });
    expect((await build(options)).report).toMatchObject({ written: 0, removed: 0 });
    writeFiles(options.seeds, { "new.txt": makeDated("Harbour wall finished", "8 June 2021") });
    const next = await countWork(() => build(options));
    expect(next.result.changes).toEqual({ added: ["new.txt"], changed: [], removed: [] });
    expect([next.judged, next.articles]).toEqual([1, 2]);
  });

  it("is made from readings alone, where no shard has made its pages", async () => {
    const options = openSite(SEEDS);
    const reading = await makeOne(options, 1, 2);
    expect(reading).toMatchObject({ ok: true, report: { pages: null }, waits: expect.stringContaining("2/2") });
    await makeOne(options, 2, 2);
    rmSync(join(options.shards, "2-of-2/pages.json"));
    const joined = await countWork(() => build(options));
    expect([joined.judged, joined.articles]).toEqual([0, Object.keys(SEEDS).length]);
    expect(readSite(options.output)).toEqual(await buildAtOnce(options));
  });

  it("takes no page that is of another text or stands in another frame", async () => {
    const options = openSite(SEEDS);
    await makeShards(options, 3);
    // A word of the last one, and so its own page and that of the one before it.
    writeFiles(options.seeds, { "wall-6.txt": makeDated("Wall 6 is safe", "7 June 2021") });
    const joined = await countWork(() => build(options));
    expect([joined.judged, joined.articles]).toEqual([1, 2]);
    expect(joined.result.lent?.stale).toBeGreaterThanOrEqual(2);
    expect(readSite(options.output)).toEqual(await buildAtOnce(options));
    writeFiles(options.directory, { "site.css": "body { color: red }" });
    const restyled = { ...options, output: `${options.output}-2`, cache: `${options.cache}-2` };
    expect((await countWork(() => build(restyled))).articles).toBe(Object.keys(SEEDS).length);
  });

  it("counts what cannot be read, and names it", async () => {
    const options = openSite({ ...SEEDS, "empty.txt": "", "png.txt": new Uint8Array([137, 80, 78, 71, 0, 255]) });
    const shards = await makeShards(options, 3);
    expect(shards.reduce((sum, { report }) => sum + report.errors, 0)).toBe(2);
    const { report, doubts } = await build(options);
    expect(report).toMatchObject({ articles: Object.keys(SEEDS).length, errors: 2 });
    expect(doubts.filter(({ severity }) => severity === "error").map(({ file }) => file)).toEqual([
      "empty.txt",
      "png.txt",
    ]);
  });

  it("has a person's own templates and styles", async () => {
    const options = openSite(SEEDS);
    writeFiles(options.directory, {
      "site.css": ":root { --accent: teal }",
      "templates/not-found.11ty.tsx":
        "export const render = () => <html lang='en'><title>Gone</title></html>;\nexport const data = {};\nexport default render;\n",
    });
    const expected = await buildAtOnce(options);
    await makeShards(options, 2);
    const joined = await countWork(() => build(options));
    expect(joined.articles).toBe(0);
    expect(readSite(options.output)).toEqual(expected);
  });

  it(
    "is what one build makes, of any seeds and with any number of shards",
    async () => {
      const date = fc.constantFrom("", "14 June 2019", "2 July 2019", "3 May 2021");
      const seeds = fc.array(date, { maxLength: 6 });
      const property = fc.asyncProperty(seeds, fc.integer({ min: 1, max: 4 }), async (dates, of) => {
        const texts = dates.map((own, number) => [`s${number}.txt`, makeDated(`Wall ${number}`, own)] as const);
        const options = openSite(Object.fromEntries(texts));
        await makeShards(options, of);
        const { lent } = await build(options);
        expect(lent?.stale).toBe(0);
        expect(readSite(options.output)).toEqual(await buildAtOnce(options));
      });
      await fc.assert(property, { numRuns: 8 });
    },
    BUILDS_MS,
  );
});

describe("a shard", () => {
  it("that is called again reads nothing again, and what has changed", async () => {
    const options = openSite(SEEDS);
    await makeShards(options, 2);
    expect((await countWork(() => makeShards(options, 2))).judged).toBe(0);
    writeFiles(options.seeds, { "wall-6.txt": makeDated("Wall 6 is safe", "7 June 2021") });
    // By its own shard, and before that by the other one, which finds its reading to be of another text.
    expect((await countWork(() => makeShards(options, 2))).judged).toBeLessThanOrEqual(2);
    await build(options);
    expect(readSite(options.output)).toEqual(await buildAtOnce(options));
  });

  it("leaves nothing in its folder but what is joined", async () => {
    const options = openSite(SEEDS);
    await makeShards(options, 2);
    expect(readdirSync(join(options.shards, "1-of-2")).sort()).toEqual([
      "decisions.jsonl",
      "pages.bin",
      "pages.json",
      "parts-0.bin",
      "seeds.json",
      "shard.json",
    ]);
    expect(existsSync(options.output) || existsSync(options.cache)).toBe(false);
  });

  it("is made beside others at the same time", async () => {
    const options = openSite(SEEDS);
    await Promise.all([1, 2, 3].map((number) => makeOne(options, number, 3)));
    const again = await Promise.all([1, 2, 3].map((number) => makeOne(options, number, 3)));
    expect(again).toMatchObject(again.map(() => ({ ok: true, waits: null })));
    await build(options);
    expect(readSite(options.output)).toEqual(await buildAtOnce(options));
  });

  it("refuses folders that lie in one another", async () => {
    const options = openSite(SEEDS);
    const outcome = await makeOne({ ...options, shards: join(options.seeds, "shards") }, 1, 2);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("--shards") });
  });

  it("tells why it could not be made, and leaves no work behind", async () => {
    const options = openSite(SEEDS);
    await makeOne(options, 1, 2);
    writeFiles(options.directory, { "templates/article.11ty.tsx": "export const render = (" });
    const outcome = await makeOne(options, 2, 2);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("article.11ty.tsx") });
    expect(readdirSync(join(options.shards, "2-of-2"))).not.toContain("work");
  });

  it("throws a bug with the place that it began at, and leaves no work behind", async () => {
    const options = openSite(SEEDS);
    await makeOne(options, 1, 2);
    work.isBroken = true;
    const failed = makeOne(options, 2, 2).finally(() => {
      work.isBroken = false;
    });
    const stack = expect.stringMatching(/ cannot be made: no such field\nTypeError: no such field\n +at /);
    await expect(failed).rejects.toMatchObject({ stack });
    expect(readdirSync(join(options.shards, "2-of-2"))).not.toContain("work");
    expect(await makeOne(options, 2, 2)).toMatchObject({ ok: true });
  });
});
