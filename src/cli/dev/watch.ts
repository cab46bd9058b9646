import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { watch } from "chokidar";
import { describeError } from "../../build/describe-error.ts";
import { lieInOneAnother } from "../../build/folders.ts";
import { PACKAGE } from "../../root.ts";
import { listHomePaths } from "../find-home.ts";

/** What the package builds with; only a clone changes these. */
const CODE = ["templates", "src", ".eleventy.ts"].map((name) => join(PACKAGE, name));

/** Changes that come within this time of one another are one: saving a file can be several events. Milliseconds. */
const SETTLE_MS = 60;

/** What a change means for the next build. */
export type Change = "content" | "code";

/** A running watch. */
export interface Watching {
  readonly close: () => Promise<void>;
}

/** Where a path leads that is a link itself: of a link the watch would see that it is there, and nothing else. */
function followLink(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  try {
    return realpathSync(path);
  } catch {
    // It leads nowhere.
    return path;
  }
}

const isWithin = (path: string, root: string): boolean => path === root || path.startsWith(root + sep);

function isHidden(path: string, root: string): boolean {
  return path.startsWith(root + sep) && path.slice(root.length).includes(`${sep}.`);
}

/**
 * Watches seeds, settings, templates, pages and code, from the moment it returns.
 * @param seeds Folder of the seeds.
 * @param directory Folder that the command works in; it or that of the seeds may hold `site.yaml`, `site.css`, `templates/`, `pages/` and `public/`.
 * @param output Folder of the site, which a build writes: no folder of that name is a person's.
 * @param onChange Called when something has changed and has come to rest.
 * @param complain Takes a line for the terminal: what cannot be watched.
 */
export async function watchSources(
  seeds: string,
  directory: string,
  output: string,
  onChange: (change: Change) => void,
  complain: (line: string) => void,
): Promise<Watching> {
  const isInstalled = dirname(PACKAGE).split(sep).includes("node_modules");
  const code = isInstalled ? [] : CODE;
  const home = listHomePaths(directory, seeds).filter((path) => !lieInOneAnother(path, output));
  const captures = followLink(seeds);
  const roots = [captures, ...home.map(followLink), ...code];
  const watcher = watch(roots, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isHidden(path, captures),
  });
  let timer: NodeJS.Timeout | null = null;
  let change: Change = "content";
  watcher.on("all", (event, path) => {
    // To see a file come the watch looks at its folder, and tells of links beside it.
    if (!roots.some((root) => isWithin(path, root))) return;
    // A folder that goes takes its watch with it, and may come back: its place is watched for that.
    if (event === "unlinkDir" && roots.includes(path)) watcher.add(path);
    if (code.some((root) => isWithin(path, root))) change = "code";
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      onChange(change);
      change = "content";
    }, SETTLE_MS);
  });
  watcher.on("error", (error) => complain(`not all changes will be seen: ${describeError(error)}`));
  // Until then a new file counts as one that was there before.
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    close: async () => {
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
}
