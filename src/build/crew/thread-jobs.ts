/** What a thread of a crew is asked for, and what it answers. */
import type { ArticleMeta } from "../../model.ts";
import type { Site } from "../../site.ts";
import type { Look } from "../look/index.ts";
import type { Table } from "../pages/sheets.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import type { SurveyPlace } from "../publish/look-at-folders.ts";
import type { OldSite } from "../publish/old-site.ts";
import type { Batch } from "../seeds/cut-batches.ts";
import type { Decided } from "../seeds/decision-store.ts";
import type { Loading } from "./tune-engine.ts";

/** What a thread has to know before it can make anything of an archive. */
export interface ArchiveJob {
  readonly root: string;
  readonly beside: PicturesBeside;
  readonly metas: readonly ArticleMeta[];
  readonly site: Site;
  readonly look: Look;
  readonly decided: Decided;
}

/** What a thread makes of a site. */
export interface Share {
  /** Where pages lie that are to be made. */
  readonly table: Table;
  /** Which of those that take from it this thread is. */
  readonly thread: number;
  /** Folder where pages wait side by side; null where they wait at their places in the site. */
  readonly loose: string | null;
  /** Numbers of the articles whose parts are wanted, from the thread that makes their pages. */
  readonly partsOf: readonly number[];
  /** Where the parts go. */
  readonly partsFile: string;
}

/** What a thread can be asked for. */
export type Request =
  /** It is answered as soon as the program is loaded. */
  | { readonly kind: "load"; readonly loading: Loading }
  | {
      readonly kind: "parse";
      readonly root: string;
      readonly beside: PicturesBeside;
      readonly batch: Batch;
    }
  | { readonly kind: "gather"; readonly job: ArchiveJob }
  | { readonly kind: "render"; readonly share: Share; readonly outputDir: string }
  /** Whether nobody but us changed the folders of a published site. */
  | { readonly kind: "look"; readonly place: SurveyPlace }
  | { readonly kind: "settle"; readonly old: OldSite };

/** Its answer to the request of the same number. */
export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | {
      readonly number: number;
      readonly ok: false;
      readonly reason: string;
      /** Where a bug began; null where it is none. */
      readonly stack: string | null;
    };
