/** Processes that are killed, or refused by the system, at a chosen call. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { ROOT } from "../workspace.ts";

/** See `fault.mjs`. */
export interface Fault {
  readonly below: readonly string[];
  readonly at?: number;
  readonly code?: "SIGKILL" | "ENOSPC" | "EROFS" | "EACCES" | "EIO";
  readonly lasting?: boolean;
  readonly log?: string;
  readonly noAccess?: boolean;
}

const PRELOADED = pathToFileURL(join(ROOT, "tests/build/fault.mjs")).href;

/** The environment of a process that meets a fault. */
export const meetFault = (fault: Fault): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${PRELOADED}`,
  CUTTINGS_FAULT: JSON.stringify(fault),
});

/** Reads the log of a process and removes it: a line for each call. */
export function takeLog(file: string): string[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  rmSync(file);
  return lines;
}

/** A site as its bytes, by file. */
export const readSite = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));
