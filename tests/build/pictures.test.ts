import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import type { BuildOptions, BuildOutcome } from "../../src/build/outcome.ts";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makePng } from "../make-picture.ts";
import { makeCapture, makeFolder, makeFolders, runHere, writeFiles } from "../workspace.ts";

const SECRET = "taken at the mayor's house";

function openSite(seeds: Readonly<Record<string, string | Uint8Array>>): BuildOptions {
  const folders = makeFolders(seeds);
  return { ...folders, site: { ...DEFAULT_SITE, url: "https://example.org" }, force: false, search: false };
}

async function build(options: BuildOptions): Promise<Extract<BuildOutcome, { ok: true }>> {
  const outcome = await buildSite(options);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

const readPage = ({ output }: BuildOptions): string => readFileSync(join(output, "articles/wall/index.html"), "utf8");
const listPictures = ({ output }: BuildOptions): string[] =>
  existsSync(join(output, "pictures")) ? readdirSync(join(output, "pictures")).sort() : [];

describe("a picture beside a seed", () => {
  it("is on its page in three formats, with its dimensions and without what a camera wrote into it", async () => {
    const options = openSite({ "wall.txt": makeCapture("Wall to be mended"), "wall.png": makePng(900, 600, SECRET) });
    await build(options);
    const page = readPage(options);
    expect(page).toMatch(
      /<source type="image\/avif" srcset="(\/pictures\/[0-9a-f]{16})-480\.avif 480w, \1-800\.avif 800w" sizes="[^"]+"\/><source type="image\/webp" [^>]+><img src="\1-800\.jpeg" [^>]*width="800" height="533" alt decoding="async"\/>/,
    );
    expect(page).toMatch(/"og:image" content="https:\/\/example\.org\/pictures\/[0-9a-f]+-800\.jpeg"/);
    expect(page).toMatch(/"image":\[\{"@type":"ImageObject","contentUrl":"https:\/\/example\.org\/pictures\//);
    const files = listPictures(options);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const bytes = readFileSync(join(options.output, "pictures", file));
      expect(bytes.includes(SECRET)).toBe(false);
      expect(bytes.length).toBeGreaterThan(100);
    }
  });

  it("is made once: another build, and one without what was published, take it from the cache", async () => {
    const options = openSite({ "wall.txt": makeCapture("Wall to be mended"), "wall.png": makePng(60, 40) });
    await build(options);
    const [name = ""] = readdirSync(join(options.cache, "pictures"));
    const made = (): number => statSync(join(options.cache, "pictures", name, "made.json")).mtimeMs;
    const first = made();
    expect((await build(options)).report.written).toBe(0);
    rmSync(options.output, { recursive: true });
    expect((await build(options)).report.written).toBeGreaterThan(0);
    expect(made()).toBe(first);
    expect(listPictures(options)).toHaveLength(3);
  });

  it("gives the same bytes again", async () => {
    const seeds = { "wall.txt": makeCapture("Wall to be mended"), "wall.png": makePng(700, 500) };
    const [one, other] = [openSite(seeds), openSite(seeds)];
    await build(one);
    await build(other);
    for (const file of listFiles(join(one.output, "pictures")))
      expect(readFileSync(join(one.output, "pictures", file))).toEqual(
        readFileSync(join(other.output, "pictures", file)),
      );
  });

  it("that changes or goes changes its page and no other article's", async () => {
    const options = openSite({
      "wall.txt": makeCapture("Wall to be mended"),
      "ferry.txt": makeCapture("Ferry late again"),
      "wall.png": makePng(60, 40),
    });
    await build(options);
    const ferry = statSync(join(options.output, "articles/ferry/index.html")).mtimeMs;
    const before = listPictures(options);
    writeFiles(options.seeds, { "wall.png": makePng(40, 60) });
    await build(options);
    expect(readPage(options)).toContain('width="40" height="60"');
    expect(listPictures(options).filter((file) => before.includes(file))).toEqual([]);
    rmSync(join(options.seeds, "wall.png"));
    await build(options);
    expect(readPage(options)).not.toContain("<img");
    expect(listPictures(options)).toEqual([]);
    expect(statSync(join(options.output, "articles/ferry/index.html")).mtimeMs).toBe(ferry);
  });

  it("stands with the first story of the front page, and in feeds, and follows what changes there", async () => {
    const options = openSite({
      "wall.txt": `---\ndate: 2024-05-06\n---\n${makeCapture("Wall to be mended")}`,
      "ferry.txt": `---\ndate: 2023-05-06\n---\n${makeCapture("Ferry late again")}`,
      "wall.png": makePng(60, 40),
      "ferry.png": makePng(40, 60),
    });
    const read = (file: string): string => readFileSync(join(options.output, file), "utf8");
    const listSizes = (file: string): string[] =>
      [...read(file).matchAll(/<img src="[^"]+"(?: srcset="[^"]+" sizes="[^"]+")? (width="\d+" height="\d+")/g)].map(
        ([, size = ""]) => size,
      );
    await build(options);
    expect(listSizes("index.html")).toEqual(['width="60" height="40"']);
    expect(read("index.html")).toMatch(
      /<h3 class="card-headline"><a [^>]+>Wall to be mended<.+<img .+<div class="opening/s,
    );
    expect(JSON.parse(read("feed.json")).items[0].content_html).toMatch(
      /^<figure><img src="https:\/\/example\.org\/pictures\/[0-9a-f]+-60\.jpeg" width="60" height="40" alt=""><\/figure>/,
    );
    expect(read("feed.xml").match(/&lt;img |<img /g)).toHaveLength(2);
    writeFiles(options.seeds, { "wall.png": makePng(30, 20) });
    await build(options);
    expect(listSizes("index.html")).toEqual(['width="30" height="20"']);
    expect(read("feed.json")).toContain("-30.jpeg");
    expect(read("feed.json")).not.toContain("-60.jpeg");
  });

  it("waits below the text until a reader comes near", async () => {
    const seeds = {
      "wall.txt": makeCapture("Wall to be mended"),
      "wall.png": makePng(6, 4),
      "wall-2.png": makePng(4, 6),
    };
    const options = openSite(seeds);
    await build(options);
    const images = readPage(options).match(/<img [^>]+>/g) ?? [];
    expect(images.map((image) => image.includes('loading="lazy"'))).toEqual([false, true]);
  });
});

describe("a picture that cannot be shown", () => {
  it.each([
    {
      name: "is no picture",
      seeds: { "wall.png": "a wall" },
      line: /seeds\/wall\.png: warning: is not shown: it cannot be read as a picture \(.+\)\. Save it again/,
    },
    {
      name: "was cut short",
      seeds: { "wall.png": makePng(400, 300).slice(0, 200) },
      line: /seeds\/wall\.png: warning: is not shown/,
    },
    {
      name: "is in a format that nothing reads",
      seeds: { "wall.heic": "ftypheic" },
      line: /seeds\/wall\.heic: warning: is not shown/,
    },
  ])("and $name is named, and its page is whole", async ({ seeds, line }) => {
    const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    writeFiles(join(directory, "seeds"), seeds);
    const { status, err } = await runHere(directory, "build", "--no-search");
    expect([status, err]).toEqual([0, expect.stringMatching(line)]);
    expect(readFileSync(join(directory, "_site/articles/wall/index.html"), "utf8")).not.toMatch(/<img|<figure/);
  });

  it("and is not there is named with the seed that wants it, and its words are shown", async () => {
    const matter = "---\nphotos:\n  - file: gone.jpg\n    caption: A wall that is gone.\n---\n";
    const directory = makeFolder({ "seeds/wall.txt": `${matter}${makeCapture("Wall to be mended")}` });
    const { status, err } = await runHere(directory, "build", "--no-search");
    expect([status, err]).toEqual([
      0,
      expect.stringContaining(
        "seeds/gone.jpg: warning: is not there, and wall.txt names it. Put the picture there, or mend its path in line 3 of wall.txt.",
      ),
    ]);
    const page = readFileSync(join(directory, "_site/articles/wall/index.html"), "utf8");
    expect(page).toContain("A wall that is gone.");
    expect(page).not.toContain("<img");
  });
});
