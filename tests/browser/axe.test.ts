/** Every kind of page by axe: WCAG 2.0 to 2.2, A and AA, and best practices, at three widths, light and dark. */
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HEIGHT, KINDS, listMissingKinds, serveExample, WIDTHS } from "./kinds.ts";
import { openBrowser, showAll, watchPage } from "./open.ts";
import type { Served } from "./serve.ts";

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
  // It would ask for the style sheets once more, which the pages' policy forbids.
  preload: false,
};

let browser: Browser;
let served: Served;
let page: Page;
let faults: string[];

beforeAll(async () => {
  served = await serveExample();
  browser = await openBrowser();
  const context = await browser.newContext({ reducedMotion: "reduce" });
  ({ page, faults } = await watchPage(context, new URL(served.url).origin));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What axe finds on the page as it stands: rule, place, and what to do. */
const findViolations = async (): Promise<string[]> => {
  // The page's own window holds axe after its source has run there.
  const { violations, incomplete } = (await page.evaluate(`axe.run(${JSON.stringify(OPTIONS)})`)) as AxeResults;
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
};

describe("axe finds nothing on", () => {
  it("pages of any kind, for each kind is looked at", () => {
    expect(listMissingKinds()).toEqual([]);
  });

  it.each(KINDS)("/%s", async (path) => {
    await page.goto(served.url + path);
    await showAll(page);
    await page.evaluate(axe.source);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect([width, colorScheme, await findViolations()]).toEqual([width, colorScheme, []]);
      }
    }
    expect(faults.filter((fault) => !fault.startsWith("404"))).toEqual([]);
  });
});
