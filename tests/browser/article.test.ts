/** An article's page in a browser: nothing moves, citations are copied with one key, hits of a search are marked. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, runCuttings } from "../workspace.ts";
import { openBrowser, openPage } from "./open.ts";
import { type Served, serveFolder } from "./serve.ts";

/** How late fonts come, so that the page is drawn without them. Milliseconds. */
const LATE = 1200;
const WIDTHS = [320, 768, 1280];

let directory: string;
let browser: Browser;
let served: Served;
let origin: string;

const ARTICLES = {
  english: "articles/northern-ledger-2015-mill-owner-apology/",
  arabic: "articles/marfa-2019-afp-qitar-zaytun/",
  japanese: "articles/kowan-nippo-kamaboko-robot/",
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "cuttings-pages-"));
  const args = ["build", "--seeds", join(ROOT, "examples/seeds")];
  expect(await runCuttings(directory, args)).toMatchObject({ status: 0 });
  served = await serveFolder(join(directory, "_site"), "/");
  origin = new URL(served.url).origin;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Sum of a page's layout shifts, once its fonts have come or been given up. */
const measureShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return await new Promise<number>((resolve) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        // The type of this entry is not in the DOM library.
        for (const entry of list.getEntries()) sum += (entry as unknown as { readonly value: number }).value;
      });
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), 300);
    });
  });

describe("the layout", () => {
  it.each(["", "years/", "about/", ...Object.values(ARTICLES)])(
    "of /%s does not shift when fonts are late",
    async (path) => {
      for (const width of WIDTHS) {
        const { page } = await openPage(browser, origin, { viewport: { width, height: 800 } });
        await page.route("**/*.woff2", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, LATE));
          await route.continue();
        });
        await page.goto(served.url + path, { waitUntil: "networkidle" });
        expect([width, await measureShift(page)]).toEqual([width, 0]);
        await page.context().close();
      }
    },
  );

  it("does not move when a paragraph's link is shown, and the link is 24 pixels wide", async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(served.url + ARTICLES.english);
    const place = () => page.locator("#p3").boundingBox();
    const before = await place();
    const link = page.getByRole("link", { name: "Link to paragraph 2", exact: true });
    await link.focus();
    expect(await link.evaluate((element) => getComputedStyle(element, "::before").content)).toContain("¶");
    expect((await link.boundingBox())?.width).toBeGreaterThanOrEqual(24);
    expect(await place()).toEqual(before);
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#p2$/);
  });
});

describe("citations", () => {
  it("are copied with one key, which is announced", async () => {
    const { page, faults } = await openPage(browser, origin, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(served.url + ARTICLES.english);
    await page.getByText("Cite this article").press("Enter");
    for (const style of ["APA", "BibTeX"]) {
      const shown = await page.locator(`.cite div:has(> dt:text-matches("^${style}")) dd`).textContent();
      await page.getByRole("button", { name: `Copy ${style}` }).press("Enter");
      await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    }
    expect(faults).toEqual([]);
  });

  it("are there to select without JavaScript, without buttons that do nothing", async () => {
    const { page } = await openPage(browser, origin, { javaScriptEnabled: false });
    await page.goto(served.url + ARTICLES.english);
    await page.getByText("Cite this article").click();
    expect(await page.locator(".cite dd").count()).toBe(8);
    expect(await page.locator(".cite dd").first().isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
  });
});

describe("hits of a search", () => {
  it.each([
    [ARTICLES.english, "door", ["doors"]],
    [ARTICLES.english, "GILES", ["Giles"]],
    [ARTICLES.japanese, "老舗", ["老舗"]],
  ])("are marked on %s for %s", async (path, words, expected) => {
    const { page, faults } = await openPage(browser, origin);
    await page.goto(`${served.url}${path}?hl=${encodeURIComponent(words)}`);
    const marks = await page.locator("mark").allTextContents();
    expect(new Set(marks)).toEqual(new Set(expected));
    expect(faults).toEqual([]);
  });

  it("leave the text as it is, whatever the address asks for", async () => {
    const { page, faults } = await openPage(browser, origin);
    await page.goto(served.url + ARTICLES.english);
    const text = await page.locator(".story").textContent();
    for (const words of ["(", "[a", "<b>", ".*", "we the a", "\\", "doors ".repeat(999)]) {
      await page.goto(`${served.url}${ARTICLES.english}?hl=${encodeURIComponent(words)}`);
      expect(await page.locator(".story").textContent()).toBe(text);
    }
    expect(faults).toEqual([]);
  });
});
