import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the browser. */
    readonly chromium: string;
  }
}

/** Finds a browser once for all tests; without one they fail. */
export function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}
