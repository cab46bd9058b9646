/** BibTeX and BibLaTeX: an entry that both read, in UTF-8. */

import { rememberOne } from "../../archive/remember.ts";
import { listEach } from "../../list-each.ts";
import { type Cited, listCreators } from "./cited.ts";
import { writeIsoDay } from "./dates.ts";
import { printFamily } from "./name-forms.ts";
import type { Name } from "./names.ts";

/** What the fields mean that Cuttings writes, in the order in which it does. */
export const BIBTEX_FIELDS = {
  author: "Authors, family name first; the agency where no author is named",
  title: "Headline",
  journal: "Newspaper or website; the agency where that is not known",
  year: "Year",
  month: "Month",
  date: "Date as BibLaTeX has it, as precise as it is known",
  entrysubtype: "Always newspaper",
  abstract: "Standfirst",
  keywords: "Topics, with commas between",
  language: "Language",
  url: "Address",
} as const;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Braces count even where a backslash stands before them, so they are written by name. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};

/** Characters that TeX acts on. */
const ACTIVE = /[\\{}~^$&#%_]/;

const escapeTex = (text: string): string =>
  ACTIVE.test(text) ? text.replace(/[\\{}~^$&#%_]/g, (character) => SPECIAL[character] ?? `\\${character}`) : text;

/** Addresses are taken as they are, so what BibTeX would act on is written as its code. */
const escapeAddress = (url: string): string =>
  url.replace(/[{}\\ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** What BibTeX would take for the end of a name, or of a part of one. */
const DIVIDES_NAMES = /\band\b|,/i;

/** Braces keep together what BibTeX would divide. */
const writePart = (text: string): string => (DIVIDES_NAMES.test(text) ? `{${escapeTex(text)}}` : escapeTex(text));

const writeName = (name: Name): string => {
  if (name.kind === "whole") return `{${escapeTex(name.text)}}`;
  const { given, suffix } = name;
  // Small words before a family name are BibTeX's "von", which its styles sort as they are told.
  return listEach(
    [printFamily(name), suffix, given].filter((part) => part !== null),
    writePart,
  ).join(", ");
};

const brace = (text: string | null): string | null => (text === null ? null : `{${escapeTex(text)}}`);

/**
 * Writes an article's entry.
 *
 * @param cited What is not known has no field.
 * @returns Lines of text, the last one ended as well.
 */
export const citeBibtex = rememberOne((cited: Cited): string => {
  const { publication, date, topics } = cited;
  const creators = listCreators(cited);
  const values: Readonly<Record<keyof typeof BIBTEX_FIELDS, string | null>> = {
    author: creators.length === 0 ? null : `{${listEach(creators, writeName).join(" and ")}}`,
    title: brace(cited.title),
    journal: brace(publication.name),
    year: brace(date?.year ?? null),
    month: date?.month ? (MONTHS[Number(date.month) - 1] ?? null) : null,
    date: brace(date === null ? null : writeIsoDay(date)),
    entrysubtype: publication.name === null ? null : "{newspaper}",
    abstract: brace(cited.abstract),
    keywords: brace(topics.length === 0 ? null : topics.join(", ")),
    language: brace(cited.language),
    url: cited.url === null ? null : `{${escapeAddress(cited.url)}}`,
  };
  let fields = "";
  for (const [name, value] of Object.entries(values)) if (value !== null) fields += `  ${name} = ${value},\n`;
  return `@${publication.name === null ? "misc" : "article"}{${cited.key},\n${fields}}\n`;
});
