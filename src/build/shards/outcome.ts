/** What a shard is made of, and what comes of it. */
import type { Doubt } from "../../model.ts";
import type { Site } from "../../site.ts";
import type { TellProgress } from "../clock.ts";
import type { Folders } from "../folders.ts";
import type { ShardNumber } from "./deal.ts";
import type { NameShardCall } from "./find.ts";

/** Which shard of what is to be made. */
export interface ShardOptions extends Folders {
  /** Folder that the command works in. */
  readonly directory: string;
  /** Folder that may hold a person's own templates and styles, where that is another one. */
  readonly home?: string;
  /** Folder of the shards. */
  readonly shards: string;
  readonly shard: ShardNumber;
  readonly site: Site;
  /** Whether a search index is wanted. */
  readonly search: boolean;
  /** Whether compressed copies of the pages are wanted. */
  readonly compress?: boolean;
  /** Names the call that makes a shard of this site, for messages. */
  readonly nameShardCall?: NameShardCall;
  /** Is told how far it is. */
  readonly tell?: TellProgress;
}

/** What a shard has done. Articles and errors together are its seeds. */
export interface ShardReport {
  readonly shard: ShardNumber;
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  /** Null where its pages wait for the readings of other shards. */
  readonly pages: number | null;
}

/** A shard, or why there is none. */
export type ShardOutcome =
  | {
      readonly ok: true;
      readonly report: ShardReport;
      readonly doubts: readonly Doubt[];
      /** The shard's folder. */
      readonly folder: string;
      /** What its pages wait for; null where they are made. */
      readonly waits: string | null;
    }
  | { readonly ok: false; readonly reason: string };
