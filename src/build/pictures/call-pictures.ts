/** The pictures of an archive; what makes them is loaded only where there are any. */
import { compareText } from "../../archive/compare-text.ts";
import type { ArticleMeta, Doubt } from "../../model.ts";
import type { TellProgress } from "../clock.ts";
import type { Keeper } from "../publish/manifest.ts";

/** Where pictures come from, and where what is made of them is kept. */
export interface PictureFolders {
  readonly seeds: string;
  readonly cache: string;
  readonly tell?: TellProgress;
}

/** Metas whose photos have their pictures, what is wrong with some, and what puts their files into a site. */
export interface CalledPictures {
  readonly metas: readonly ArticleMeta[];
  readonly doubts: readonly Doubt[];
  readonly stage: (staging: string) => void;
}

/**
 * Makes the pictures of an archive ready.
 * @param metas Its articles.
 * @param callKeeper Gives what knows what was published before and need not be made again; called only where there are pictures.
 * @throws Where a file cannot be written.
 */
export async function callPictures(
  metas: readonly ArticleMeta[],
  { seeds, cache, tell }: PictureFolders,
  callKeeper: () => Promise<Pick<Keeper, "find" | "keeps">>,
): Promise<CalledPictures> {
  if (metas.every(({ files }) => files === undefined)) return { metas, doubts: [], stage: () => undefined };
  const { readyPictures, stagePictures } = await import("./index.ts");
  // What is said of pictures comes in the order of files, whatever the cache remembers first.
  const inOrder = metas.toSorted((a, b) => compareText(a.sourceFile, b.sourceFile));
  const keeper = await callKeeper();
  const ready = await readyPictures(seeds, inOrder, cache, keeper, tell);
  return { ...ready, stage: (staging) => stagePictures(ready.pictures, cache, staging, keeper) };
}
