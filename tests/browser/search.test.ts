import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { renderToString } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { writeAssets } from "../../src/build/assets/marked-assets.ts";
import { NO_SITE_BEFORE } from "../../src/build/pages/before.ts";
import { readSearchAssets } from "../../src/build/search/assets.ts";
import { makeSearch } from "../../src/build/search/index.ts";
import type { ArticleRecord, WholeRecord } from "../../src/model.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeSearchPage } from "../../src/view/search.ts";
import searchPage from "../../templates/search.11ty.tsx";
import { loadMade, makeRecord } from "../make-record.ts";
import { makeCapture, ROOT, runCuttings, writeFiles } from "../workspace.ts";
import { openBrowser, openPage } from "./open.ts";
import { type Served, serveFolder } from "./serve.ts";

/** Captures with a date, a source and words that no other has. */
const MADE = {
  "quays-a.txt": makeCapture(
    "Quays to be dredged in May",
    "HULL, March 3 (Reuters) - The harbour pilots’ lantern moved",
  ),
  "quays-b.txt": makeCapture("Pilots mend a lantern", "HULL - The lantern of the harbour pilots moved"),
  "name-curly.txt": makeCapture(
    "Harbour fair opens",
    "HULL - Pat O’Neil and José Nuñez-O’Brien of Saint-Germain-l’Auxerrois sang",
  ),
  "name-straight.txt": makeCapture(
    "Harbour fair ends",
    "HULL - Pat O'Neil and José Nuñez-O'Brien of Saint-Germain-l'Auxerrois sang",
  ),
  "sums-a.txt": makeCapture(
    "Pier roof to be mended",
    "HULL - The roof for £241,000, a ticket at $31.77 and a loan of US$14,730 moved",
  ),
  "sums-b.txt": makeCapture(
    "Herr Kreiß zieht um",
    "HULL - Karl Kreiß, Anna Großmann, Lech Wałęsa and the mayor of Tromsø moved",
  ),
  "letter.txt": makeCapture("A grab of the name X", "LYDD - The grab X of the dredger Xander lay at the wall"),
  "elision.md":
    "---\ntitle: Le port attend\npublished: 2011-05-02\nlanguage: fr\n---\n\nL’écluse de l’Astrolabe a rouvert mardi matin, selon le maire, et les péniches attendent encore leur tour.\n",
};

/** A narrow phone and a desk. CSS pixels. */
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };

/** Where the two sites stand: the same seeds, so that the second one's index is the first one's. */
const PREFIXES = ["/", "/archive/"];
const sites = new Map<string, Served>();

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "cuttings-search-"));
  cpSync(join(ROOT, "examples/seeds"), join(folder, "seeds"), { recursive: true });
  writeFiles(join(folder, "seeds"), MADE);
  for (const [number, prefix] of PREFIXES.entries()) {
    const args = ["build", "--output", `site-${number}`, "--path-prefix", prefix, "--json"];
    const { status, out } = await runCuttings(folder, args);
    expect([status, JSON.parse(out).search]).toEqual([0, number === 0 ? "built" : "kept"]);
    sites.set(prefix, await serveFolder(join(folder, `site-${number}`), prefix));
  }
});

