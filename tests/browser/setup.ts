import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/find-chromium.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where the example archive is to stand on its host, and the settings that it has there. */
const SITES = { "/": "", "/archive/": "pageSize: 10\n" } as const;

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the browser. */
    readonly chromium: string;
    /** Folders of the example archive as it is built for each place that it may stand below. */
    readonly sites: Readonly<Record<keyof typeof SITES, string>>;
  }
}

/** Finds a browser and builds the example archive once for all tests; without either they fail. */
export function setup(project: TestProject): () => void {
  project.provide("chromium", findChromium());
  const folder = mkdtempSync(join(tmpdir(), "cuttings-browser-"));
  const build = (prefix: keyof typeof SITES): string => {
    const site = join(folder, prefix, "_site");
    const cwd = join(folder, prefix);
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, "site.yaml"), SITES[prefix]);
    cpSync(join(ROOT, "examples/own-pages"), cwd, { recursive: true });
    const args = ["build", "--seeds", join(ROOT, "examples/seeds"), "--path-prefix", prefix, "--output", site];
    const command = [join(ROOT, "bin/cuttings.mjs"), ...args];
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
    // A process that the system has ended says nothing itself.
    if (status !== 0)
      throw new Error(`examples/seeds cannot be built (${signal ?? `status ${status}`}):\n${stderr}${stdout}`);
    return site;
  };
  project.provide("sites", { "/": build("/"), "/archive/": build("/archive/") });
  return () => rmSync(folder, { recursive: true, force: true });
}
