/** What settings do to a whole site. */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { LEAVABLE, type Leavable } from "../../src/site-parts.ts";
import { findDeadLinks } from "../find-dead-links.ts";
import { keepFolder, makeCapture, makeFolder, ROOT, runCuttings, runHere, writeFiles } from "../workspace.ts";

const EXAMPLES = ["--seeds", join(ROOT, "examples/seeds")];

async function buildSite(yaml: string, ...args: readonly string[]): Promise<string> {
  const directory = makeFolder({ "site.yaml": yaml });
  expect(await runCuttings(directory, ["build", ...args])).toMatchObject({ status: 0, err: "" });
  return join(directory, "_site");
}

describe("a site without all that can be left out", () => {
  it("has no such pages and files, and no link to one", async () => {
    const site = await buildSite(`leaveOut: [${LEAVABLE.join(", ")}]\nsearch: false\n`, ...EXAMPLES);
    const files = listFiles(site);
    const tops = new Set(files.map((file) => file.split("/")[0]));
    expect(tops).toEqual(
      new Set([
        "404.html",
        ".cuttings-site",
        ".nojekyll",
        "_headers",
        "articles",
        "assets",
        "index.html",
        "undated",
        "years",
      ]),
    );
    expect(files.filter((file) => file.endsWith("feed.xml"))).toEqual([]);
    expect(findDeadLinks(site, "/")).toEqual([]);
    const pages = files
      .filter((file) => /^articles\/.*html$/.test(file))
      .map((file) => readFileSync(join(site, file), "utf8"));
    expect(pages.filter((page) => page.includes("BibTeX"))).toEqual([]);
    // The names stand there all the same, and authors are known as such.
    expect(pages.some((page) => /<span class="byline">[^<]+<\/span>/.test(page))).toBe(true);
    expect(pages.some((page) => /Source: <bdi>[^<]+<\/bdi>/.test(page))).toBe(true);
  });

  const SEEDS = ["harbour-courier-2019-ferry-strike.txt", "meridian-post-2024-lift-operator-feature.txt"];
  const wholeSite = keepFolder();
  beforeAll(async () => {
    for (const name of SEEDS) cpSync(join(ROOT, "examples/seeds", name), join(wholeSite(), "seeds", name));
    writeFiles(wholeSite(), { "site.yaml": "search: false\n" });
    expect(await runHere(wholeSite(), "build")).toMatchObject({ status: 0 });
  });
  const OWN: Readonly<Partial<Record<Leavable, RegExp>>> = {
    feeds: /(?:^|\/)feed\.(?:xml|json)$/,
    downloads: /^data\//,
  };

  it.each(LEAVABLE)("lacks %s alone where that alone is left out", async (part) => {
    const site = await buildHere(SEEDS, `leaveOut: [${part}]\n`);
    expect(findDeadLinks(site, "/")).toEqual([]);
    const isOwn = (file: string): boolean => part !== "citations" && (OWN[part] ?? new RegExp(`^${part}/`)).test(file);
    const whole = listFiles(join(wholeSite(), "_site"));
    expect(listFiles(site)).toEqual(whole.filter((file) => !isOwn(file)));
    expect(whole.some(isOwn)).toBe(part !== "citations");
  });

  async function buildHere(seeds: readonly string[], yaml: string): Promise<string> {
    const texts = seeds.map((name) => [`seeds/${name}`, readFileSync(join(ROOT, "examples/seeds", name), "utf8")]);
    const directory = makeFolder({ ...Object.fromEntries(texts), "site.yaml": `${yaml}search: false\n` });
    expect(await runHere(directory, "build")).toMatchObject({ status: 0, err: "" });
    return join(directory, "_site");
  }
});

