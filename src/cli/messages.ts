import { posix, sep } from "node:path";
import { pathBelow } from "../below-folder.ts";
import { groupDigits } from "../group-digits.ts";
import type { Doubt } from "../model.ts";
import { showControls } from "./print/text.ts";

/**
 * Says a doubt in one line: "seeds/x.txt:3:1: error: reason (rule)".
 * @param doubt The doubt; its file is a path below the seeds folder.
 * @param folder The seeds folder as people call it, "" where the file's path says it all.
 */
export function describeDoubt(doubt: Doubt, folder: string): string {
  const place = [joinShown(folder, doubt.file), doubt.line, doubt.line === null ? null : doubt.column].filter(
    (part) => part !== null,
  );
  return showControls(`${place.join(":")}: ${doubt.severity}: ${doubt.reason} (${doubt.rule})`);
}

/** Says that a file which a person names is no seed, and so no build reads it. */
export function refuseFile(file: string): Doubt {
  const reason = "is not a seed: seeds end in .txt or .md, are not hidden, and are not called README.md.";
  return { file, line: null, column: null, severity: "error", rule: "list.not-a-seed", reason };
}

/** What the site lacks: a picture that is not shown, an alias that leads nowhere, something in a page or a file of a person's own. */
const LACKING = /^(?:picture|alias|own-page|public)\./;
/** What was not taken for a seed. */
const PASSED_OVER = /^list\./;

/** Whether something has gone wrong: a seed is no article, or the site lacks something. */
export function isWrong({ severity, rule }: Doubt): boolean {
  return severity === "error" || LACKING.test(rule);
}

/** Whether a build tells of a doubt: what has gone wrong, and what was passed over. All others are counted, and wait for `check`. */
export function isPressing(doubt: Doubt): boolean {
  return isWrong(doubt) || PASSED_OVER.test(doubt.rule);
}

/** How many doubts there are of each rule, most first. */
export function rankRules(doubts: readonly Doubt[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of doubts) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** Joins a folder and a path below it for people to read; one that leads out of it first does not name it. */
export function joinShown(folder: string, file: string): string {
  if (file.startsWith("../")) return posix.join(folder, file);
  if (folder === "" || folder === ".") return file;
  return folder.endsWith("/") ? `${folder}${file}` : `${folder}/${file}`;
}

/** How people call a path: from where they are, unless it lies elsewhere. */
export function showPath(directory: string, path: string): string {
  const shown = pathBelow(directory, path);
  if (shown === "") return ".";
  return shown === null ? path : shown.split(sep).join("/");
}

/** "1 seed", "2 seeds", "1,204 seeds". */
export function countOf(count: number, thing: string): string {
  return `${groupDigits(count)} ${thing}${count === 1 ? "" : "s"}`;
}
