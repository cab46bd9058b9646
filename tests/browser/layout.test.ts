/** Every kind of page as a whole: it fits, nothing on it moves, it asks no other host and says nothing on the console. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ARTICLES, HEIGHT, KINDS, WIDTHS } from "./kinds.ts";
import { openPage, showAll } from "./open.ts";
import { useExample } from "./served.ts";

/** How late fonts come, so that the page is drawn without them. Milliseconds. */
const LATE = 500;
/** How long a page is watched once its fonts have come or been given up. Milliseconds. */
const WATCH = 250;

const served = useExample();

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
async function measurePage(path: string, width: number) {
  const options = { viewport: { width, height: HEIGHT }, reducedMotion: "reduce" } as const;
  const { page, faults } = await openPage(served.browser, served.origin, options);
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(served.url + path);
  const shift = await measureShift(page);
  await showAll(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return { width, shift, wide, faults };
}

describe("a page fits its window, does not shift when fonts are late, and keeps to its policy", () => {
  it.each(KINDS)("/%s", async (path) => {
    const seen = await Promise.all(WIDTHS.map((width) => measurePage(path, width)));
    expect(seen).toEqual(WIDTHS.map((width) => ({ width, shift: 0, wide: width, faults: [] })));
  });
});

describe("a word longer than a phone is wide", () => {
  const WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmütze";
  /** Readers may have letters twice as large. */
  const SIZES = ["100%", "200%"];

  it.each([
    ["", "h3 a, .standfirst, .ways a, .source"],
    [ARTICLES.english, "h1, .standfirst, .turner-headline, .by, #p1, .signoff"],
    ["sources/", "h1, .entries a"],
    ["sources/reuters/", "h1, .card-headline a, .card-teaser"],
  ])("breaks on /%s", async (path, selector) => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 320, height: HEIGHT } });
    await page.goto(served.url + path);
    await page.locator(selector).evaluateAll((all, word) => {
      for (const one of all) one.textContent = word;
    }, WORD);
    for (const size of SIZES) {
      await page.evaluate((own) => document.documentElement.style.setProperty("font-size", own), size);
      expect([size, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([size, 320]);
    }
  });
});

describe("what there is little of", () => {
  it("stands in one column where a lead's text would leave the second empty", async () => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 1280, height: HEIGHT } });
    await page.goto(served.url);
    const opening = page.locator(".opening");
    const countColumns = () => opening.evaluate((own) => getComputedStyle(own).columnCount);
    expect(await countColumns()).toBe("2");
    await opening.evaluate((own) => own.classList.add("short"));
    expect(await countColumns()).toBe("1");
  });

  it.each(["earlier", "later"])("takes the whole width where only an %s article is there", async (way) => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 768, height: HEIGHT } });
    await page.goto(served.url + ARTICLES.english);
    const measure = (selector: string) => page.locator(selector).evaluate((own) => own.clientWidth);
    const [whole, half] = [await measure(".turner"), await measure(`.turner .${way}`)];
    expect(half).toBeLessThan(whole / 2);
    await page.locator(`.turner a:not(.${way})`).evaluate((own) => own.remove());
    expect(await measure(`.turner .${way}`)).toBe(whole);
  });
});

describe("the articles before and after", () => {
  it("stand one below the other on a phone, each as wide as the page", async () => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 375, height: HEIGHT } });
    await page.goto(served.url + ARTICLES.english);
    const [whole, earlier, later] = await page
      .locator(".turner, .turner a")
      .evaluateAll((all) => all.map((own) => [own.clientWidth, own.getBoundingClientRect().top] as const));
    expect([earlier?.[0], later?.[0]]).toEqual([whole?.[0], whole?.[0]]);
    expect(later?.[1]).toBeGreaterThan(earlier?.[1] ?? 0);
  });
});

describe("the front page", () => {
  const widths = [320, 375, 600, 768, 794, 1024, 1280];
  const cases = widths.flatMap((width) => [[width, "its own fonts"] as const, [width, "a reader's fonts"] as const]);
  it.each(cases)("keeps the names of ways in whole at %i pixels in %s", async (width, fonts) => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width, height: HEIGHT } });
    if (fonts === "a reader's fonts") await page.route("**/*.woff2", (route) => route.abort());
    await page.goto(served.url);
    const broken = await page.locator(".ways a").evaluateAll((all) =>
      all
        .filter((one) => {
          const text = new Range();
          text.selectNodeContents(one);
          return text.getClientRects().length > 1;
        })
        .map((one) => one.textContent),
    );
    expect(broken).toEqual([]);
  });

  it("packs the stories beside a tall lead at the top", async () => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 1280, height: HEIGHT } });
    await page.goto(served.url);
    const cards = page.locator(".front-seconds > *");
    const measure = () => cards.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const before = await measure();
    await page
      .locator(".lead")
      .evaluate((lead) => lead.append(...Array.from({ length: 90 }, () => new Text("Story "))));
    expect(await measure()).toEqual(before);
  });
});