afterAll(async () => {
  await browser?.close();
  for (const served of sites.values()) await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const homeOf = (prefix: string): string => `${sites.get(prefix)?.url}search/`;
const openSearch = (prefix: string, options = {}) =>
  openPage(browser, new URL(homeOf(prefix)).origin, { viewport: DESK, ...options });
const readCount = (page: Page): Promise<string | null> => page.locator("#count").textContent();
const readHeadlines = (page: Page): Promise<string[]> => page.locator("#results h3").allTextContents();

/** Opens the page with a query and waits for its answer. */
const ask = async (page: Page, query: string, prefix = "/"): Promise<string[]> => {
  await page.goto(`${homeOf(prefix)}?${query}`);
  await page.locator("#count:not(:empty)").waitFor();
  await page.locator("#results[aria-busy=false]").waitFor({ state: "attached" });
  return readHeadlines(page);
};

describe.each(PREFIXES)("the search page below %s", (prefix) => {
  const home = (): string => homeOf(prefix);
  const open = (options = {}) => openSearch(prefix, options);

  it("finds words and their forms, with the hits marked in an excerpt, source and date", async () => {
    const { page, faults } = await open();
    const headlines = await ask(page, "q=moved+lanterns", prefix);
    expect(headlines.toSorted()).toEqual(["Pilots mend a lantern", "Quays to be dredged in May"]);
    expect(await readCount(page)).toBe("2 articles for moved lanterns");
    const first = page.locator("#results li").filter({ hasText: "Quays to be dredged" });
    expect(await first.locator("mark").allTextContents()).toEqual(["lantern moved"]);
    // Else the date behind an Arabic name would be torn apart.
    expect(await first.locator("bdi.source").textContent()).toBe("Reuters");
    expect(faults).toEqual([]);
  });

  it("finds a letter as a word of its own, and not what begins with it", async () => {
    const { page, faults } = await open();
    for (const query of ["x", "%3Cx%3E", "x%2B%2B", "dredger+x"])
      expect([query, await ask(page, `q=${query}`, prefix)]).toEqual([query, ["A grab of the name X"]]);
    expect(await ask(page, "q=xand", prefix)).toContain("A grab of the name X");
    expect(faults).toEqual([]);
  });

  it("leads to the article, which is told the words", async () => {
    const { page, faults } = await open();
    await ask(page, "q=%22harbour+pilots%22", prefix);
    await page.locator("#results a").first().click();
    await page.waitForURL("**/articles/**");
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname.startsWith(`${prefix}articles/quays-`), searchParams.getAll("hl")]).toEqual([
      true,
      ["harbour pilots"],
    ]);
    expect(faults).toEqual([]);
  });

  it("says without JavaScript that it needs it, and leads to the listings", async () => {
    const { page, faults } = await open({ javaScriptEnabled: false });
    await page.goto(home());
    expect(await page.getByText("Searching needs JavaScript").isVisible()).toBe(true);
    expect(await page.locator("#q").isVisible()).toBe(false);
    // No room is kept for what will not be found.
    const gap = await page.evaluate(() => getComputedStyle(document.querySelector("main") ?? document.body).minHeight);
    expect(Number.parseFloat(gap) || 0).toBe(0);
    await page.locator(".seek-off a").first().click();
    await page.waitForURL((url) => url.pathname !== new URL(home()).pathname);
    expect(await page.locator("main a[href*='/years/']").count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe("the search page, slow or broken,", () => {
  /** Keeps count of what jumps. */
  const watchShifts = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // Chromium's own kind of entry, which the types do not know.
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
  const sumShifts = (page: Page): Promise<unknown> =>
    page.evaluate("window.shifts.reduce((sum, shift) => sum + shift, 0)");

  it.each([PHONE, DESK])(
    "leads to the listings until its script has come, at $width px, and nothing jumps",
    async (viewport) => {
      const { page } = await openSearch("/", { viewport });
      await watchShifts(page);
      let goOn: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await page.route("**/assets/search-*.js", (route) => held.then(() => route.continue()));
      await page.goto(homeOf("/"), { waitUntil: "commit" });
      const note = page.getByText("Searching needs JavaScript");
      await expect.poll(() => page.locator("#q").isVisible()).toBe(false);
      await note.waitFor();
      goOn();
      await page.locator("#q").waitFor();
      expect(await note.isVisible()).toBe(false);
      expect(await sumShifts(page)).toBe(0);
    },
  );

  it("says that it is searching, and that it could not", async () => {
    const { page } = await openSearch("/");
    let fail: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route("**/articles.data", (route) => held.then(() => route.abort()));
    await page.goto(`${homeOf("/")}?q=the`);
    await expect.poll(() => readCount(page)).toBe("Searching…");
    expect(await page.locator("#results").getAttribute("aria-busy")).toBe("true");
    fail();
    await expect.poll(() => readCount(page)).toMatch(/did not load/);
    expect(await page.locator("#results").getAttribute("aria-busy")).toBe("false");
  });

  it("says that there are no words in what was typed", async () => {
    const { page } = await openSearch("/");
    for (const typed of ["%22", "...", "%26"]) {
      expect(await ask(page, `q=${typed}`)).toEqual([]);
      expect(await readCount(page)).toBe("No words to search for");
    }
    await ask(page, "q=...&year=2015");
    expect(await readCount(page)).toMatch(/^\d+ articles?$/);
  });
});

describe("the search page", () => {
  const home = (): string => homeOf("/");
  const open = (options = {}) => openSearch("/", options);

  it("takes words in quotation marks as a phrase, beside others", async () => {
    const { page } = await open();
    expect(await ask(page, "q=%22pilots+lantern%22")).toEqual(["Quays to be dredged in May"]);
    expect(await ask(page, "q=mend+“lantern+of+the+harbour”")).toEqual(["Pilots mend a lantern"]);
    await ask(page, "q=%22lantern+pilots%22");
    expect(await readCount(page)).toBe('No articles for "lantern pilots"');
  });

  it.each([
    ["面馆", "兰州一面馆清晨四点半为环卫工免费供面 十年送出二十六万碗"],
    ["タンチョウ", "タンチョウ、スクールバスに「乗車」"],
    ["釧路市", "タンチョウ、スクールバスに「乗車」"],
    ["الزيتون", "قطار الزيتون"],
    ["astrolabe", "Le port attend"],
    ["l’Astrolabe", "Le port attend"],
    ["Turmuhrenfreunde", "Kirchturmuhren"],
  ])("finds %s in the article about it", async (word, part) => {
    const { page, faults } = await open();
    const headlines = await ask(page, `q=${encodeURIComponent(word)}`);
    expect(headlines.length).toBeLessThan(4);
    expect(headlines.join("\n")).toContain(part);
    expect(await page.locator("#results mark").count()).toBeGreaterThan(0);
    expect(await page.locator("#results").textContent()).not.toContain("\u2060");
    expect(faults).toEqual([]);
  });

  it.each([
    "O'Neil",
    "O’Neil",
    "neil",
    "O'Brien",
    "O’Brien",
    "Nuñez-O'Brien",
    "Nuñez-O’Brien",
    "“O’Brien”",
    "auxerrois",
  ])("finds %s with either apostrophe", async (query) => {
    const { page, faults } = await open();
    const headlines = await ask(page, `q=${encodeURIComponent(query)}`);
    expect(headlines.toSorted()).toEqual(["Harbour fair ends", "Harbour fair opens"]);
    expect(faults).toEqual([]);
  });

  it.each(["Uhrmacherin", "harrystown", "zzzqqq", "moved harrystown", "“harrystown”"])(
    "says that no article holds a word of %s, where only a shorter one is known",
    async (query) => {
      const { page, faults } = await open();
      expect(await ask(page, `q=${encodeURIComponent(query)}`)).toEqual([]);
      expect(await readCount(page)).toBe(`No articles for ${query}`);
      expect(faults).toEqual([]);
    },
  );

  it.each([
    "£241,000",
    "241,000",
    "“for £241,000, a ticket”",
    "$31.77",
    "31.77",
    "US$14,730",
    "$14,730",
    "14,730",
    "“14,730”",
  ])("finds the amount %s as it is printed, or its figure", async (query) => {
    const { page, faults } = await open();
    expect(await ask(page, `q=${encodeURIComponent(query)}`)).toEqual(["Pier roof to be mended"]);
    expect((await page.locator("#results mark").allTextContents()).join()).toMatch(/241,000|31\.77|14,730/);
    expect(faults).toEqual([]);
  });

  it.each(["kreiß", "Kreiss", "KREISS", "grossmann", "Walesa", "Wałęsa", "tromso", "“Karl Kreiss”"])(
    "finds %s however its letters are typed, and shows them as they are printed",
    async (query) => {
      const { page, faults } = await open();
      expect(await ask(page, `q=${encodeURIComponent(query)}`)).toEqual(["Herr Kreiß zieht um"]);
      expect(await page.locator("#results").textContent()).toMatch(/Herr Kreiß zieht um.*Großmann, Lech Wałęsa/);
      expect(await page.locator("#results").textContent()).not.toMatch(/[\u2060-\u2064]/);
      expect(faults).toEqual([]);
    },
  );

  it("has an order only where there is something to order, and says what to do where there is nothing", async () => {
    const { page, faults } = await open();
    const [order, advice] = [page.getByLabel("Order"), page.locator("#advice")];
    const stateOf = async () => [await order.isVisible(), await advice.isVisible()];
    await page.goto(home());
    await advice.waitFor();
    expect(await stateOf()).toEqual([false, true]);
    expect(await advice.locator("p").textContent()).toBe("Or browse the archive:");
    await ask(page, "q=zzqqzz");
    expect(await stateOf()).toEqual([false, true]);
    expect(await advice.locator("p").textContent()).toMatch(/^Try fewer words or another spelling/);
    await ask(page, "q=%22pilots+lantern%22");
    expect(await stateOf()).toEqual([false, false]);
    await ask(page, "q=lantern+moved");
    expect(await stateOf()).toEqual([true, false]);
    await ask(page, "q=zzqqzz");
    await advice.getByRole("link", { name: "Years" }).click();
    await page.waitForURL("**/years/");
    expect(faults).toEqual([]);
  });

  it("is called by what was asked", async () => {
    const { page } = await open();
    await ask(page, "q=lantern");
    expect(await page.title()).toBe("lantern · Search · Cuttings");
    await page.locator("#q").fill("pilots’ lantern");
    await expect.poll(() => page.title()).toBe("pilots’ lantern · Search · Cuttings");
    await page.locator("#q").fill("");
    await expect.poll(() => page.title()).toBe("Search · Cuttings");
  });

  it("finds words that begin as typed, behind the word itself", async () => {
    const { page } = await open();
    const headlines = await ask(page, "q=lanter");
    expect(headlines).toEqual(expect.arrayContaining(["Pilots mend a lantern", "Quays to be dredged in May"]));
    expect((await ask(page, "q=quay"))[0]).toBe("Quays to be dredged in May");
    expect(await ask(page, "q=LÂNTER")).toEqual(headlines);
  });

  it("does not take the signs of a word for a word in another order", async () => {
    const { page } = await open();
    expect(await ask(page, `q=${encodeURIComponent("馆面")}`)).toEqual([]);
  });

  it("narrows by facets, counts what each would give, and keeps all in the address", async () => {
    const { page, faults } = await open();
    await ask(page, "q=the");
    const all = Number.parseInt((await readCount(page)) ?? "", 10);
    const reuters = page.getByRole("group", { name: "Source" }).getByLabel(/^Reuters \d+$/);
    const number = Number.parseInt((await reuters.locator("xpath=..").locator(".count").textContent()) ?? "", 10);
    expect([number > 1, number < all]).toEqual([true, true]);
    await reuters.check();
    await expect.poll(() => readCount(page)).toBe(`${number} articles for the`);
    expect(await reuters.evaluate((box) => box === document.activeElement)).toBe(true);
    const dpa = page
      .getByRole("group", { name: "Source" })
      .getByLabel(/^(?:dpa|AP) \d+$/)
      .first();
    const more = Number.parseInt((await dpa.locator("xpath=..").locator(".count").textContent()) ?? "", 10);
    await dpa.check();
    await expect.poll(() => readCount(page)).toBe(`${number + more} articles for the`);
    const sources = new URL(page.url()).searchParams.getAll("source");
    expect(sources).toEqual(expect.arrayContaining(["Reuters"]));
    expect(sources.length).toBe(2);
    await page.goBack();
    await expect.poll(() => readCount(page)).toBe(`${number} articles for the`);
    await page.goBack();
    await expect.poll(() => readCount(page)).toBe(`${all} articles for the`);
    expect(await reuters.isChecked()).toBe(false);
    await page.reload();
    await expect.poll(() => readCount(page)).toBe(`${all} articles for the`);
    expect(faults).toEqual([]);
  });

  it("shows what is chosen first, also what no article has, and takes it back at once", async () => {
    const { page, faults } = await open();
    await ask(page, "q=the&year=abcd&language=zh-Hans");
    expect(await readCount(page)).toBe("No articles for the");
    for (const name of ["Year", "Language"]) {
      expect(await page.getByRole("group", { name }).getByRole("checkbox").first().isChecked()).toBe(true);
    }
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => readCount(page)).toMatch(/^\d+ articles for the$/);
    expect(new URL(page.url()).search).toBe("?q=the");
    expect(await page.locator("#clear, #facets :checked").count()).toBe(0);
    expect(await page.locator("#sort").evaluate((box) => box === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it("lists what fits the facets alone", async () => {
    const { page } = await open();
    await ask(page, "year=2015&language=zh-Hans");
    expect(await readHeadlines(page)).toEqual([expect.stringContaining("兰州")]);
  });

  it("sorts by date, undated last, and shows more on demand", async () => {
    const { page } = await open();
    const readDates = () =>
      page.locator("#results time").evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
    await ask(page, "q=the&sort=newest");
    const newest = await readDates();
    expect(newest).toEqual(newest.toSorted().reverse());
    await page.getByLabel("Order").selectOption("oldest");
    await expect.poll(async () => (await readDates())[0]?.slice(0, 3)).toBe("201");
    const oldest = await readDates();
    expect(oldest).toEqual(oldest.toSorted());
    expect(new URL(page.url()).searchParams.get("sort")).toBe("oldest");
    expect(await page.locator("#results li").count()).toBe(10);
    await page.getByRole("button", { name: "Show more results" }).click();
    await expect.poll(() => page.locator("#results li").count()).toBe(20);
    expect(
      await page
        .locator("#results li")
        .nth(10)
        .locator("a")
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(new URL(page.url()).searchParams.get("pages")).toBe("2");
  });

  it("works by keyboard: typed, stepped through, chosen", async () => {
    const { page, faults } = await open();
    await page.goto(home());
    expect(await page.locator("#q").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type("lantern moved");
    await expect.poll(() => readCount(page)).toBe("2 articles for lantern moved");
    expect(new URL(page.url()).searchParams.get("q")).toBe("lantern moved");
    const reached: string[] = [];
    for (let step = 0; step < 40 && !reached.includes("A"); step += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.tagName ?? ""));
    }
    expect([...new Set(reached)]).toEqual(["BUTTON", "SELECT", "SUMMARY", "INPUT", "A"]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/quays-*/**");
    expect(faults).toEqual([]);
  });

  it("shows text of captures as text", async () => {
    const { page, faults } = await open();
    await page.goto(`${home()}?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    await page.locator("#count:not(:empty)").waitFor();
    expect(await page.locator("#count img, #results img").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each([PHONE, DESK])("fits $width px, and nothing jumps when the results come", async (viewport) => {
    const { page } = await open({ viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // Chromium's own kind of entry, which the types do not know.
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await ask(page, "q=the");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.evaluate("window.shifts.reduce((sum, shift) => sum + shift, 0)")).toBe(0);
  });

  it("finds the same after builds in steps as after one", async () => {
    const makeRecords = (changes: Readonly<Record<number, Partial<ArticleRecord> | null>>): WholeRecord[] =>
      Array.from({ length: 222 }, (_, number) => {
        const change = number in changes ? changes[number] : {};
        if (!change) return null;
        // The hash of a seed is another where anything in it is.
        const sha256 = JSON.stringify([number, change]);
        return makeRecord({ id: `quay-${number}`, headline: `Quay ${number} inspected`, sha256, ...change });
      }).filter((record) => record !== null);
    const seven = { headline: "Quay seven is safe, divers say", published: "2020-01-01" };
    const steps = [
      makeRecords({ 220: null, 221: null }),
      makeRecords({ 7: seven, 221: { headline: "A lock for divers", published: "2019-08-01" } }),
      makeRecords({ 7: seven, 9: null, 221: { headline: "A lock for divers", published: "2019-08-01" } }),
    ];
    const answers: string[][] = [];
    for (const builds of [steps, steps.slice(-1)]) {
      const cache = mkdtempSync(join(folder, "cache-"));
      let site = "";
      for (const records of builds) {
        site = mkdtempSync(join(folder, "steps-"));
        const archive = gatherArchive(records);
        await makeSearch(archive, loadMade, cache, site, NO_SITE_BEFORE);
        writeAssets(await readSearchAssets(), DEFAULT_SITE, site, NO_SITE_BEFORE);
        const props = makeSearchPage(archive, { ...DEFAULT_SITE, search: true });
        writeFiles(site, {
          "404.html": "",
          "search/index.html": `<!doctype html>${renderToString(searchPage(props))}`,
        });
      }
      expect(readdirSync(join(cache, "search")).length).toBe(builds.length > 1 ? 2 : 1);
      const served = await serveFolder(site, "/");
      const { page } = await openPage(browser, new URL(served.url).origin);
      for (const query of ["divers", "inspected", "seven", "%22quay+9%22", "%22quay+8%22"]) {
        await page.goto(`${served.url}search/?q=${query}&sort=newest&pages=50`);
        await page.locator("#count:not(:empty)").waitFor();
        await page.locator("#results[aria-busy=false]").waitFor({ state: "attached" });
        answers.push([(await readCount(page)) ?? "", ...(await readHeadlines(page))]);
      }
      await served.close();
    }
    expect(answers.slice(5)).toEqual(answers.slice(0, 5));
    expect(answers[0]).toEqual(["2 articles for divers", "Quay seven is safe, divers say", "A lock for divers"]);
    expect(answers[1]?.[0]).toBe("219 articles for inspected");
    expect(answers.flat()).not.toContain("Quay 9 inspected");
  });
});
