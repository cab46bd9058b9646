/** Wikipedia's template {{cite news}}. */
import { listEach } from "../../list-each.ts";
import type { Cited } from "./cited.ts";
import { writeDayFirst } from "./dates.ts";
import { printGiven } from "./name-forms.ts";
import type { Name } from "./names.ts";

/** What would end a parameter, start another template, a link, a tag or a signature, or be read as a character's name. */
const ACTIVE = /[|[\]{}<>~]|''+|&(?=#?\w+;)/g;

const spellOut = (text: string): string =>
  [...text].map((character) => (character === "|" ? "{{!}}" : `&#${character.codePointAt(0) ?? 0};`)).join("");

const escapeWikitext = (text: string): string => text.replace(ACTIVE, spellOut);

/** Characters that are fit for an address and not for a template. */
const escapeAddress = (url: string): string =>
  url.replace(/[|[\]{}<>'~ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** Writes a parameter; one that is not known is left out. */
const writeParameter = (name: string, value: string | null): string =>
  value === null ? "" : ` |${name}=${escapeWikitext(value)}`;

const writeName = (name: Name, number: number): string => {
  if (name.kind === "whole") return writeParameter(`author${number}`, name.text);
  const given = name.suffix === null ? printGiven(name) : `${printGiven(name)} ${name.suffix}`;
  return `${writeParameter(`last${number}`, name.family)}${writeParameter(`first${number}`, given)}`;
};

/**
 * Writes the template. It cites the page that was captured where that is known, and the archive's page else.
 *
 * @param cited What is not known has no parameter, but for the date: "n.d.", which the template knows.
 * @returns One line of wikitext.
 */
export const citeWikipedia = (cited: Cited): string => {
  const { original, publication, date, language } = cited;
  const url = original ?? cited.url;
  const written = [
    listEach(cited.names, (name, index) => writeName(name, index + 1)).join(""),
    writeParameter("title", cited.title),
    writeParameter("work", publication.name),
    writeParameter("agency", publication.provider),
    writeParameter("date", date === null ? "n.d." : writeDayFirst(date)),
    writeParameter("language", /^en\b/i.test(language) ? null : language),
    writeParameter("via", original === null ? cited.archive : null),
  ].join("");
  return `{{cite news${written}${url === null ? "" : ` |url=${escapeAddress(url)}`}}}`;
};