describe("the publisher of a site", () => {
  it("is that of captures which name none, and their source", async () => {
    const directory = makeFolder({
      "site.yaml": "publisher: The Harbour Courier\nsearch: false\n",
      "seeds/wall.txt": makeCapture("Wall to be mended"),
      "seeds/ferry.txt": `---\npublisher: The Meridian Post\n---\n\n${makeCapture("Ferry late again")}`,
    });
    expect(await runCuttings(directory, ["build"])).toMatchObject({ status: 0 });
    const read = (file: string): string => readFileSync(join(directory, "_site", file), "utf8");
    expect(read("publishers/the-harbour-courier/index.html")).toContain("Wall to be mended");
    expect(read("publishers/the-meridian-post/index.html")).toContain("Ferry late again");
    expect(read("publishers/the-harbour-courier/index.html")).not.toContain("Ferry late again");
    expect(read("articles/wall/index.html")).toContain(
      '"publisher":{"@type":"NewsMediaOrganization","name":"The Harbour Courier"}',
    );
    // Without it the page goes: what was remembered of the seeds does not hold it.
    writeFiles(directory, { "site.yaml": "search: false\n" });
    expect(await runCuttings(directory, ["build"])).toMatchObject({ status: 0 });
    expect(existsSync(join(directory, "_site/publishers/the-harbour-courier"))).toBe(false);
  });
});

