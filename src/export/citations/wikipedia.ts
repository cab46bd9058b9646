/** Wikipedia's template {{cite news}}. */
import type { Cited } from "./cited.ts";
import { writeDayFirst } from "./dates.ts";
import type { Name } from "./names.ts";

/** What would end a parameter, start another template, a link, a tag or a signature, or be read as a character's name. */
const ACTIVE = /[|[\]{}<>~]|''+|&(?=#?\w+;)/g;

const spellOut = (text: string): string =>
  [...text].map((character) => (character === "|" ? "{{!}}" : `&#${character.codePointAt(0) ?? 0};`)).join("");

const escapeWikitext = (text: string): string => text.replace(ACTIVE, spellOut);

/** Characters that are fit for an address and not for a template. */
const escapeAddress = (url: string): string =>
  url.replace(/[|[\]{}<>'~ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

type Parameter = readonly [name: string, value: string | null];

const listNames = (names: readonly Name[]): Parameter[] =>
  names.flatMap((name, index): Parameter[] => {
    const number = index + 1;
    if (name.kind === "whole") return [[`author${number}`, name.text]];
    const given = name.suffix === null ? name.given : `${name.given} ${name.suffix}`;
    return [
      [`last${number}`, name.family],
      [`first${number}`, given],
    ];
  });

/**
 * Writes the template. It cites the page that was captured where that is known, and the archive's page else.
 *
 * @param cited What is not known has no parameter, but for the date: "n.d.", which the template knows.
 * @returns One line of wikitext.
 */
export const citeWikipedia = (cited: Cited): string => {
  const { original, publication, date, language } = cited;
  const url = original ?? cited.url;
  const parameters: Parameter[] = [
    ...listNames(cited.names),
    ["title", cited.title],
    ["work", publication.name],
    ["agency", publication.provider],
    ["date", date === null ? "n.d." : writeDayFirst(date)],
    ["language", /^en\b/i.test(language) ? null : language],
    ["via", original === null ? cited.archive : null],
  ];
  let written = "";
  for (const [name, value] of parameters) if (value !== null) written += ` |${name}=${escapeWikitext(value)}`;
  return `{{cite news${written}${url === null ? "" : ` |url=${escapeAddress(url)}`}}}`;
};
