/** Pages → files, by Eleventy. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { configureSite } from "../../../.eleventy.ts";
import { makeRefusal } from "../../refuse.ts";
import { PACKAGE } from "../../root.ts";
import { offerPages, SITE_PAGES } from "../../view/cascade.ts";
import type { PagePlan } from "../../view/pages.ts";
import { placeLoose } from "../publish/loose-pages.ts";
import { type Table, type TakeSheet, takeSheets } from "./sheets.ts";
import type { RenderPage } from "./templates.ts";

/** Eleventy takes paths from the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";

/** Makes what writes a page where it waits to be published. */
const openWriting =
  (outputDir: string, loose: string | null) =>
  (file: string, bytes: Uint8Array): void => {
    const place = loose === null ? null : placeLoose(loose, file);
    const path = place ?? join(outputDir, file);
    if (place === null) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };

/** Eleventy passes over a kind of page whose template is gone, without a word. */
const requireTemplates = ({ sheets }: Table): void => {
  for (const [kind, wanted] of Object.entries(sheets)) {
    const template = join(PACKAGE, "templates", `${kind}.11ty.tsx`);
    if (wanted.length > 0 && !existsSync(template))
      throw makeRefusal(`the template ${template} is missing. Put it back, or install Cuttings again.`);
  }
};

/**
 * Writes pages.
 *
 * @param plan The pages of the site.
 * @param table Those that are to be written.
 * @param outputDir Folder of the site.
 * @param renderPage Renders one.
 * @param takeSheet Takes some from the table; where it is not given, nobody else takes any.
 * @param loose Folder where pages wait side by side; null where they wait at their places in the site.
 * @throws Where a page cannot be rendered, naming its template; Eleventy's errors hold what went wrong in one another.
 */
export const renderPages = async (
  plan: PagePlan,
  table: Table,
  outputDir: string,
  renderPage: RenderPage,
  takeSheet: TakeSheet = takeSheets(table, 0),
  loose: string | null = null,
): Promise<void> => {
  if (Object.values(table.sheets).every((sheets) => sheets.length === 0)) return;
  requireTemplates(table);
  // Eleventy would start a thread to follow modules that change while it runs. None does.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  // Loaded only where there is something to write.
  const { Eleventy } = await import("@11ty/eleventy");
  const pages = offerPages(plan, takeSheet);
  const eleventy = new Eleventy(fromHere(join(PACKAGE, "templates")), fromHere(outputDir), {
    configPath: "",
    quietMode: true,
    loader: "esm",
    config: (config) => {
      configureSite(config, renderPage, openWriting(outputDir, loose));
      config.addGlobalData(SITE_PAGES, () => pages);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
};
