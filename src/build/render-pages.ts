/** Pages → files, by Eleventy. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { configureSite } from "../../.eleventy.ts";
import { PACKAGE } from "../root.ts";
import { offerPages, SITE_PAGES } from "../view/cascade.ts";
import type { PagePlan } from "../view/pages.ts";
import type { PageNumbers } from "./crew.ts";
import type { RenderPage } from "./templates.ts";

/** Eleventy takes paths from the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";

const writeFile = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
};

/** Eleventy passes over a kind of page whose template is gone, without a word. */
const requireTemplates = (numbers: PageNumbers): void => {
  for (const [kind, wanted] of Object.entries(numbers)) {
    const template = join(PACKAGE, "templates", `${kind}.11ty.tsx`);
    if (wanted.length > 0 && !existsSync(template))
      throw new Error(`the template ${template} is missing. Put it back, or install Cuttings again.`);
  }
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
      configureSite(config, renderPage, (file, bytes) => writeFile(join(outputDir, file), bytes));
      config.addGlobalData(SITE_PAGES, () => pages);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
};
