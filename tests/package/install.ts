/** The package as npm hands it out, installed without a network: its own files unpacked, its dependencies linked. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LockFile } from "../../scripts/licences/shipped.ts";
import { ROOT } from "../workspace.ts";

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * Packs the project.
 * @param folder Where the archive goes.
 * @returns The archive's path.
 */
export function packProject(folder: string): string {
  // npm prints the archive's name behind what `prepack` prints.
  const name = run("npm", ["pack", "--silent", "--pack-destination", folder], ROOT).trim().split("\n").at(-1) ?? "";
  return join(folder, name);
}

/** Packages that npm would install beside ours, at the top of `node_modules`. Those for tests alone are not among them. */
function listDependencies(): string[] {
  const { packages }: LockFile = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const top = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/;
  return Object.entries(packages).flatMap(([path, { dev }]) => (dev ? [] : (top.exec(path)?.slice(1) ?? [])));
}

/**
 * Installs a packed project.
 * @param archive What `packProject` made.
 * @param folder The folder that gets `node_modules`.
 */
export function installPackage(archive: string, folder: string): void {
  const own = join(folder, "node_modules/cuttings");
  mkdirSync(own, { recursive: true });
  run("tar", ["-xzf", archive, "-C", own, "--strip-components=1"], folder);
  for (const name of listDependencies()) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    // A package for another system is a link to nothing.
    symlinkSync(join(ROOT, "node_modules", name), link);
  }
}
