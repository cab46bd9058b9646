/** A site that was replaced, and becomes the twin of the one in its place. Of a site that took no other's place, a copy does. */
import { rmSync } from "node:fs";
import { isDone } from "../try-task.ts";
import type { FolderList } from "./folder-list.ts";
import { keepTwin } from "./kept-twin.ts";
import type { Change } from "./twin-notes.ts";

/** An old site that may be the next build's twin. Data alone: a thread can be given it. */
export interface OldSite {
  /** Where the twin is kept. */
  readonly workshop: string;
  /** Null where there is none: then a copy is made. */
  readonly before: string | null;
  /** The new site. */
  readonly output: string;
  readonly changed: Change;
  readonly folders: FolderList;
}

/**
 * Makes the twin of an old site. What fails costs the next build time, and does not make this one fail.
 * @param old The site, which was replaced.
 */
export function settleOldSite({ workshop, before, output, changed, folders }: OldSite): void {
  const isKept = isDone(() => keepTwin(workshop, before, output, changed, folders));
  if (!isKept) isDone(() => rmSync(workshop, { recursive: true, force: true }));
}
