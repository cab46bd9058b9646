/** An OpenSearch 1.1 description: by it a browser adds the archive's search to its own. */
import { HOME_PATH, ICON_PATH, OPENSEARCH_PATH, SEARCH_PATH } from "../archive/fixed-paths.ts";
import { makeAbsolute } from "../archive/urls.ts";
import { shorten } from "../shorten-text.ts";
import type { Site } from "../site.ts";
import { makeElement } from "./xml.ts";

/** Longest texts by the specification, in characters. */
const LONGEST_SHORT_NAME = 16;
const LONGEST_LONG_NAME = 48;
const LONGEST_DESCRIPTION = 1024;

/** At most so many characters, cut at a word's end; the sign of what was left out is the last of them. */
const cut = (text: string, length: number): string => (text.length <= length ? text : shorten(text, length - 1));

/**
 * Writes the description.
 *
 * @param site The settings.
 * @returns XML, or null where the site has no search, or no address to name it by.
 */
export const makeOpenSearch = (site: Site): string | null => {
  const search = makeAbsolute(site, SEARCH_PATH);
  const self = makeAbsolute(site, OPENSEARCH_PATH);
  const home = makeAbsolute(site, HOME_PATH);
  if (!site.search || search === null || self === null || home === null) return null;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    makeElement("ShortName", cut(site.title, LONGEST_SHORT_NAME)),
    makeElement("LongName", cut(site.title, LONGEST_LONG_NAME)),
    makeElement("Description", cut(site.description, LONGEST_DESCRIPTION)),
    makeElement("Url", "", { type: "text/html", method: "get", template: `${search}?q={searchTerms}` }),
    makeElement("Url", "", { type: "application/opensearchdescription+xml", rel: "self", template: self }),
    makeElement("Image", makeAbsolute(site, ICON_PATH) ?? "", { type: "image/svg+xml" }),
    makeElement("Language", site.language),
    makeElement("InputEncoding", "UTF-8"),
    "</OpenSearchDescription>",
    "",
  ].join("\n");
};
