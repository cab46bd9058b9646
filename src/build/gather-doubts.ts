/** What a build doubts: of the folders of seeds, of seeds, of a person's own pages and files, and links that lead nowhere. */
import type { GatheredAliases } from "../archive/aliases.ts";
import type { Archive } from "../archive/index.ts";
import { describeDeadLinks, describeDeadPageLinks } from "./dead-links.ts";
import type { MadeSite } from "./describe-site.ts";
import type { BuildOptions } from "./outcome.ts";
import { type OwnFolder, placeDoubts } from "./own-folder.ts";
import type { SettledPages } from "./own-pages/settle-pages.ts";
import type { CalledPictures } from "./pictures/call-pictures.ts";
import { doubtLonePictures } from "./pictures/doubt-unshown.ts";
import type { Begun } from "./publish/stage-site.ts";
import type { ReadSeeds } from "./seeds/read-seeds.ts";
import { doubtUpcoming } from "./seeds/upcoming.ts";

/** What a site is made of, as far as something may be wrong with it. */
export interface DoubtedSite {
  readonly archive: Archive;
  readonly read: ReadSeeds;
  readonly pictures: CalledPictures;
  readonly aliases: GatheredAliases;
  readonly own: SettledPages;
  /** A person's own files for the site's root, as they are listed. */
  readonly ownFiles: Pick<OwnFolder, "doubts">;
}

/** Gathers what is doubted, by where it comes from. */
export const gatherDoubts = (
  { seeds, home, directory }: BuildOptions,
  { list, look }: Pick<Begun, "list" | "look">,
  { archive, read, pictures, aliases, own, ownFiles }: DoubtedSite,
): Pick<MadeSite, "failed" | "listed" | "read" | "own" | "upcoming" | "looks"> => ({
  failed: read.failed,
  listed: list.doubts,
  read: [...read.doubts, ...pictures.doubts, ...doubtLonePictures(list, pictures.metas), ...aliases.doubts],
  own: [...own.doubts, ...placeDoubts(ownFiles.doubts, home ?? directory, seeds)],
  upcoming: doubtUpcoming(archive.articles),
  looks: look.doubts,
});

/** Says which links of a person's own lead nowhere in a site that is published. */
export const describeDead = (
  { output, linkPlaces = [] }: BuildOptions,
  { own, aliases: { redirects } }: Pick<DoubtedSite, "own" | "aliases">,
): string[] => [
  ...describeDeadLinks(output, own.site, linkPlaces, redirects),
  ...describeDeadPageLinks(output, own.links, redirects),
];
