/** What the pages of a site are made of, made ready. */
import type { Archive, LoadWhole } from "../../archive/index.ts";
import { hashText } from "../../archive/state.ts";
import type { Site } from "../../site.ts";
import { keyFrames } from "../../view/frame.ts";
import type { OwnPage } from "../../view/own-page.ts";
import { mapKinds, type PagePlan, type PageSet, planPages } from "../../view/pages.ts";
import { TELL_NOBODY, type TellProgress } from "../clock.ts";
import type { MadeParts } from "../downloads/made-parts.ts";
import { showTexts } from "../downloads/part-writer.ts";
import { loadRenderPage } from "../look/render-page.ts";
import type { ShareSources } from "./render-share.ts";
import { type CrewSources, renderWithCrew } from "./render-with-crew.ts";
import { countTaken, type PageNumbers, type Table } from "./sheets.ts";

/** What making pages needs to know beside the archive. */
export interface RenderingSources extends CrewSources {
  /** Reads an article's text. */
  readonly load: LoadWhole;
  /** A person's own pages. */
  readonly ownPages?: readonly OwnPage[];
  /** Is told how many pages have been made. */
  readonly tell?: TellProgress;
}

/** Tells of each page whose props are made. */
const watchPages = (plan: PagePlan, tellOne: () => void): PagePlan => {
  const watch = (pages: PageSet<unknown>): PageSet<unknown> => ({
    ...pages,
    makeProps: (index) => {
      tellOne();
      return pages.makeProps(index);
    },
  });
  // Each kind has the props that it had.
  return mapKinds((kind) => watch(plan[kind])) as unknown as PagePlan;
};

/** Pages of this thread's own between two looks at what a crew has made: a look goes through the whole table. */
const BETWEEN_LOOKS = 48;

/** Counts the pages that are made: this thread's, or with a crew those of the sheets that were taken. */
const openCount = (tell: TellProgress) => {
  let [done, of] = [0, 0];
  let table: Table | null = null;
  const tellAll = (): void => {
    if (table !== null) tell("render", countTaken(table), of);
  };
  const tellOne = (): void => {
    done += 1;
    if (table === null) tell("render", done, of);
    else if (done % BETWEEN_LOOKS === 0) tellAll();
  };
  const begin = (pages: number): void => {
    of = pages;
  };
  const share = (laid: Table): void => {
    table = laid;
  };
  return { tellOne, tellAll, begin, share };
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
  const { look, tell = TELL_NOBODY } = sources;
  const shown = showTexts(sources.load);
  const frames = hashText(keyFrames(archive, site) + look.key);
  const renderPage = await loadRenderPage(look);
  const count = openCount(tell);
  const plan = watchPages(planPages(archive, site, shown.load, sources.ownPages), count.tellOne);
  const own = { archive, site, plan, shown, renderPage };
  const makeWithCrew = (wanted: PageNumbers, outputDir: string): Promise<MadeParts[] | null> => {
    count.begin(Object.values(wanted).reduce((sum, numbers) => sum + numbers.length, 0));
    return renderWithCrew(own, wanted, outputDir, { ...sources, frames, count });
  };
  return { frames, plan, own, makeWithCrew };
};
