/** What the pages of a site are made of, made ready. */
import type { Archive, LoadWhole } from "../archive/index.ts";
import { hashText } from "../archive/state.ts";
import type { Site } from "../site.ts";
import { keyFrames } from "../view/frame.ts";
import { mapKinds, type PagePlan, type PageSet, planPages } from "../view/pages.ts";
import { TELL_NOBODY, type TellProgress } from "./clock.ts";
import { loadRenderPage } from "./look/render-page.ts";
import type { MadeParts } from "./made-parts.ts";
import { showTexts } from "./part-writer.ts";
import type { ShareSources } from "./render-share.ts";
import { type CrewSources, renderWithCrew } from "./render-with-crew.ts";
import type { PageNumbers } from "./sheets.ts";

/** What making pages needs to know beside the archive. */
export interface RenderingSources extends CrewSources {
  /** Reads an article's text. */
  readonly load: LoadWhole;
  /** Is told how many pages have been made. */
  readonly tell?: TellProgress;
}

/** Tells of each page whose props are made. Of the pages that other threads make, this one's stand for as many. */
const watchPages = (plan: PagePlan, tell: TellProgress, of: () => number, threads: () => number): PagePlan => {
  let done = 0;
  const watch = (pages: PageSet<unknown>): PageSet<unknown> => ({
    ...pages,
    makeProps: (index) => {
      done += threads();
      tell("render", Math.min(done, of()), of());
      return pages.makeProps(index);
    },
  });
  // Each kind has the props that it had.
  return mapKinds((kind) => watch(plan[kind])) as unknown as PagePlan;
};

/** What pages are made of, ready to make some. */
interface Rendering {
  /** Key of what is around every page. */
  readonly frames: string;
  readonly plan: PagePlan;
  readonly own: ShareSources;
  /** Makes pages where a crew helps, and of their articles what downloads and feeds hold. Null where there is no crew. */
  readonly makeWithCrew: (wanted: PageNumbers, outputDir: string) => Promise<MadeParts[] | null>;
}

/** Key of a page's file, by the page's own key. */
export const keyFile = (frames: string, key: string): string => hashText(`${frames} ${key}`);

/**
 * Makes ready what pages are made of.
 * @param archive The articles.
 * @param site The settings.
 * @param sources Where texts come from, and who helps.
 */
export const openRendering = async (archive: Archive, site: Site, sources: RenderingSources): Promise<Rendering> => {
  const { look, callCrew, tell = TELL_NOBODY } = sources;
  const shown = showTexts(sources.load);
  const frames = hashText(keyFrames(archive, site) + look.key);
  const renderPage = await loadRenderPage(look);
  let count = 0;
  let threads = 1;
  const plan = watchPages(
    planPages(archive, site, shown.load),
    tell,
    () => count,
    () => threads,
  );
  const own = { archive, site, plan, shown, renderPage };
  const makeWithCrew = (wanted: PageNumbers, outputDir: string): Promise<MadeParts[] | null> => {
    count = Object.values(wanted).reduce((sum, numbers) => sum + numbers.length, 0);
    threads += callCrew(wanted.article.length)?.size ?? 0;
    return renderWithCrew(own, wanted, outputDir, { ...sources, frames });
  };
  return { frames, plan, own, makeWithCrew };
};
