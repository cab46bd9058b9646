import type { LoadWhole } from "../../archive/index.ts";
import type { Site } from "../../site.ts";
import type { SiteBefore } from "../pages/before.ts";
import type { FindMade } from "./made-parts.ts";

/** Where texts come from and where files go. */
export interface DownloadSources {
  readonly site: Site;
  readonly outputDir: string;
  readonly load: LoadWhole;
  readonly before: SiteBefore;
  /** Of what every file is made of; see `view/frame.ts`. */
  readonly frames: string;
  readonly findMade: FindMade;
}
