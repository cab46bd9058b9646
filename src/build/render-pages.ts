/** Pages → files, by Eleventy. */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { configureSite } from "../../.eleventy.ts";
import { PACKAGE } from "../root.ts";
import { offerPages, SITE_PAGES } from "../view/cascade.ts";
import { mapKinds, type PageKind, type PagePlan } from "../view/pages.ts";
import type { PageNumbers } from "./crew.ts";
import type { RenderPage } from "./templates.ts";

/** Pages that Eleventy is given at one time: it holds all of them until it writes the first. */
const MOST_AT_ONCE = 3_000;

/** Eleventy takes paths from the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";

const renderBatch = async (
  plan: PagePlan,
  numbers: PageNumbers,
  outputDir: string,
  renderPage: RenderPage,
): Promise<void> => {
  // Eleventy would start a thread to follow modules that change while it runs. None does.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  // Loaded only where there is something to write.
  const { Eleventy } = await import("@11ty/eleventy");
  const pages = offerPages(plan, numbers);
  const eleventy = new Eleventy(fromHere(join(PACKAGE, "templates")), fromHere(outputDir), {
    configPath: "",
    quietMode: true,
    loader: "esm",
    config: (config) => {
      configureSite(config, renderPage);
      config.addGlobalData(SITE_PAGES, () => pages);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
};

/** Eleventy passes over a kind of page whose template is gone, without a word. */
const requireTemplates = (numbers: PageNumbers): void => {
  for (const [kind, wanted] of Object.entries(numbers)) {
    const template = join(PACKAGE, "templates", `${kind}.11ty.tsx`);
    if (wanted.length > 0 && !existsSync(template))
      throw new Error(`the template ${template} is missing. Put it back, or install Cuttings again.`);
  }
};

const cutBatches = (numbers: PageNumbers): PageNumbers[] => {
  const batches: (readonly (readonly [PageKind, number])[])[] = [];
  const all = Object.values(mapKinds((kind) => numbers[kind].map((number) => [kind, number] as const))).flat();
  for (let from = 0; from < all.length; from += MOST_AT_ONCE) batches.push(all.slice(from, from + MOST_AT_ONCE));
  return batches.map((batch) => mapKinds((kind) => batch.flatMap(([own, number]) => (own === kind ? [number] : []))));
};

/**
 * Writes pages.
 *
 * @param plan The pages of the site.
 * @param numbers Those that are to be written.
 * @param outputDir Folder of the site.
 * @param renderPage Renders one.
 * @throws Where a page cannot be rendered, naming its template; Eleventy's errors hold what went wrong in one another.
 */
export const renderPages = async (
  plan: PagePlan,
  numbers: PageNumbers,
  outputDir: string,
  renderPage: RenderPage,
): Promise<void> => {
  requireTemplates(numbers);
  for (const batch of cutBatches(numbers)) await renderBatch(plan, batch, outputDir, renderPage);
};
