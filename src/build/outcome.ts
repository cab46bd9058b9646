/** What a build is given, and what it says of itself. */
import type { Archive } from "../archive/index.ts";
import type { Doubt } from "../model.ts";
import type { Site } from "../site.ts";
import type { StageTimes, TellProgress } from "./clock.ts";
import type { Folders } from "./folders.ts";
import type { PublishedParts } from "./pages/before.ts";
import type { RenderSources } from "./pages/render.ts";
import type { SearchOutcome } from "./search/index.ts";
import type { SeedChanges } from "./seeds/read-seeds.ts";
import type { NameShardCall } from "./shards/find.ts";
import type { Lender } from "./shards/lend.ts";

/** Writes every page and asset of the site that has changed into an empty folder; throws where it cannot. */
export type Render = (
  archive: Archive,
  site: Site,
  directory: string,
  sources: RenderSources,
) => Promise<PublishedParts>;

export interface BuildOptions extends Folders {
  /** Folder that the command works in. */
  readonly directory: string;
  /** Folder that may hold a person's own templates and styles, where that is another one. */
  readonly home?: string;
  readonly site: Site;
  /** Where each entry of the navigation says where it leads, for the start of a message: "site.yaml:3: navigation.url". */
  readonly linkPlaces?: readonly string[];
  /** Write every file again, changed or not. */
  readonly force: boolean;
  /** Whether a search index is wanted. */
  readonly search: boolean;
  /** Is told how far the build is. */
  readonly tell?: TellProgress;
  /** Names the call that makes a shard of this site, for messages. */
  readonly nameShardCall?: NameShardCall;
  /** Whether compressed copies of the files are wanted. */
  readonly compress?: boolean;
  /**
   * Whether the site from before may stay in the cache, to be the next one: it saves a link a file, and takes room where the cache is
   * carried to other machines. It may, where this is absent.
   */
  readonly keepsTwin?: boolean;
  /** Whether nobody but its maker sees the site: a style sheet that changes keeps its name then, so that no page is made again. */
  readonly isPreview?: boolean;
}

/** What a build did. Articles and errors of seeds together are the seeds that were given. */
export interface BuildReport {
  readonly articles: number;
  /** HTML files of the site. */
  readonly pages: number;
  /** Files of the site: new or changed, the same as before, gone. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Seeds and pages and files of a person's own that could not be read, and folders that could not be listed. */
  readonly errors: number;
  readonly warnings: number;
  /** Whether any of its index was built, all of it was kept, or there is none. */
  readonly search: SearchOutcome["state"];
  readonly ms: StageTimes;
}

/** A finished build, or why there is none; then what was published before is whole. */
export type BuildOutcome =
  | {
      readonly ok: true;
      readonly report: BuildReport;
      readonly doubts: readonly Doubt[];
      /** Seeds that are new, other or gone; null where nothing is known of the builds before, or what was published says otherwise. */
      readonly changes: SeedChanges | null;
      /** Pages and copies that shards have made: how many were taken, how many were of no use. Null where the site is not joined. */
      readonly lent: ReturnType<Lender["count"]> | null;
      /** What is missing from the site, or from what is remembered of it, and why; for a person. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };
