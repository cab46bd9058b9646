/** Folders to try things in, and the command line run in them as a person runs it. */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { runCommand } from "../src/cli.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMAND = join(ROOT, "bin/cuttings.mjs");

/** What a command printed, and its exit status. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Writes files below a folder: path → content. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Makes a folder with files in it, that goes when the test ends. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cuttings-")));
  // A process that is just being stopped may still write into it.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  writeFiles(folder, files);
  return folder;
}

const NEXT_FILES = 20;

/** The numbers of the next files that are opened. The system gives the lowest that are free: where they are the same later, no file was left open. */
export function listNextFiles(): readonly number[] {
  const files = Array.from({ length: NEXT_FILES }, () => openSync(COMMAND, "r"));
  for (const file of files) closeSync(file);
  return files;
}

/** The folders of a build, with seeds in the first of them. */
export function makeFolders(seeds: Readonly<Record<string, string | Uint8Array>>) {
  const directory = makeFolder();
  const folders = {
    directory,
    seeds: join(directory, "seeds"),
    output: join(directory, "_site"),
    cache: join(directory, ".cuttings"),
  };
  mkdirSync(folders.seeds);
  writeFiles(folders.seeds, seeds);
  return folders;
}

/** The same for all tests of a suite: called in `describe`, it gives a function that names the folder. */
export function keepFolder(): () => string {
  let folder = "";
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "cuttings-")));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Runs a command in this process, without colours. */
export async function runHere(directory: string, ...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(args, {
    out: (text) => out.push(text),
    err: (line) => err.push(`${line}\n`),
    colour: false,
    directory,
  });
  return { status, out: out.join(""), err: err.join("") };
}

/** Runs a command in a process of its own. */
export function runCuttings(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  command = COMMAND,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: directory,
      env: { ...process.env, CUTTINGS_PROGRESS: "off", ...env },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
  });
}

/** A short capture that reads as an article. */
export function makeCapture(headline: string, opening = "The council met on Tuesday"): string {
  return `${headline}

${opening} and agreed, after four hours of talk, to mend the harbour wall before the storms of the winter come.

“We have waited for nine years, and the sea has not waited with us,” said the mayor, who had asked for the money twice.

Work is to begin in the spring. It will cost more than the town takes in a year, and the county pays the larger part of it.
`;
}
