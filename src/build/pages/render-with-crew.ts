/** Pages that the threads of a crew and this one make together. */
import type { Archive } from "../../archive/index.ts";
import { spellOut } from "../../archive/spell-out.ts";
import type { ArticleMeta } from "../../model.ts";
import type { CallCrew, Crew } from "../crew/crew.ts";
import type { MadeParts } from "../downloads/made-parts.ts";
import { listUnknownParts } from "../downloads/unknown-parts.ts";
import type { Look } from "../look/index.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import type { Decided } from "../seeds/decision-store.ts";
import type { SiteBefore } from "./before.ts";
import { renderShare, type ShareSources } from "./render-share.ts";
import { laySheets, type PageNumbers, type Table } from "./sheets.ts";

/** What a crew needs to know beside the archive. */
export interface CrewSources {
  /** Folder of the seeds. */
  readonly root: string;
  readonly beside: PicturesBeside;
  readonly metas: readonly ArticleMeta[];
  /** What was published before need not be made again. */
  readonly before: SiteBefore;
  readonly decided: Decided;
  /** See `seeds/load-record.ts`. */
  readonly keepNone: () => void;
  readonly callCrew: CallCrew;
  readonly look: Look;
  /** Is given the crew when it has its pages to make: what it is asked for then it does after them. */
  readonly askMore?: (crew: Crew) => void;
  /** Folder where pages wait side by side; null where they wait at their places in the site. */
  readonly loose?: string | null;
  /** What this thread serves meanwhile, such as Pagefind: pages would keep it waiting, and the crew begins with them alone. */
  readonly underWay?: Promise<unknown>;
}

/** Lays out the pages for this thread, the first, and the crew's: articles are the thread's that has read them. */
const layOut = ({ articles }: Archive, wanted: PageNumbers, crew: Crew): Table =>
  laySheets(wanted, crew.size + 1, (kind, number) =>
    kind === "article" ? crew.ownerOf(articles[number]?.record.sourceFile ?? "") : undefined,
  );

/** Whoever looks on is told so often of what the crew makes while this thread does something else. Milliseconds. */
const LOOK_MS = 250;

/** Waits for what is under way, and tells meanwhile of what the crew has made. */
const awaitOther = async (underWay: Promise<unknown>, tellAll: () => void): Promise<void> => {
  const look = setInterval(tellAll, LOOK_MS);
  try {
    await underWay;
  } finally {
    clearInterval(look);
  }
};

/** Is told how the pages are shared, and asked to tell how many are made. */
interface Count {
  readonly share: (table: Table) => void;
  readonly tellAll: () => void;
}

/**
 * Has the crew render with this thread, where there is a crew.
 * @param sources What pages are made of.
 * @param wanted Which pages.
 * @param outputDir Folder of the site.
 * @param crewSources What the crew needs to know, the key of what is around every page, and what counts pages.
 * @returns What was made beside the pages; null where none was.
 */
export const renderWithCrew = async (
  sources: ShareSources,
  wanted: PageNumbers,
  outputDir: string,
  crewSources: CrewSources & { readonly frames: string; readonly count: Count },
): Promise<MadeParts[] | null> => {
  const { archive, site } = sources;
  const { root, beside, metas, decided, look, before, frames, loose = null, underWay, count } = crewSources;
  const crew = crewSources.callCrew(wanted.article.length);
  if (crew === null) return null;
  crewSources.keepNone();
  const table = layOut(archive, wanted, crew);
  count.share(table);
  const partsOf = listUnknownParts(archive, wanted.article, before, frames);
  const shares = Array.from({ length: crew.size + 1 }, (_, thread) => ({
    table,
    thread,
    loose,
    partsOf,
    // Beside the staging folder, which holds nothing but the site.
    partsFile: `${outputDir}-parts-${thread}`,
  }));
  const [own, ...others] = shares;
  const isGathered = crew.gather({ root, beside, metas: metas.map(spellOut), site, decided, look });
  const theirs = Promise.all([crew.render(others, outputDir), isGathered]);
  // Whoever waits for it is told of a failure; until then it must not end the process.
  theirs.catch(() => undefined);
  crewSources.askMore?.(crew);
  if (underWay !== undefined) await awaitOther(underWay, count.tellAll);
  const ours = own === undefined ? [] : [await renderShare(sources, own, outputDir)];
  const [made] = await theirs;
  return [...ours, ...made];
};