describe("what readers are told of a site's texts", () => {
  const OURS = "The texts belong to those who published them";
  const FILES = ["index.html", "articles/wall/index.html", "404.html", "about/index.html", "data/index.html"];
  const folder = keepFolder();
  const read = (file: string): string => readFileSync(join(folder(), "_site", file), "utf8");
  const build = async (yaml: string): Promise<void> => {
    writeFiles(folder(), { "site.yaml": `search: false\n${yaml}`, "seeds/wall.txt": makeCapture("Wall to be mended") });
    expect(await runHere(folder(), "build")).toMatchObject({ status: 0, err: "" });
  };

  it("is that they are others', until the settings say more, in pages and files", async () => {
    await build("");
    for (const file of FILES) expect(read(file)).toContain(OURS);
    expect(read("data/index.html")).toContain("The archive grants no rights to them.");
    expect(read("data/all.jsonl")).toContain('"usageTerms":"The text belongs to those who published it."');
    expect(read("articles/wall/index.html")).not.toMatch(/copyrightNotice|"license"/);
    expect(read("feed.xml")).not.toMatch(/<rights>|rel="license"/);
  });

  it("is what they say now, though no seed has changed", async () => {
    await build("");
    await build("rights: © The Wall. Quote <freely>.\n");
    for (const file of FILES) {
      expect(read(file)).toContain("<span>© The Wall. Quote &lt;freely>.</span>");
      expect(read(file)).not.toContain(OURS);
    }
    expect(read("data/index.html")).not.toContain("grants no rights");
    expect(read("data/all.jsonl")).toContain('"usageTerms":"© The Wall. Quote <freely>."');
    expect(read("articles/wall/index.html")).toContain('"copyrightNotice":"© The Wall. Quote \\u003cfreely>."');
    expect(read("feed.xml")).toContain("<rights>© The Wall. Quote &lt;freely&gt;.</rights>");
  });

  it("leads to a licence where that has an address, in the language of the settings", async () => {
    await build('language: de\nrights: { text: "Unter CC BY 4.0.", url: "https://example.org/by/4.0/" }\n');
    for (const file of FILES)
      expect(read(file)).toContain(
        '<a href="https://example.org/by/4.0/" rel="license" lang="de">Unter CC BY 4.0.</a>',
      );
    expect(read("data/all.jsonl")).toContain('"usageTerms":"Unter CC BY 4.0. https://example.org/by/4.0/"');
    expect(read("articles/wall/index.html")).toContain('"license":"https://example.org/by/4.0/"');
    expect(read("feed.xml")).toContain('<link rel="license" href="https://example.org/by/4.0/"/>');
  });

  it("is where to tell mistakes, on every page and though the page about the archive is left out", async () => {
    await build("contact: desk@example.org\nleaveOut: [about]\n");
    for (const file of FILES.filter((name) => !name.startsWith("about/")))
      expect(read(file)).toContain('<li><a href="mailto:desk@example.org">Report a mistake</a></li>');
    expect(read("articles/wall/index.html")).toContain(
      '<dt>Report a mistake</dt><dd><a href="mailto:desk@example.org?subject=Mistake%20in%3A%20Wall%20to%20be%20mended">desk@example.org</a></dd>',
    );
    await build("");
    for (const file of FILES) expect(read(file)).not.toContain("Report a mistake");
  });

  it("is nothing that only the archive's keeper would know of", async () => {
    await build("");
    for (const file of FILES.filter((name) => !name.startsWith("about/")))
      expect(read(file)).not.toMatch(/flat text|file's name/);
  });
});

describe("the way to the search", () => {
  const SEED = { "seeds/wall.txt": makeCapture("Wall to be mended") };
  const OWN = "  - years\n  - { label: The newspaper, url: https://example.org/ }\n";

  it("stands at the foot of every page, with its key where the navigation leads there no more", async () => {
    const directory = makeFolder(SEED);
    const read = (file: string): string => readFileSync(join(directory, "_site", file), "utf8");
    const LINK = /<a href="\/search\/"( aria-keyshortcuts="\/")?>Search<\/a>/g;
    const listKeys = (file: string): boolean[] => [...read(file).matchAll(LINK)].map(([, key]) => key !== undefined);
    expect(await runHere(directory, "build")).toMatchObject({ status: 0, err: "" });
    for (const file of ["index.html", "articles/wall/index.html"]) expect(listKeys(file)).toEqual([true, false]);
    writeFiles(directory, { "site.yaml": `navigation:\n${OWN}` });
    expect(await runHere(directory, "build")).toMatchObject({ status: 0, err: "" });
    for (const file of ["index.html", "articles/wall/index.html"]) expect(listKeys(file)).toEqual([true]);
    expect(read("404.html")).toContain(
      '<a href="/search/">Search the archive</a>, or <a href="/">go to the front page</a>.',
    );
    // What stands in the place of the search leads to listings: to all of them, and nowhere else.
    const listings =
      /<nav class="jumps" aria-label="Listings">(.*?)<\/nav>/s.exec(read("search/index.html"))?.[1] ?? "";
    expect(listings).toContain('<a href="/a-z/">');
    expect(listings).not.toContain("The newspaper");
    writeFiles(directory, { "site.yaml": "search: false\n" });
    expect(await runHere(directory, "build")).toMatchObject({ status: 0, err: "" });
    expect(read("404.html")).toContain('<p><a href="/">Go to the front page</a>.</p>');
    expect(findDeadLinks(join(directory, "_site"), "/")).toEqual([]);
  });
});

describe("the publisher of a site beside a call to follow somebody", () => {
  it("is that of the capture, from what is remembered of it as well", async () => {
    const called = `${makeCapture("Wall to be mended")}\n\nFollow The Meridian Post on WhatsApp\n`;
    const signed = `${makeCapture("Ferry late again")}\n\n© 2024 The Meridian Post\n`;
    const directory = makeFolder({
      "site.yaml": "publisher: The Harbour Courier\nsearch: false\n",
      "seeds/wall.txt": called,
      "seeds/ferry.txt": signed,
    });
    const read = (file: string): string => readFileSync(join(directory, "_site", file), "utf8");
    for (const title of ["One", "Two"]) {
      writeFiles(directory, { "site.yaml": `title: ${title}\npublisher: The Harbour Courier\nsearch: false\n` });
      expect(await runCuttings(directory, ["build"])).toMatchObject({ status: 0 });
      expect(read("publishers/the-harbour-courier/index.html")).toContain("Wall to be mended");
      expect(read("publishers/the-meridian-post/index.html")).toContain("Ferry late again");
      expect(read("publishers/the-meridian-post/index.html")).not.toContain("Wall to be mended");
      expect(read("articles/wall/index.html")).toContain(
        '"publisher":{"@type":"NewsMediaOrganization","name":"The Harbour Courier"}',
      );
    }
    // Where nothing else is known, the call tells.
    writeFiles(directory, { "site.yaml": "search: false\n" });
    expect(await runCuttings(directory, ["build"])).toMatchObject({ status: 0 });
    expect(read("publishers/the-meridian-post/index.html")).toContain("Wall to be mended");
  });
});

describe("a site whose seeds lie elsewhere", () => {
  const SEED = { "p/seeds/wall.txt": makeCapture("Wall to be mended") };
  const build = (directory: string) =>
    runCuttings(join(directory, "work"), ["build", "--seeds", "../p/seeds", "--no-search"]);

  it("has the settings and the look that stand beside them, where the working folder has none", async () => {
    const own = { "p/site.yaml": "title: The Wall\n", "p/site.css": "p { color: red }\n" };
    const directory = makeFolder({ ...SEED, ...own, "work/notes.txt": "" });
    expect(await build(directory)).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(join(directory, "work/_site/index.html"), "utf8")).toContain("The Wall");
    const styles = listFiles(join(directory, "work/_site/assets")).filter((file) => file.endsWith(".css"));
    expect(
      styles.some((file) => readFileSync(join(directory, "work/_site/assets", file), "utf8").includes("red")),
    ).toBe(true);
    writeFiles(directory, { "p/site.yaml": "titel: The Wall\n" });
    expect(await build(directory)).toMatchObject({ status: 2, err: expect.stringContaining("p/site.yaml:1: titel") });
    writeFiles(directory, { "work/site.yaml": "title: The Sea\n" });
    expect(await build(directory)).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(join(directory, "work/_site/index.html"), "utf8")).toContain("The Sea");
  });
});

