/** A second name for a file, where the file system has hard links: whoever has either replaces it, and never writes into it. */
import { copyFileSync, linkSync } from "node:fs";
import { isDone } from "./try-task.ts";

/** Says whether a file could be given a second name. */
export const isLinked = (from: string, to: string): boolean => isDone(() => linkSync(from, to));

/** Gives a file a second name; a copy where the file system has no links. */
export function linkFile(from: string, to: string): void {
  if (!isLinked(from, to)) copyFileSync(from, to);
}
