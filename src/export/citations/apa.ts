/** APA, 7th edition: newspaper articles (10.1, example 16) and pages of news websites (10.16, example 110). */

import { listEach } from "../../list-each.ts";
import { type Cited, listCreators } from "./cited.ts";
import { writeYearFirst } from "./dates.ts";
import { invertToInitials } from "./name-forms.ts";
import type { Name } from "./names.ts";
import { endWithStop, italic, type Run, setRuns, stopAfter } from "./runs.ts";

/** Authors that are all named; of more, the first nineteen and the last (9.8). */
const MOST_NAMES = 20;

const writeNames = (names: readonly Name[]): string => {
  const written = listEach(names, invertToInitials);
  const last = written.at(-1) ?? "";
  if (written.length < 2) return last;
  if (written.length > MOST_NAMES) return `${written.slice(0, MOST_NAMES - 1).join(", ")}, . . . ${last}`;
  return `${written.slice(0, -1).join(", ")}, & ${last}`;
};

/**
 * Cites an article.
 *
 * @param cited Without a date it has "n.d."; without an author its title comes first.
 */
export const citeApa = (cited: Cited): Run[] => {
  const { publication, url } = cited;
  const creators = listCreators(cited);
  const isAuthor = creators.length === 0 && publication.isAgency;
  const authors = isAuthor ? (publication.name ?? "") : writeNames(creators);
  const isNewspaper = publication.name !== null && !publication.isAgency;
  const title = isNewspaper ? cited.title : italic(cited.title);
  const date = `(${cited.date === null ? "n.d." : writeYearFirst(cited.date)}).`;
  const opening =
    authors === ""
      ? [title, `${stopAfter(cited.title)} ${date}`]
      : [`${endWithStop(authors)} ${date} `, title, stopAfter(cited.title)];
  const container = isAuthor || publication.name === null ? null : publication.name;
  return setRuns([
    ...opening,
    ...(container === null ? [] : [" ", isNewspaper ? italic(container) : container, stopAfter(container)]),
    url === null ? null : ` ${url}`,
  ]);
};
