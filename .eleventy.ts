/**
 * Eleventy's configuration: `templates/KIND.11ty.tsx` is a function from the props of one kind of page to a vnode, and is
 * called once for each page of that kind. `src/build/pages/render-pages.ts` hands in what gives the pages, a sheet at a time: what
 * Eleventy does for a page of its own (data of its own, an address to look up, an entry in its maps) takes as long as writing the
 * page, it holds all of them until the last is made, and none of it is of use to a page that has finished props and a path.
 */
import { basename } from "node:path";
import type { PageData, UserConfig } from "@11ty/eleventy";
import { findTold } from "./src/build/describe-error.ts";
import type { RenderPage } from "./src/build/pages/templates.ts";
import { makeRefusal } from "./src/refuse.ts";
import { SITE_PAGES, type SitePages } from "./src/view/cascade.ts";
import type { PageKind } from "./src/view/pages.ts";

/** Writes a file of the site: its path below the output folder, and its bytes. */
export type WritePage = (file: string, bytes: Uint8Array) => void;

const EXTENSION = "11ty.tsx";

// A template is called as its kind of page is; a test holds that there is one for each.
const kindOf = (inputPath: string): PageKind => basename(inputPath, `.${EXTENSION}`) as PageKind;

// What `src/build/pages/render-pages.ts` put there.
const pagesOf = (data: PageData): SitePages => data[SITE_PAGES] as SitePages;

/** Makes all pages of a kind that this thread is given. */
const writeKind = (pages: SitePages, kind: PageKind, renderPage: RenderPage, writePage: WritePage): void => {
  for (let sheet = pages.takeSheet(kind); sheet.length > 0; sheet = pages.takeSheet(kind))
    for (const number of sheet) {
      const file = pages.fileOf(kind, number);
      try {
        writePage(file, renderPage(kind, pages.propsOf(kind, number)));
      } catch (error) {
        const told = findTold(error);
        const what = `${file} cannot be made`;
        throw told === null ? new Error(what, { cause: error }) : makeRefusal(`${what}: ${told}`);
      }
    }
};

/**
 * Wires the templates.
 *
 * @param config Eleventy's.
 * @param renderPage Renders a page with the template of its kind: ours, or a person's own.
 * @param writePage Writes a page where it belongs.
 */
export function configureSite(config: UserConfig, renderPage: RenderPage, writePage: WritePage): void {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.ignores.clear();
  config.setTemplateFormats(EXTENSION);
  config.addExtension(EXTENSION, {
    // The templates are part of the program; Eleventy finds their files and asks for nothing in them.
    read: false,
    compileOptions: { cache: false },
    // The pages of a kind have addresses, a kind has none.
    getData: () => ({ permalink: false }),
    compile: (_content, inputPath) => (data) => {
      writeKind(pagesOf(data), kindOf(inputPath), renderPage, writePage);
      return "";
    },
  });
}
