import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveExample } from "./kinds.ts";
import { openBrowser } from "./open.ts";

/** The example archive with a browser in front of it, while the tests of a file run. */
export interface ServedExample {
  readonly browser: Browser;
  /** Address of its home page, and what all its pages' requests begin with. */
  readonly url: string;
  readonly origin: string;
}

/** Opens both before a file's tests and closes them behind; what it gives is to be asked within them. */
export function useExample(): ServedExample {
  let browser: Browser;
  let url = "";
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    const served = await serveExample();
    ({ url, close } = served);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return url;
    },
    get origin() {
      return new URL(url).origin;
    },
  };
}
