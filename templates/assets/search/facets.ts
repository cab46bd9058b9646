/** Facets → groups of checkboxes with counts. */
/// <reference lib="dom" />
import type { Facet, FacetCount } from "../../../src/search/selection.ts";
import { make } from "./results.ts";

/** Most values of a group; a reader looks through no more. They come with the most frequent first. */
const MOST_VALUES = 100;

/** In which names of languages and figures are written. */
export const PAGE_LANGUAGE = document.documentElement.lang;
const languageNames = new Intl.DisplayNames(PAGE_LANGUAGE, { type: "language" });

const nameValue = (facet: Facet, name: string): string => {
  if (facet.key !== "language") return name;
  try {
    return languageNames.of(name) ?? name;
  } catch {
    return name;
  }
};

const makeBox = (facet: Facet, { name, count, isChosen }: FacetCount): HTMLElement => {
  const box = make("input", { type: "checkbox", name: facet.key, value: name, form: "search" });
  // The same each time, so that the focus can be found again.
  box.id = `${facet.key}-${encodeURIComponent(name)}`;
  box.checked = isChosen;
  const figure = make("span", { class: "count" }, count.toLocaleString(PAGE_LANGUAGE));
  return make("label", { for: box.id }, box, make("span", {}, nameValue(facet, name)), " ", figure);
};

/**
 * Makes a facet's group.
 *
 * @param facet The facet.
 * @param counts Its values, at least one.
 * @param isOpen Whether it is unfolded; it is too where anything in it is chosen.
 * @returns The group.
 */
export const makeGroup = (facet: Facet, counts: readonly FacetCount[], isOpen: boolean): HTMLElement => {
  const shown = counts.filter(({ isChosen }, place) => isChosen || place < MOST_VALUES);
  const boxes = shown.map((count) => makeBox(facet, count));
  const fields = make("fieldset", {}, make("legend", { class: "for-ears" }, facet.label), ...boxes);
  const group = make("details", { id: `facet-${facet.key}` }, make("summary", {}, facet.label), fields);
  group.open = isOpen || counts.some(({ isChosen }) => isChosen);
  return group;
};

/**
 * Makes the button that takes back all that is chosen; its click is heard where it stands.
 *
 * @param groups All facets' values.
 * @returns Nothing where nothing is chosen.
 */
export const makeClear = (groups: readonly (readonly FacetCount[])[]): HTMLElement[] =>
  groups.flat().some(({ isChosen }) => isChosen)
    ? [make("button", { type: "button", id: "clear" }, "Clear filters")]
    : [];
