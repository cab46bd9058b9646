/** Links of a person's own in the navigation that lead to nothing: they would stand on every page. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../archive/aliases.ts";
import { outputFile } from "../archive/urls.ts";
import { listForms } from "../export/redirects.ts";
import type { Site } from "../site.ts";
import { SETTINGS_FILE } from "../site-bytes.ts";

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The files that hosts answer a path with. */
const listAnswers = (path: string): string[] =>
  path.endsWith("/") ? [outputFile(path)] : [outputFile(path), outputFile(`${path}/`), outputFile(`${path}.html`)];

/** A folder is no page, and what the system cannot even look up is none. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** Whether a host has something for a path. Steps upwards may lead out of the site, and nobody needs them. */
function isAnswered(output: string, path: string, redirects: readonly Redirect[]): boolean {
  if (path.split("/").includes("..")) return false;
  const isLed = redirects.some(({ from }) => listForms(from).includes(path));
  return isLed || listAnswers(path).some((file) => isFile(join(output, file)));
}

/**
 * Names links of the navigation that lead to no file of the site.
 * @param output The folder of the site as it is published: a person may have files of their own in it.
 * @param site The settings.
 * @param places Where the address of each entry of the navigation stands, for the start of a message.
 * @param redirects What hosts lead on, with a file or without.
 * @returns A line for each.
 */
export function describeDeadLinks(
  output: string,
  { navigation }: Pick<Site, "navigation">,
  places: readonly string[],
  redirects: readonly Redirect[],
): string[] {
  return (navigation ?? []).flatMap((item, index) => {
    if (typeof item === "string" || !item.url.startsWith("/")) return [];
    const [address = ""] = item.url.split(/[?#]/, 1);
    if (isAnswered(output, decodePath(address), redirects)) return [];
    const place = places[index] ?? `${SETTINGS_FILE}: navigation.url`;
    return [`${place} of "${item.label}" leads to ${item.url}, which is no page of the site. Mend it.`];
  });
}
