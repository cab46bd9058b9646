/** Every kind of page as a whole: it fits, nothing on it moves, it asks no other host and says nothing on the console. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HEIGHT, KINDS, serveExample, WIDTHS } from "./kinds.ts";
import { openBrowser, openPage, showAll } from "./open.ts";
import type { Served } from "./serve.ts";

/** How late fonts come, so that the page is drawn without them. Milliseconds. */
const LATE = 500;
/** How long a page is watched once its fonts have come or been given up. Milliseconds. */
const WATCH = 250;

let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serveExample();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Sum of a page's layout shifts. */
const measureShift = (page: Page): Promise<number> =>
  page.evaluate(async (watch) => {
    await document.fonts.ready;
    return await new Promise<number>((resolve) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        // The type of this entry is not in the DOM library.
        for (const entry of list.getEntries()) sum += (entry as unknown as { readonly value: number }).value;
      });
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), watch);
    });
  }, WATCH);

/** How a page behaves in a window, as one value to compare. */
async function watchPage(path: string, width: number) {
  const options = { viewport: { width, height: HEIGHT }, reducedMotion: "reduce" } as const;
  const { page, faults } = await openPage(browser, new URL(served.url).origin, options);
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(served.url + path, { waitUntil: "networkidle" });
  const shift = await measureShift(page);
  await showAll(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.context().close();
  return { width, shift, wide, faults };
}

describe("a page fits its window, does not shift when fonts are late, and keeps to its policy", () => {
  it.each(KINDS)("/%s", async (path) => {
    const seen = await Promise.all(WIDTHS.map((width) => watchPage(path, width)));
    expect(seen).toEqual(WIDTHS.map((width) => ({ width, shift: 0, wide: width, faults: [] })));
  });
});
