/** Links of a person's own in the navigation that lead to nothing: they would stand on every page. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../archive/aliases.ts";
import { outputFile } from "../archive/urls.ts";
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

/**
 * Names links of the navigation that lead to no file of the site.
 * @param output The folder of the site as it is published: a person may have files of their own in it.
 * @param site The settings.
 * @param redirects What hosts lead on, with a file or without.
 * @returns A line for each.
 */
export function describeDeadLinks(
  output: string,
  { navigation }: Pick<Site, "navigation">,
  redirects: readonly Redirect[],
): string[] {
  return (navigation ?? []).flatMap((item) => {
    if (typeof item === "string" || !item.url.startsWith("/")) return [];
    const [address = ""] = item.url.split(/[?#]/, 1);
    const path = decodePath(address);
    const isLed = redirects.some(({ from }) => from === path);
    if (isLed || listAnswers(path).some((file) => existsSync(join(output, file)))) return [];
    return [
      `${SETTINGS_FILE}: "${item.label}" in the navigation leads to ${item.url}, which is no page of the site. Mend its url.`,
    ];
  });
}
