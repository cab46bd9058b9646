import { join } from "node:path";
import { SETTINGS_FILE } from "../site-bytes.ts";
import type { Console } from "./console.ts";
import { findHome } from "./find-home.ts";
import { showPath } from "./messages.ts";

/**
 * Reads the publisher that the site's settings name.
 * @param seeds folder of the seeds
 * @returns null where they name none, or cannot be read, which is told
 */
export async function readPublisher(seeds: string, console: Console): Promise<string | null> {
  const { readSite } = await import("../site.ts");
  const home = findHome(console.directory, seeds);
  const read = await readSite(home, {}, showPath(console.directory, join(home, SETTINGS_FILE)));
  if (read.ok) return read.site.publisher;
  for (const mistake of read.mistakes) console.err(`cuttings parse: ${mistake}`);
  console.err("cuttings parse: so no record has the publisher that the settings name");
  return null;
}
