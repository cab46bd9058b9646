/** Harvard as in "Cite Them Right": newspaper articles read online. */

import { listEach } from "../../list-each.ts";
import { type Cited, listCreators } from "./cited.ts";
import { writeWithinYear } from "./dates.ts";
import { invertToInitials } from "./name-forms.ts";
import type { Name } from "./names.ts";
import { italic, quoteSingle, type Run, setRuns } from "./runs.ts";

/** Authors that are all named; of more, only the first. */
const MOST_NAMES = 3;

const writeNames = (names: readonly Name[]): (string | Run)[] => {
  const written = listEach(names, invertToInitials);
  const last = written.at(-1) ?? "";
  if (written.length > MOST_NAMES) return [`${written[0]} `, italic("et al.")];
  return [written.length < 2 ? last : `${written.slice(0, -1).join(", ")} and ${last}`];
};

/** Who or what comes first: the authors, else the newspaper, else the title. */
const writeOpening = (cited: Cited, year: string): (string | Run)[] => {
  const creators = listCreators(cited);
  const title = quoteSingle(cited.title);
  const { name, isAgency } = cited.publication;
  if (creators.length > 0) {
    return [...writeNames(creators), ` ${year} ${title}`, ...(name === null ? [] : [", ", italic(name)])];
  }
  if (name === null) return [`${title} ${year}`];
  return [isAgency ? name : italic(name), ` ${year} ${title}`];
};

/**
 * Cites an article. The day of access, which the style asks for, is the reader's to add.
 *
 * @param cited Without a date it has "no date"; without an author the newspaper stands in the author's place.
 */
export const citeHarvard = (cited: Cited): Run[] => {
  const day = cited.date === null ? null : writeWithinYear(cited.date);
  return setRuns([
    ...writeOpening(cited, `(${cited.date === null ? "no date" : cited.date.year})`),
    day === null ? "." : `, ${day}.`,
    cited.url === null ? null : ` Available at: ${cited.url}.`,
  ]);
};
