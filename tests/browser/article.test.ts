/** An article's page in a browser: nothing moves, citations are copied with one key, hits of a search are marked. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ARTICLES, serveExample } from "./kinds.ts";
import { openBrowser, openPage } from "./open.ts";
import type { Served } from "./serve.ts";

let browser: Browser;
let served: Served;
let origin: string;

beforeAll(async () => {
  served = await serveExample();
  origin = new URL(served.url).origin;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("the layout", () => {
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
    await page.waitForURL(/#p2$/);
  });
});

/** Fonts that draw an element, and how many signs of it. */
async function listFonts(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return [...new Set(fonts.map(({ familyName }) => familyName))];
}

/** Font files that the page's head asked for, before any style said that a letter needs them. */
function listFirstFonts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === "link")
      .flatMap(({ name }) => /newsreader-[a-z]+(?:-ext)?(?=-[^/]*\.woff2$)/.exec(name)?.[0] ?? []),
  );
}

/**
 * Has the page wait for its fonts. Optional ones have a tenth of a second: on a busy machine they would come too late for this view,
 * and rightly be left out.
 */
async function waitForFonts(page: Page): Promise<void> {
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/font-display:\s*optional/g, "font-display:block");
    await route.fulfill({ response, body });
  });
}

describe("words that a clip sets apart", () => {
  it("have their fonts asked for by the head of the first view", async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(served.url + ARTICLES.clip, { waitUntil: "networkidle" });
    expect((await listFirstFonts(page)).toSorted()).toEqual([
      "newsreader-bold",
      "newsreader-display",
      "newsreader-italic",
      "newsreader-text",
    ]);
  });

  it("are made of the upright face where their own does not come", async () => {
    const { page } = await openPage(browser, origin);
    await waitForFonts(page);
    await page.route(/newsreader-(?:bold|italic)-/, (route) => route.abort());
    await page.goto(served.url + ARTICLES.clip, { waitUntil: "networkidle" });
    await page.evaluate(async () => void (await document.fonts.ready));
    for (const selector of [".body strong", ".body em"])
      expect(await listFonts(page, selector)).toEqual([expect.stringContaining("Newsreader")]);
  });
});

describe("the articles before and after", () => {
  it("stand at their side of the page, whichever way their headlines run", async () => {
    const { page } = await openPage(browser, origin, { viewport: { width: 1280, height: 800 } });
    await page.goto(served.url + ARTICLES.english);
    const gaps = await page.locator(".turner a").evaluateAll((links) =>
      links.map((link) => {
        const headline = link.querySelector(".turner-headline");
        headline?.setAttribute("dir", "rtl");
        const text = new Range();
        if (headline !== null) text.selectNodeContents(headline);
        const [own, whole] = [text.getBoundingClientRect(), link.getBoundingClientRect()];
        return Math.round(link.classList.contains("later") ? whole.right - own.right : own.left - whole.left);
      }),
    );
    expect(gaps).toEqual([0, 0]);
  });
});

describe("words of Polish", () => {
  it("have all their fonts asked for by the head of the first view", async () => {
    const { page } = await openPage(browser, origin);
    await page.goto(served.url + ARTICLES.polish, { waitUntil: "networkidle" });
    expect((await listFirstFonts(page)).toSorted()).toEqual([
      "newsreader-display",
      "newsreader-display-ext",
      "newsreader-text",
      "newsreader-text-ext",
    ]);
  });

  it.each(["h1", "#p2"])("are of one font, and so are those of its neighbours: %s", async (selector) => {
    const { page } = await openPage(browser, origin);
    await waitForFonts(page);
    await page.goto(served.url + ARTICLES.polish, { waitUntil: "networkidle" });
    await page.evaluate(async () => void (await document.fonts.ready));
    expect(await listFonts(page, selector)).toEqual([expect.stringContaining("Newsreader")]);
    await page.locator(selector).evaluate(async (element) => {
      element.firstChild?.replaceWith("ĀăĆčĎđĘěĞģĪİıĶłŃňŐœŘřŞšŤţŪůŲŽžŸȘț");
      element.getBoundingClientRect();
      await document.fonts.ready;
    });
    expect(await listFonts(page, selector)).toEqual([expect.stringContaining("Newsreader")]);
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
    [ARTICLES.english, "owner's", ["owner’s"]],
    [ARTICLES.polish, "ŚRODA tablicę", ["tablicę"]],
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
