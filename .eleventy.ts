/**
 * Eleventy's configuration: `templates/KIND.11ty.tsx` is a function from the props of one kind of page to a vnode, and is
 * written once for each page of that kind. `src/build/render.ts` hands in the pages.
 */
import { basename } from "node:path";
import type { PageData, UserConfig } from "@11ty/eleventy";
import type { RenderPage } from "./src/build/templates.ts";
import { SITE_PAGES, type SitePages } from "./src/view/cascade.ts";
import type { PageKind } from "./src/view/pages.ts";

const EXTENSION = "11ty.tsx";

/** Name under which Eleventy puts a page's number into its data. */
const PAGE_NUMBER = "pageNumber";

// A template is called as its kind of page is; a test holds that there is one for each.
const kindOf = (inputPath: string): PageKind => basename(inputPath, `.${EXTENSION}`) as PageKind;

// What `src/build/render.ts` put there, and what Eleventy made of it by `getData` below.
const pagesOf = (data: PageData): SitePages => data[SITE_PAGES] as SitePages;
const numberOf = (data: PageData): number => data[PAGE_NUMBER] as number;

/**
 * Wires the templates.
 *
 * @param config Eleventy's.
 * @param renderPage Renders a page with the template of its kind: ours, or a person's own.
 */
export function configureSite(config: UserConfig, renderPage: RenderPage): void {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.ignores.clear();
  config.setTemplateFormats(EXTENSION);
  config.addExtension(EXTENSION, {
    // The templates are part of the program; Eleventy finds their files and asks for nothing in them.
    read: false,
    compileOptions: { cache: false },
    getData: (inputPath) => ({
      pagination: { data: `${SITE_PAGES}.numbers.${kindOf(inputPath)}`, size: 1, alias: PAGE_NUMBER },
      permalink: (data: PageData) => pagesOf(data).fileOf(kindOf(inputPath), numberOf(data)),
    }),
    compile: (_content, inputPath) => (data) => {
      const pages = pagesOf(data);
      const kind = kindOf(inputPath);
      const number = numberOf(data);
      try {
        const page = renderPage(kind, pages.propsOf(kind, number));
        // Bytes take half the memory of the string until Eleventy writes all pages.
        return Buffer.from(`<!doctype html>\n${page}\n`);
      } catch (error) {
        throw new Error(`${pages.fileOf(kind, number)} cannot be made`, { cause: error });
      }
    },
  });
}
