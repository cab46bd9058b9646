import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

/** Starts the browser that the set-up found. */
export function openBrowser(): Promise<Browser> {
  // Chromium's sandbox does not start for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: inject("chromium"), args });
}

/** A page, and what it did that it should not. */
export interface OpenPage {
  readonly page: Page;
  /** Messages on the console, errors, requests that fail or go to another host. */
  readonly faults: string[];
}

const FIRST_ERROR_STATUS = 400;

/**
 * Opens an empty page that keeps its faults, for as long as its context is open.
 * @param origin Where all its requests have to go.
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<OpenPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Walking on before a font has come is no fault.
    if (reason !== "net::ERR_ABORTED") faults.push(`${reason}: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= FIRST_ERROR_STATUS) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}

/**
 * Opens an empty page for one test: left open, each would make the next ones slower.
 * @param origin Where all its requests have to go.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return watchPage(context, origin);
}

/** Waits for the results of a search where the page asks for some, and unfolds all that is folded or scrolls. */
export async function showAll(page: Page): Promise<void> {
  if (page.url().includes("?q=")) await page.locator("#results li").first().waitFor();
  await page.locator("details, fieldset").evaluateAll((all) => {
    for (const box of all) {
      if (box instanceof HTMLDetailsElement) box.open = true;
      else if (box instanceof HTMLElement) box.style.maxHeight = "none";
    }
  });
}
