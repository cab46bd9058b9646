/** The parts of the search page that its script reads and fills. */
/// <reference lib="dom" />

/** Finds a part of the page; its template has it. */
const find = <T extends Element>(selector: string, kind: new () => T): T => {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(selector);
};

export const form = find("#search", HTMLFormElement);
export const field = find("#q", HTMLInputElement);
export const sort = find("#sort", HTMLSelectElement);
export const facetList = find("#facets", HTMLElement);
export const count = find("#count", HTMLElement);
export const order = find("#order", HTMLElement);
export const advice = find("#advice", HTMLElement);
export const adviceWords = find("#advice p", HTMLElement);
/** What the page is called where nothing was asked for. */
export const ownTitle = document.title;
export const list = find("#results", HTMLElement);
export const more = find("#more", HTMLButtonElement);
/** Where the site stands: "/", or the path that it stands below. */
export const root = form.dataset["root"] ?? "/";
