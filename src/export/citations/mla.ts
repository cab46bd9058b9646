/** MLA, 9th edition: an article in a container, and where it was read in an archive, that as the second container. */
import { type Cited, listCreators } from "./cited.ts";
import { writeDayFirst } from "./dates.ts";
import { invertName, printName } from "./name-forms.ts";
import type { Name } from "./names.ts";
import { endWithStop, italic, quoteDouble, type Run, setRuns, stopAfter } from "./runs.ts";

const writeNames = (names: readonly Name[]): string => {
  const [first, second] = names;
  if (first === undefined) return "";
  const inverted = invertName(first);
  if (second === undefined) return inverted;
  return names.length > 2 ? `${inverted}, et al` : `${inverted}, and ${printName(second)}`;
};

/** Container, date and address; elements that are not known are left out. */
const writeContainers = ({ publication, date, archive, url }: Cited): (string | Run | null)[] => {
  const day = date === null ? null : writeDayFirst(date, "short");
  const first =
    publication.name === null
      ? [day === null ? null : ` ${day}`]
      : [" ", italic(publication.name), day === null ? null : `, ${day}`];
  const known = publication.name !== null || day !== null;
  if (url === null) return known ? [...first, stopAfter(day ?? publication.name ?? "")] : [];
  if (archive === null) return [...first, `${known ? "," : ""} ${url}.`];
  return [...first, known ? stopAfter(day ?? publication.name ?? "") : null, " ", italic(archive), `, ${url}.`];
};

/**
 * Cites an article.
 *
 * @param cited Without an author its title comes first; without a date there is none.
 */
export const citeMla = (cited: Cited): Run[] => {
  const authors = writeNames(listCreators(cited));
  return setRuns([
    authors === "" ? null : `${endWithStop(authors)} `,
    quoteDouble(cited.title, "."),
    ...writeContainers(cited),
  ]);
};
