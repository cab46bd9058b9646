/** Articles → an archive as the settings want it. */
import { type Archive, gatherArchive, type LoadWhole } from "../archive/index.ts";
import { leaveOutIndexes } from "../archive/leave-out.ts";
import { lendPublisher } from "../archive/lend.ts";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";

/** The archive, and what reads the texts of its articles. */
export interface GatheredSite {
  readonly archive: Archive;
  readonly load: LoadWhole;
}

/**
 * Gathers articles.
 * @param metas What was read of each.
 * @param load Reads an article's text, as it was captured.
 * @param site The settings.
 */
export const gatherSite = (metas: readonly ArticleMeta[], load: LoadWhole, site: Site): GatheredSite => {
  const lent = metas.map((meta) => lendPublisher(meta, site.publisher));
  return {
    archive: leaveOutIndexes(gatherArchive(lent), site),
    load: (article) => {
      const whole = load(article);
      return { ...whole, record: lendPublisher(whole.record, site.publisher) };
    },
  };
};
