import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installPackage, packProject } from "./install.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder whose `node_modules` hold the package as npm installs it. */
    readonly installed: string;
  }
}

/** Packs the project and installs it, once for all tests. */
export function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cuttings-package-")));
  installPackage(packProject(folder), folder);
  project.provide("installed", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
