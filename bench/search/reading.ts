/** What a reader's browser loads who searches. */
import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.ts";
import { serveFolder } from "../../tests/browser/serve.ts";
import { makeWord } from "./articles.ts";

/** Ranks of words that are asked for: each is in about one of twenty articles. */
const ASKED = [1000, 1300, 1700];

/** Bytes that a reader loads for a first word and for others: bodies as they are served, uncompressed. */
export async function measureReading(site: string): Promise<string> {
  const served = await serveFolder(site, "/");
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (/\/search\/index\/|\/search\.js/.test(response.url())) bodies.push(response.body());
    });
    const figures: string[] = [];
    for (const rank of ASKED) {
      bodies.length = 0;
      const start = performance.now();
      if (figures.length === 0) await page.goto(`${served.url}search/?q=${makeWord(rank)}`);
      else await page.locator("#q").fill(makeWord(rank));
      await page.locator("#count", { hasText: makeWord(rank) }).waitFor();
      const ms = performance.now() - start;
      await page.waitForLoadState("networkidle");
      const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
      figures.push(`${(bytes / 1000).toFixed(0)} kB in ${bodies.length} files, ${Math.round(ms)} ms`);
    }
    return figures.join("; then ");
  } finally {
    await browser.close();
    await served.close();
  }
}
