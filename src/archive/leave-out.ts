/** An archive as the settings want it: without the indexes that are left out. */
import type { Site } from "../site.ts";
import type { Leavable } from "../site-parts.ts";
import type { Archive, NamedKind } from "./index.ts";

const INDEXES: readonly (readonly [Leavable, NamedKind | "initials"])[] = [
  ["sources", "sources"],
  ["publishers", "publishers"],
  ["authors", "authors"],
  ["topics", "topics"],
  ["languages", "languages"],
  ["a-z", "initials"],
];

/** Whether a site does without a part. */
export const isLeftOut = ({ leaveOut }: Pick<Site, "leaveOut">, part: Leavable): boolean => leaveOut.includes(part);

/**
 * Leaves indexes out of an archive: what has no groups has no pages, no feeds, no way in.
 *
 * @param archive The archive, whole.
 * @param site The settings.
 */
export const leaveOutIndexes = (archive: Archive, site: Pick<Site, "leaveOut">): Archive => ({
  ...archive,
  ...Object.fromEntries(INDEXES.filter(([part]) => isLeftOut(site, part)).map(([, index]) => [index, []])),
});
