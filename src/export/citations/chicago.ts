/** Chicago, 17th edition, notes and bibliography: the bibliography's entry of a newspaper article (14.191 to 14.200). */

import { listEach } from "../../list-each.ts";
import { type Cited, listCreators } from "./cited.ts";
import { writeMonthFirst } from "./dates.ts";
import { demoteName, printName } from "./name-forms.ts";
import type { Name } from "./names.ts";
import { endWithStop, italic, quoteDouble, type Run, setRuns, stopAfter } from "./runs.ts";

/** Authors that are all named; of more, only the first seven (14.76). */
const MOST_NAMES = 10;
const FIRST_NAMES = 7;

const writeNames = (names: readonly Name[]): string => {
  const written = listEach(names, (name, index) => (index === 0 ? demoteName(name) : printName(name)));
  const last = written.at(-1) ?? "";
  if (written.length < 2) return last;
  if (written.length > MOST_NAMES) return `${written.slice(0, FIRST_NAMES).join(", ")}, et al`;
  // A name that was turned around holds a comma, so one stands before "and" of two as well.
  return `${written.slice(0, -1).join(", ")}, and ${last}`;
};

/**
 * Cites an article. Where no author is known, the newspaper stands in the author's place (14.199); agencies are set
 * upright (14.200).
 *
 * @param cited Without a date it has "n.d.".
 */
export const citeChicago = (cited: Cited): Run[] => {
  const { publication, url } = cited;
  const date = cited.date === null ? "n.d." : writeMonthFirst(cited.date);
  const authors = writeNames(listCreators(cited));
  const { name } = publication;
  const container = name === null ? null : publication.isAgency ? name : italic(name);
  const title = quoteDouble(cited.title, ".");
  const opening =
    authors !== ""
      ? [`${endWithStop(authors)} ${title} `, container, container === null ? null : ", "]
      : [container, name === null ? null : `${stopAfter(name)} `, `${title} `];
  return setRuns([...opening, endWithStop(date), url === null ? null : ` ${url}.`]);
};
