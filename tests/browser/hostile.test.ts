import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { listHeaders } from "../../src/export/headers.ts";
import { makeHostileSeeds, ONLY_UNKNOWN_KEYS } from "../hostile.ts";
import { keepFolder, runCuttings, writeFiles } from "../workspace.ts";
import { openBrowser, openPage } from "./open.ts";
import { type Served, serveFolders } from "./serve.ts";

/** Every page of the archive is opened. Milliseconds. */
const ALL_PAGES_MS = 400_000;

/** Runs in the page: what in it could act, though no text of a capture may. */
function findActive(): string[] {
  const found: string[] = [];
  if ("pwned" in window) found.push("ran");
  const refused = "iframe,object,embed,base,style,frame,applet,portal,math,meta[http-equiv='refresh']";
  for (const element of document.querySelectorAll("*")) {
    const name = element.tagName.toLowerCase();
    if (element.matches(refused)) found.push(`<${name}>`);
    if (name === "script" && element.getAttribute("type") !== "application/ld+json") {
      const source = element.getAttribute("src");
      if (!source?.startsWith("/assets/")) found.push(`<script> ${source ?? element.textContent}`);
    }
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$/.test(attribute)) found.push(`${name}[${attribute}]`);
      const leads = /^(?:href|src|action|poster|background|data|srcset|ping|cite)$/.test(attribute);
      if (leads && !/^(?:\/(?!\/)|#|https?:\/\/|mailto:|\?)/.test(value)) found.push(`${name}[${attribute}=${value}]`);
    }
  }
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    try {
      JSON.parse(script.textContent ?? "");
    } catch {
      found.push("JSON-LD that is no JSON");
    }
  }
  return found;
}

describe("an archive of hostile captures, with the headers that a host is given", () => {
  const folder = keepFolder();
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    browser = await openBrowser();
    writeFiles(join(folder(), "seeds"), makeHostileSeeds());
    expect(await runCuttings(folder(), ["build"])).toMatchObject({
      status: 0,
      err: expect.stringMatching(ONLY_UNKNOWN_KEYS),
    });
    const headers = Object.fromEntries(listHeaders({ search: true }));
    expect(readFileSync(join(folder(), "_site/_headers"), "utf8")).toContain(headers["Content-Security-Policy"]);
    served = await serveFolders([["/", join(folder(), "_site")]], headers);
  }, ALL_PAGES_MS);

  afterAll(async () => {
    await served?.close();
    await browser?.close();
  });

  it(
    "runs nothing, asks no other host and says nothing on the console, page by page",
    async () => {
      const { page, faults } = await openPage(browser, new URL(served.url).origin);
      page.on("dialog", (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("popup", (popup) => faults.push(`popup: ${popup.url()}`));
      page.on("download", (download) => faults.push(`download: ${download.url()}`));
      const pages = listFiles(join(folder(), "_site")).filter((file) => file.endsWith(".html"));
      expect(pages.length).toBeGreaterThan(100);
      for (const file of pages) {
        await page.goto(`${served.url}${file.replace(/index\.html$/, "")}`);
        expect([file, await page.evaluate(findActive), faults]).toEqual([file, [], []]);
      }
    },
    ALL_PAGES_MS,
  );

  it("shows hostile search results, and a hostile question, as text", async () => {
    const { page, faults } = await openPage(browser, new URL(served.url).origin);
    const questions = ["harbour", `"><img src=x onerror=window.pwned=1>`, "</script><script>window.pwned=1</script>"];
    for (const question of questions) {
      await page.goto(`${served.url}search/?q=${encodeURIComponent(question)}`);
      // "Searching…" stands there first, where the answer takes a while.
      await page.waitForFunction(() => document.querySelector("#count")?.textContent?.includes(" for "));
      expect(await page.locator("#count").textContent()).toContain(` for ${question}`);
      expect([question, await page.evaluate(findActive), faults]).toEqual([question, [], []]);
    }
  });
});
