/** `cuttings dev` in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "./workspace.ts";

const PATIENCE_MS = 20_000;
const POLL_MS = 50;

/** A server for development that is running. */
export interface Dev {
  readonly child: ChildProcess;
  /** Address of the home page. */
  readonly url: string;
  /** What it said in the terminal so far. */
  readonly said: () => string;
}

/** Waits until something is so. */
export async function waitUntil(isSo: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * Starts a command's `dev`, and waits until it serves. It ends with the test.
 * @param command The command's file.
 * @param directory Folder with `seeds/`.
 * @param port The first port to try.
 */
export async function startCommand(
  command: string,
  directory: string,
  port: number,
  ...args: readonly string[]
): Promise<Dev> {
  const words = [command, "dev", "--port", String(port), ...args];
  const child = spawn(process.execPath, words, { cwd: directory });
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
  return { child, url: findUrl() ?? "", said: () => text };
}

/** Starts the project's own; see {@link startCommand}. */
export function startDev(directory: string, port: number, ...args: readonly string[]): Promise<Dev> {
  return startCommand(join(ROOT, "bin/cuttings.mjs"), directory, port, ...args);
}
