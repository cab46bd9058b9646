/** The search page's address carries what was asked. Runs in the browser too. */
import { type Choice, FACET_KEYS, SORTS, type Sort } from "./selection.ts";

/** What a reader asked. */
export interface Request {
  readonly text: string;
  readonly choice: Choice;
  readonly sort: Sort;
  /** How many pages of results are shown, from 1. */
  readonly pages: number;
}

const isSort = (text: string | null): text is Sort => SORTS.some((sort) => sort === text);

/** Most pages of results that an address may ask for at once. */
const MOST_PAGES = 50;

/**
 * Reads a request from an address.
 *
 * @param fields The part after "?".
 */
export const readRequest = (fields: URLSearchParams): Request => {
  const sort = fields.get("sort");
  const pages = Number(fields.get("pages"));
  return {
    text: fields.get("q") ?? "",
    choice: new Map(FACET_KEYS.map((key) => [key, new Set(fields.getAll(key))])),
    sort: isSort(sort) ? sort : "relevance",
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, MOST_PAGES) : 1,
  };
};

/**
 * Writes a request as an address; what is as usual is left out.
 *
 * @param request The request.
 * @returns "?q=…", or "" where nothing was asked.
 */
export const writeRequest = ({ text, choice, sort, pages }: Request): string => {
  const fields = new URLSearchParams();
  if (text !== "") fields.set("q", text);
  for (const [key, names] of choice) for (const name of names) fields.append(key, name);
  if (sort !== "relevance") fields.set("sort", sort);
  if (pages > 1) fields.set("pages", String(pages));
  const query = fields.toString();
  return query === "" ? "" : `?${query}`;
};
