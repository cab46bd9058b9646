import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, runCuttings } from "../workspace.ts";
import { openBrowser, openPage } from "./open.ts";
import { type Served, serveFolder } from "./serve.ts";

/** A narrow phone. CSS pixels. */
const NARROW = { width: 320, height: 640 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** Addresses of one page of each kind, found by the links of the site. */
async function findKinds(page: Page, home: string): Promise<string[]> {
  const found = new Map<string, string>();
  const queue = [home];
  const kindOf = (url: string): string =>
    new URL(url).pathname.replace(new URL(home).pathname, "/").replace(/^(\/[^/]+\/)[^/]+\/$/, "$1*");
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (found.has(kindOf(url))) continue;
    found.set(kindOf(url), url);
    await page.goto(url);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, "")));
    queue.push(...links.filter((link) => link.startsWith(home) && link.endsWith("/")));
  }
  return [...found.values()];
}

describe.each(["/", "/archive/"])("the example archive below %s", (prefix) => {
  let folder: string;
  let served: Served;
  let origin: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "cuttings-browser-"));
    const args = ["build", "--seeds", join(ROOT, "examples/seeds"), "--path-prefix", prefix];
    expect(await runCuttings(folder, args)).toMatchObject({ status: 0 });
    served = await serveFolder(join(folder, "_site"), prefix);
    origin = new URL(served.url).origin;
  });

  afterAll(async () => {
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([true, false])("can be walked from home to an article and back, JavaScript %s", async (javaScriptEnabled) => {
    const { page, faults } = await openPage(browser, origin, { javaScriptEnabled });
    await page.goto(served.url);
    const link = page.locator('main a[href*="/articles/"]').first();
    const headline = (await link.textContent())?.trim() ?? "";
    expect(headline).not.toBe("");
    await link.click();
    await page.waitForURL("**/articles/*/");
    expect((await page.locator("h1").textContent())?.trim()).toBe(headline);
    expect(await page.locator("article p, main p").count()).toBeGreaterThan(2);
    await page.locator(`a[href="${prefix}"]`).first().click();
    await page.waitForURL(served.url);
    await page.goBack();
    expect((await page.locator("h1").textContent())?.trim()).toBe(headline);
    expect(faults).toEqual([]);
  });

  it("shows how an article was read when asked, without JavaScript", async () => {
    const { page, faults } = await openPage(browser, origin, { javaScriptEnabled: false });
    await page.goto(served.url);
    await page.locator('main a[href*="/articles/"]').first().click();
    const rows = page.locator("details table tr");
    expect(await rows.first().isVisible()).toBe(false);
    await page.locator("details > summary").last().click();
    expect(await rows.first().isVisible()).toBe(true);
    expect(await rows.count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it("asks no other host, says nothing on the console and never scrolls sideways, on every kind of page", async () => {
    const { page, faults } = await openPage(browser, origin, { viewport: NARROW });
    const kinds = await findKinds(page, served.url);
    expect(kinds.length).toBeGreaterThan(5);
    for (const url of kinds) {
      await page.goto(url);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([url, width]).toEqual([url, NARROW.width]);
    }
    expect(faults).toEqual([]);
  });

  it("has a page of its own for what is not there, with a way home", async () => {
    const { page } = await openPage(browser, origin);
    const response = await page.goto(`${served.url}articles/never-was/`);
    expect(response?.status()).toBe(404);
    await page.locator(`a[href="${prefix}"]`).first().click();
    await page.waitForURL(served.url);
  });
});
