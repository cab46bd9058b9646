/** The passes. */
import type { Pass, PassForAll } from "../capture.ts";
import { labelBareTags } from "./bare-tags.ts";
import { labelBylines } from "./bylines.ts";
import { labelChangeLines } from "./change-lines.ts";
import { labelClipHead } from "./clip-head.ts";
import { labelComments } from "./comments.ts";
import { labelFurniture } from "./furniture.ts";
import { labelGalleries } from "./galleries.ts";
import { labelMarks } from "./marks.ts";
import { labelOverCredits } from "./over-credits.ts";
import { labelPictures } from "./pictures.ts";
import { labelPullQuotes } from "./pull-quotes.ts";
import { labelRepeats } from "./repeats.ts";
import { labelSignoffs } from "./signoff.ts";
import { labelStated } from "./stated.ts";
import { labelStory } from "./story.ts";
import { labelSynopses } from "./synopses.ts";
import { labelToolLines } from "./tool-lines.ts";
import { labelWireNotes } from "./wire-notes.ts";

/** In the order in which they decide. */
export const PASSES: readonly (Pass | PassForAll)[] = [
  labelStated,
  labelComments,
  labelBareTags,
  labelClipHead,
  labelToolLines,
  labelWireNotes,
  labelFurniture,
  labelSynopses,
  labelChangeLines,
  labelMarks,
  labelRepeats,
  labelPullQuotes,
  labelSignoffs,
  labelGalleries,
  labelOverCredits,
  labelPictures,
  labelBylines,
  labelStory,
];
