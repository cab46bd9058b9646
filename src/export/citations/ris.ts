/** RIS: one tag a line, `TY  - NEWS` to `ER  - `, lines ended by CR and LF. */

import { rememberOne } from "../../archive/remember.ts";
import { listEach } from "../../list-each.ts";
import { type Cited, listCreators } from "./cited.ts";
import { invertName } from "./name-forms.ts";
import type { Name } from "./names.ts";

/** What the tags mean that Cuttings writes, in the order in which it does. */
export const RIS_TAGS = {
  TY: "Kind: a newspaper article",
  ID: "Key of the article, as in its address",
  AU: "Author, family name first; the agency where no author is named. One line each",
  TI: "Headline",
  T2: "Newspaper or website; the agency where that is not known",
  PY: "Year",
  DA: "Date, as precise as it is known",
  SE: "Section",
  AB: "Standfirst",
  KW: "Topic. One line each",
  LA: "Language",
  DB: "Archive",
  UR: "Address",
  ER: "End of the article",
} as const;

type Tag = keyof typeof RIS_TAGS;

/** A comma parts family and given names, so the name of an organisation has none. */
const writeName = (name: Name): string =>
  name.kind === "whole"
    ? name.text.replaceAll(",", "")
    : name.native
      ? `${name.family}, ${name.given}`
      : invertName(name);

/** "2019/06/14/", with the slashes of what is not known. */
const writeDate = ({ year, month, day }: NonNullable<Cited["date"]>): string => `${year}/${month ?? ""}/${day ?? ""}/`;

/**
 * Writes an article's entry.
 *
 * @param cited What is not known has no line.
 * @returns Lines of text, the last one ended as well.
 */
export const citeRis = rememberOne((cited: Cited): string => {
  const values: Readonly<Record<Tag, readonly (string | null)[]>> = {
    TY: ["NEWS"],
    ID: [cited.key],
    AU: listEach(listCreators(cited), writeName),
    TI: [cited.title],
    T2: [cited.publication.name],
    PY: [cited.date?.year ?? null],
    DA: [cited.date === null ? null : writeDate(cited.date)],
    SE: [cited.section],
    AB: [cited.abstract],
    KW: cited.topics,
    LA: [cited.language],
    DB: [cited.archive],
    UR: [cited.url],
    ER: [""],
  };
  let lines = "";
  for (const [tag, texts] of Object.entries(values)) {
    for (const text of texts) if (text !== null) lines += `${tag}  - ${text}\r\n`;
  }
  return lines;
});
