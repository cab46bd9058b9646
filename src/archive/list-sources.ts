/** Who provided a story, one by one: two agencies may sign it, and each has a listing of its own. */
import { listAgencies } from "../parse/fields/source/agency-names.ts";
import { remember } from "./remember.ts";

const NONE: readonly string[] = [];

const listNames = remember(listAgencies);

/**
 * Lists the sources of an article, agencies by the short names that readers know.
 *
 * @param source A record's `source`: "Reuters", "Reuters, AFP".
 */
export const listSources = (source: string | null): readonly string[] =>
  source === null || source.trim() === "" ? NONE : listNames(source);

/**
 * Whether a publisher is an article's source too, however each of them is written: "Associated Press" is AP.
 *
 * @param publisher A record's `publisher`.
 * @param source Its `source`.
 */
export const isSource = (publisher: string, source: string | null): boolean =>
  publisher === source || listSources(publisher).join() === listSources(source).join();
