/** The example archive, walked by its links, with JavaScript and without. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { serveExample } from "./kinds.ts";
import { openBrowser, openPage } from "./open.ts";
import type { Served } from "./serve.ts";

/** No article is further than this many links from the home page. */
const MOST_LINKS = 3;

/** Pages of a site by the number of links that lead to them from its home page, as far as articles are looked for. */
function countLinks(site: string, prefix: string): Map<string, number> {
  const far = new Map([["index.html", 0]]);
  for (const [file, links] of far) {
    if (links === MOST_LINKS) continue;
    const page = readFileSync(join(site, file), "utf8");
    for (const [, href = ""] of page.matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      const path = decodeURIComponent(href);
      if (!path.startsWith(prefix) || !path.endsWith("/")) continue;
      const target = `${path.slice(prefix.length)}index.html`;
      if (!far.has(target)) far.set(target, links + 1);
    }
  }
  return far;
}

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(["/", "/archive/"] as const)("the example archive below %s", (prefix) => {
  let served: Served;
  let origin: string;

  beforeAll(async () => {
    served = await serveExample(prefix);
    origin = new URL(served.url).origin;
  });

  afterAll(async () => {
    await served?.close();
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
    await page.waitForURL("**/articles/*/");
    const rows = page.locator("details table tr");
    expect(await rows.first().isVisible()).toBe(false);
    await page.locator("details > summary").last().click();
    expect(await rows.first().isVisible()).toBe(true);
    expect(await rows.count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it("has all its articles within three links of home, in what its pages hold without JavaScript", () => {
    const site = inject("sites")[prefix];
    const far = countLinks(site, prefix);
    const articles = listFiles(site).filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
    expect(articles.length).toBeGreaterThan(50);
    expect(articles.filter((file) => !far.has(file))).toEqual([]);
  });

  it("has a page of its own for what is not there, with a way home", async () => {
    const { page } = await openPage(browser, origin);
    const response = await page.goto(`${served.url}articles/never-was/`);
    expect(response?.status()).toBe(404);
    await page.locator(`a[href="${prefix}"]`).first().click();
    await page.waitForURL(served.url);
  });
});