describe("a link of the navigation", () => {
  it("that leads to no page is named by the build", async () => {
    const urls = ["/nope/", "/undated/", "/about", "/articles/wall/?a#b", "/old.php", "/mine.html", "/articles/gone/"];
    urls.push("/articles", "/assets/fonts", "/../seeds/wall.txt", "/%00", "/story/");
    const directory = makeFolder({
      "site.yaml": `search: false\nnavigation:\n${urls.map((url) => `  - { label: X, url: "${url}" }`).join("\n")}\n`,
      "seeds/wall.txt": `---\naliases: [/old.php, /STORY, /story]\n---\n${makeCapture("Wall to be mended")}`,
    });
    const dead = (url: string): string =>
      `cuttings build: site.yaml:${urls.indexOf(url) + 3}: navigation.url of "X" leads to ${url}, which is no page of the site. Mend it.\n`;
    const always = ["/nope/", "/articles/gone/", "/articles", "/assets/fonts", "/../seeds/wall.txt", "/%00"];
    const tell = (...gone: readonly string[]): string =>
      urls
        .filter((url) => gone.includes(url))
        .map(dead)
        .join("");
    expect(await runCuttings(directory, ["build"])).toMatchObject({ status: 0, err: tell("/mine.html", ...always) });
    writeFiles(directory, { "_site/mine.html": "<p>a person's own</p>" });
    expect(await runCuttings(directory, ["build"])).toMatchObject({ err: tell(...always) });
  });
});

describe("navigation and time zone", () => {
  it("stand in pages and feeds as the settings say", async () => {
    const directory = makeFolder({
      "site.yaml": `
url: https://example.org/archive
timeZone: Asia/Singapore
navigation:
  - undated
  - about
  - label: The library
    url: https://example.net/library
  - label: This year
    url: /years/2024/
`,
      "seeds/wall.txt": `---\npublished: 2024-05-03T23:30\n---\n\n${makeCapture("Wall to be mended")}`,
    });
    expect(await runCuttings(directory, ["build"])).toMatchObject({ status: 0 });
    const read = (file: string): string => readFileSync(join(directory, "_site", file), "utf8");
    const nav = /<nav class="sections"[\s\S]*?<\/nav>/.exec(read("years/2024/index.html"))?.[0] ?? "";
    const links = [...nav.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)/g)].map(([, href, label]) => [label, href]);
    expect(links).toEqual([
      ["About", "/archive/about/"],
      ["The library", "https://example.net/library"],
      ["This year", "/archive/years/2024/"],
    ]);
    expect(nav).toContain('href="/archive/years/2024/" aria-current="page"');
    expect(read("feed.xml")).toContain("<published>2024-05-03T23:30:00+08:00</published>");
    expect(read("data/all.jsonl")).toContain('"contentCreated":"2024-05-03T23:30:00+08:00"');
  });
});
