/** An author's name as a list shows it that has the family's name first in mind. */
import { printFamily, printSorted } from "../export/citations/name-forms.ts";
import { splitName } from "../export/citations/names.ts";

/** A name, and the word of it that it is sorted by. */
export interface NameParts {
  readonly before: string;
  readonly sortedBy: string;
  readonly after: string;
}

/**
 * Finds in a name as it is printed what a list sorts it by.
 *
 * @param name "Vincent van Gogh".
 * @param language BCP 47, of the text that names it.
 * @returns "Vincent ", "van Gogh", "", or "Vincent van ", "Gogh", "" in Dutch; null where the name is sorted as it is printed.
 */
export const markFamily = (name: string, language: string): NameParts | null => {
  const split = splitName(name, language);
  if (split.kind === "whole" || split.native) return null;
  const sortedBy = printSorted(split);
  const printed = `${split.given} ${printFamily(split)}`;
  const at = name.startsWith(printed) ? printed.length - sortedBy.length : name.indexOf(sortedBy);
  if (at === -1) return null;
  return { before: name.slice(0, at), sortedBy, after: name.slice(at + sortedBy.length) };
};
