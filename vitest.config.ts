import { defineConfig } from "vitest/config";

const BUILDS = ["tests/build/**/*.test.ts", "tests/cli/**/*.test.ts", "tests/site/**/*.test.ts"];
const BROWSER = ["tests/browser/**/*.test.ts"];
const PACKAGE = ["tests/package/**/*.test.ts"];

/** A whole build, or a browser that starts, on a busy machine. Milliseconds. */
const SLOW_MS = 60_000;
/** Several processes of the installed package, one after the other. */
const SLOWEST_MS = 120_000;
/** What a page shows at last: a reload that fetches the search anew, on a busy machine (vitest's own second is too short). */
const SHOWN_MS = 20_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...BUILDS, ...BROWSER, ...PACKAGE],
          // Loading the parser anew for each of hundreds of files would take longer than most of their tests.
          isolate: false,
          // Eleventy imports our TypeScript by itself, past vitest.
          execArgv: ["--import", new URL("bin/register.mjs", import.meta.url).href],
        },
      },
      { test: { name: "builds", include: BUILDS, testTimeout: SLOW_MS, hookTimeout: SLOW_MS } },
      {
        test: {
          name: "package",
          include: PACKAGE,
          globalSetup: "tests/package/setup.ts",
          testTimeout: SLOWEST_MS,
          hookTimeout: SLOWEST_MS,
        },
      },
      {
        test: {
          name: "browser",
          include: BROWSER,
          expect: { poll: { timeout: SHOWN_MS } },
          globalSetup: "tests/browser/setup.ts",
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
        },
      },
    ],
  },
});
