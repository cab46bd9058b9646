/** A person's folder with the package installed, and what the person runs in it. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { lstatSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { listFiles } from "../../src/build/publish.ts";
import { waitUntil } from "../start-dev.ts";
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
  const child = spawn(process.execPath, [COMMAND, "dev", "--port", String(port)], { cwd: folder });
  onTestFinished(async () => {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    const ended = isOver ? null : once(child, "exit");
    child.kill();
    await ended;
  });
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  const findUrl = (): string | undefined => /^Serving _site at (\S+)/m.exec(text)?.[1];
  await waitUntil(() => findUrl() !== undefined, "the server to start");
  return findUrl() ?? "";
}

/** Name, size and time of each file of the installed package. */
export function describeInstalled(): string[] {
  const root = join(inject("installed"), "node_modules/cuttings");
  return listFiles(root).map((file) => {
    const { size, mtimeMs } = lstatSync(join(root, file));
    return `${file} ${size} ${mtimeMs}`;
  });
}