describe("the foot of a page", () => {
  it.each([
    [375, 1],
    [768, 2],
    [900, 2],
    [1120, 2],
    [1280, 4],
  ])("has at %i pixels %i columns, and its lists together", async (width, columns) => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width, height: HEIGHT } });
    await page.goto(served.url);
    const parts = await page
      .locator(".colophon > div > *")
      .evaluateAll((all) => all.map((one) => [one.tagName, one.getBoundingClientRect().left] as const));
    expect(new Set(parts.map(([, left]) => left)).size).toBe(columns);
    expect(parts.map(([tag]) => tag)).toEqual(["DIV", "NAV", "UL", "P"]);
  });
});

describe("lines of a headline", () => {
  it.each(["ar", "hi", "ko", "th", "ka"])("have room for signs of %s", async (language) => {
    const { page } = await openPage(served.browser, served.origin);
    await page.goto(served.url);
    const set = await page.locator(".lead .card-headline, .card-second .card-headline").evaluateAll((all, own) => {
      return all.map((one) => {
        (one.closest("[lang]:not(html)") ?? one).setAttribute("lang", own);
        const { lineHeight, fontSize, letterSpacing } = getComputedStyle(one);
        return { leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), letterSpacing };
      });
    }, language);
    expect(set.length).toBeGreaterThan(1);
    for (const { leading, letterSpacing } of set) {
      expect(leading).toBeGreaterThanOrEqual(1.2);
      expect(["normal", "0px"]).toContain(letterSpacing);
    }
  });
});

describe("the text of an article", () => {
  it.each([
    ["a paragraph", "p", 0],
    ["a paragraph behind two photos", "p", 2],
    ["a subhead", "h2", 0],
    ["a subhead behind a photo", "h2", 1],
  ] as const)("starts at its rule with %s", async (_name, tag, photos) => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 1280, height: HEIGHT } });
    await page.goto(served.url + ARTICLES.english);
    const gap = await page.locator(".body").evaluate(
      (body, [own, count]) => {
        const first = document.createElement(own);
        first.textContent = "Start";
        const figures = Array.from({ length: count }, () => {
          const figure = document.createElement("figure");
          figure.className = "photo";
          figure.textContent = "Photo";
          return figure;
        });
        body.replaceChildren(...figures, first);
        const rule = body.parentElement?.getBoundingClientRect().top ?? 0;
        return first.getBoundingClientRect().top - rule;
      },
      [tag, photos] as const,
    );
    expect(gap).toBeLessThanOrEqual(9);
  });
});

describe("on a phone", () => {
  const openClip = async () => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width: 320, height: HEIGHT } });
    await page.goto(served.url + ARTICLES.clip);
    return page;
  };

  it("a table keeps its words whole, and what is wider than the page is reached by keys", async () => {
    const page = await openClip();
    const seen = await page.locator(".body").evaluate((body) => {
      const scroll = document.createElement("div");
      scroll.className = "scroll";
      scroll.tabIndex = 0;
      const row = scroll.appendChild(document.createElement("table")).insertRow();
      for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) row.insertCell().textContent = day;
      body.replaceChildren(scroll);
      const text = new Range();
      const broken = [...row.cells].filter((cell) => {
        text.selectNodeContents(cell);
        return text.getClientRects().length > 1;
      });
      return [broken.length, scroll.scrollWidth > scroll.clientWidth, document.documentElement.scrollWidth];
    });
    expect(seen).toEqual([0, true, 320]);
    await page.locator(".scroll").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() =>
        page
          .locator(".scroll")
          .first()
          .evaluate((scroll) => scroll.scrollLeft),
      )
      .toBeGreaterThan(0);
  });

  it("lines of topics stand as far apart as a finger needs", async () => {
    const page = await openClip();
    const tops = await page
      .locator(".filing > div")
      .first()
      .evaluate((group) => {
        const topic = group.querySelector("dd");
        for (let more = 0; more < 8; more += 1) if (topic !== null) group.append(topic.cloneNode(true));
        const all = [...group.querySelectorAll("a")].map((link) => link.getBoundingClientRect().top);
        return [...new Set(all)].sort((a, b) => a - b);
      });
    expect(tops.length).toBeGreaterThan(1);
    for (const [at, top] of tops.slice(1).entries()) expect(top - (tops[at] ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

describe("the downloads", () => {
  it("fit a phone whose reader sets letters and words apart", async () => {
    const options = { viewport: { width: 320, height: HEIGHT }, bypassCSP: true };
    const { page } = await openPage(served.browser, served.origin, options);
    await page.goto(`${served.url}data/`);
    await page.addStyleTag({ content: "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it.each([320, 390])("keep sizes and names of formats whole at %i pixels", async (width) => {
    const { page } = await openPage(served.browser, served.origin, { viewport: { width, height: HEIGHT } });
    await page.goto(`${served.url}data/`);
    const broken = await page
      .locator("td a, thead th:nth-child(n + 3) a")
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent));
    expect(broken).toEqual([]);
  });
});
