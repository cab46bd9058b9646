/** The first line of a capture, which is a headline more often than what its words look like. */
import type { Capture } from "../capture.ts";

/**
 * Whether a block is the first of a capture and the model takes it for the headline: "WATCH: Ferry breaks loose", "Photo: how a ferry
 * broke loose". Nothing stands above it to which such words could belong. Not where it stands alone, or the front matter states the headline.
 */
export const isTopHeadline = ({ seed, judged, blocks }: Capture, index: number): boolean =>
  index === 0 && blocks.length > 1 && seed.stated.headline === undefined && judged[0]?.label === "headline";
