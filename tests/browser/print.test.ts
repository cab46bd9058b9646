/** Pages on paper: A4, as browsers print them. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ARTICLES } from "./kinds.ts";
import { openPage, showAll } from "./open.ts";
import { useExample } from "./served.ts";

/** What a sheet of A4 has between its margins. CSS pixels. */
const SHEET = { width: 642, height: 971 };

const served = useExample();

const open = async (path: string): Promise<Page> => {
  const { page } = await openPage(served.browser, served.origin, { viewport: SHEET });
  await page.goto(served.url + path, { waitUntil: "networkidle" });
  return page;
};

/** How many sheets a page takes: each is an object of its own in the file, beside the list of them. */
const countSheets = async (page: Page): Promise<number> => {
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  return file.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
};

describe("a printed article", () => {
  it("has its nameplate, its head and a portrait picture on one sheet", async () => {
    const page = await open(ARTICLES.english);
    await page.locator(".body").evaluate((body) => {
      const figure = document.createElement("figure");
      figure.className = "picture";
      const image = document.createElement("img");
      [image.width, image.height] = [700, 1100];
      figure.append(image);
      body.replaceChildren(figure, "The end.");
    });
    expect(await countSheets(page)).toBe(1);
  });

  it("has a picture that is narrower than the column where its caption begins", async () => {
    const page = await open(ARTICLES.english);
    const place = await page.locator(".body").evaluate((body) => {
      const figure = document.createElement("figure");
      figure.className = "picture";
      figure.append(document.createElement("img"));
      body.replaceChildren(figure);
      const read = (): string => getComputedStyle(figure.children[0] ?? figure).objectPosition;
      const ltr = read();
      document.querySelector(".story")?.setAttribute("dir", "rtl");
      return [ltr, read()];
    });
    expect(place).toEqual(["0px 50%", "100% 50%"]);
  });

  it("does not tell its language and its topics: a link on paper leads nowhere", async () => {
    const page = await open(ARTICLES.english);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filing").isVisible()).toBe(false);
  });
});

describe("a printed search", () => {
  it("begins with what was found", async () => {
    const page = await open("search/?q=the");
    await showAll(page);
    await page.emulateMedia({ media: "print" });
    expect(
      await page.locator("#q, #sort, #facets, button").evaluateAll((all) => all.map((own) => own.clientHeight)),
    ).toSatisfy((heights: number[]) => heights.every((height) => height === 0));
    expect((await page.locator("#results li").first().boundingBox())?.y).toBeLessThan(SHEET.height / 3);
  });
});
