/** A person's folder with the package installed, and what the person runs in it. */
import { spawnSync } from "node:child_process";
import { lstatSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { startCommand } from "../start-dev.ts";
import { makeFolder, type Ran } from "../workspace.ts";

/** The package's command, from a person's folder. */
export const COMMAND = "node_modules/cuttings/bin/cuttings.mjs";

/** Makes a folder with files in it and the package installed. */
export function makePersonFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  symlinkSync(join(inject("installed"), "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Runs Node in a folder. */
export function runNode(folder: string, args: readonly string[]): Ran {
  // What the tests' own runner sets must not reach the person's process.
  const { NODE_OPTIONS: _options, npm_lifecycle_event: _event, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, CUTTINGS_PROGRESS: "off" },
  });
  return { status, out: stdout, err: stderr };
}

/** Runs the package's command. */
export function runInstalled(folder: string, ...args: readonly string[]): Ran {
  return runNode(folder, [COMMAND, ...args]);
}

/** Starts the package's `dev` and waits until it serves; it ends with the test. */
export async function startInstalled(folder: string, port: number): Promise<string> {
  return (await startCommand(COMMAND, folder, port)).url;
}

/** Name, size and time of each file of the installed package. */
export function describeInstalled(): string[] {
  const root = join(inject("installed"), "node_modules/cuttings");
  return listFiles(root).map((file) => {
    const { size, mtimeMs } = lstatSync(join(root, file));
    return `${file} ${size} ${mtimeMs}`;
  });
}
