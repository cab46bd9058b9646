/** What renders the pages of a site: our templates, or a person's with ours. */
import { sep } from "node:path";
import { pathToFileURL } from "node:url";
import { makeRefusal } from "../../refuse.ts";
import { type RenderPage, renderOurs } from "../pages/templates.ts";
import type { Look } from "./index.ts";
import { OWN_TEMPLATES } from "./own-files.ts";

/** Finds the line of a person's template in which an error arose. */
function findLine({ stack = "" }: Error, folder: string): string {
  const at = stack.indexOf(folder + sep);
  const place = at < 0 ? null : /^[^\n]*?:\d+(?=:\d+)/.exec(stack.slice(at + folder.length));
  return place === null ? "" : `${OWN_TEMPLATES}${place[0]}: `;
}

/** What a person's own templates throw is no bug of ours. */
const refuseTemplate = (error: unknown, folder: string): Error =>
  makeRefusal(error instanceof Error ? `${findLine(error, folder)}${error.message}` : String(error));

/**
 * Loads what renders the pages of a site.
 * @param look How it looks.
 */
export async function loadRenderPage({ module, own: { folder } }: Look): Promise<RenderPage> {
  if (module === null || folder === null) return renderOurs;
  // Errors name the lines of the sources then.
  process.setSourceMapsEnabled(true);
  // `writeEntry` in `compile.ts` writes that module.
  const { renderPage } = (await import(pathToFileURL(module).href).catch((error: unknown) =>
    Promise.reject(refuseTemplate(error, folder)),
  )) as {
    readonly renderPage: (...page: Parameters<RenderPage>) => string;
  };
  return (kind, props) => {
    try {
      return Buffer.from(`<!doctype html>\n${renderPage(kind, props)}\n`);
    } catch (error) {
      throw refuseTemplate(error, folder);
    }
  };
}
