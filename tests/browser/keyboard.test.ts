/** Every kind of page by keyboard: focus is seen wherever it goes, goes in the order of the text, and opens what is folded. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ARTICLES, HEIGHT, KINDS } from "./kinds.ts";
import { openPage } from "./open.ts";
import { useExample } from "./served.ts";

/** Thinnest outline that is taken for one. CSS pixels. */
const LEAST_OUTLINE = 2;
/** No page of the example archive has more places to stop at. */
const MOST_STOPS = 400;

const served = useExample();

/** Opens a page of the site in a window of a width. */
const open = async (path: string, width: number): Promise<Page> => {
  const options = { viewport: { width, height: HEIGHT }, reducedMotion: "reduce" } as const;
  const { page } = await openPage(served.browser, served.origin, options);
  await page.goto(served.url + path, { waitUntil: "load" });
  if (path.includes("?q=")) await page.locator("#results li").first().waitFor();
  return page;
};

/** What has the focus, and what is wrong with how it is shown; null behind the last stop. */
const readStop = (page: Page): Promise<{ readonly name: string; readonly wrong: string[] } | null> =>
  page.evaluate((leastOutline) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= leastOutline;
    const isOnTop = [...element.getClientRects()].some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
      return hit !== null && (element.contains(hit) || hit === element.closest("label"));
    });
    const last = document.querySelector("[data-stopped]");
    const isNext = last === null || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    last?.removeAttribute("data-stopped");
    element.setAttribute("data-stopped", "");
    const name = `${element.tagName} ${element.ariaLabel ?? element.textContent?.trim().slice(0, 40)}`;
    const wrong = [
      isOutlined ? "" : "no outline",
      isOnTop ? "" : "out of sight or covered",
      isNext ? "" : "before the last",
      element.tabIndex > 0 ? "an order of its own" : "",
    ];
    return { name, wrong: wrong.filter((word) => word !== "") };
  }, LEAST_OUTLINE);

/** Walks a page by Tab to its end. */
async function walk(page: Page): Promise<{ readonly names: string[]; readonly wrong: string[] }> {
  const names: string[] = [];
  const wrong: string[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await readStop(page);
    if (stop === null) return { names, wrong };
    names.push(stop.name);
    wrong.push(...stop.wrong.map((word) => `${stop.name}: ${word}`));
  }
  throw new Error(`The focus does not leave ${page.url()} after ${MOST_STOPS} stops.`);
}

describe("the focus is seen at each stop, in the order of the page, on", () => {
  it.each(KINDS)("/%s", async (path) => {
    const page = await open(path, 320);
    const { names, wrong } = await walk(page);
    expect(wrong).toEqual([]);
    // The search's empty field has the focus from the start.
    const start = path === "search/" ? "[type=submit]" : ".skip";
    const expected = await page.locator("a[href], button, input, select, summary").evaluateAll((all, selector) => {
      const shown = all.filter((element) => element.checkVisibility());
      return shown.length - shown.findIndex((element) => element.matches(selector));
    }, start);
    expect(names.length).toBe(expected);
  });

  it.each(["", ARTICLES.english, "undated/", "search/?q=the"])("/%s at a desk", async (path) => {
    const page = await open(path, 1280);
    expect((await walk(page)).wrong).toEqual([]);
  });
});

describe("by keyboard", () => {
  it.each(["", ARTICLES.english, "undated/"])("the first stop of /%s leads past the masthead", async (path) => {
    const page = await open(path, 320);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it.each([ARTICLES.english, ARTICLES.arabic, "data/", "search/?q=the"])(
    "every panel of /%s opens and closes",
    async (path) => {
      const page = await open(path, 768);
      const summaries = page.locator("summary");
      await summaries.first().waitFor();
      const count = await summaries.count();
      for (let index = 0; index < count; index += 1) {
        const summary = summaries.nth(index);
        const isOpen = (): Promise<boolean> =>
          summary.evaluate((element) => element.parentElement?.matches("[open]") ?? false);
        const before = await isOpen();
        await summary.press("Enter");
        expect(await isOpen()).toBe(!before);
        await summary.press("Space");
        expect(await isOpen()).toBe(before);
      }
    },
  );
});

describe("the key /", () => {
  const isSearch = (page: Page): boolean => new URL(page.url()).pathname === "/search/";

  it("leads to the search from any page, and into its field there", async () => {
    const page = await open(ARTICLES.english, 1280);
    await page.keyboard.press("/");
    await page.waitForURL("**/search/");
    await page.locator("#q:focus").waitFor();
    await page.getByRole("button", { name: "Search", exact: true }).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("a/b");
    expect(await page.locator("#q").inputValue()).toBe("a/b");
  });

  it("is left to the browser where the reader says so on the page About, until said otherwise", async () => {
    const page = await open("about/", 1280);
    const choice = page.getByLabel("The key / leads to the search");
    expect(await choice.isChecked()).toBe(true);
    await choice.press("Space");
    await page.goto(served.url + ARTICLES.english);
    await page.keyboard.press("/");
    await page.waitForTimeout(200);
    expect(isSearch(page)).toBe(false);
    await page.goto(`${served.url}about/`);
    expect(await choice.isChecked()).toBe(false);
    await choice.press("Space");
    await page.goto(served.url + ARTICLES.english);
    await page.keyboard.press("/");
    await page.waitForURL("**/search/");
  });
});
