/** CSL-JSON, by version 1.0.2 of its schema. */
import type { Moment } from "../../archive/moment.ts";
import { listEach } from "../../list-each.ts";
import { type Cited, listCreators } from "./cited.ts";
import { printSorted } from "./name-forms.ts";
import type { Name } from "./names.ts";

type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly "dropping-particle"?: string | undefined;
      readonly "non-dropping-particle"?: string | undefined;
      readonly suffix?: string;
    };

/** What Cuttings fills of a CSL item. JSON leaves out what is undefined: so all items have one shape. */
interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author: readonly CslName[] | undefined;
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] } | undefined;
  readonly "container-title": string | undefined;
  readonly section: string | undefined;
  readonly abstract: string | undefined;
  readonly keyword: string | undefined;
  readonly language: string;
  readonly URL: string | undefined;
  /** The archive in which it was read. */
  readonly source: string | undefined;
}

const writeName = (name: Name): CslName => {
  if (name.kind === "whole") return { literal: name.text };
  const { given, dropping, demoted, suffix } = name;
  const particles = { "dropping-particle": dropping, "non-dropping-particle": demoted };
  const family = printSorted(name);
  return suffix === null ? { family, given, ...particles } : { family, given, ...particles, suffix };
};

const writeDate = ({ year, month, day }: Moment) => ({
  "date-parts": [[year, month, day].filter((part) => part !== null).map(Number)],
});

/**
 * Makes the item.
 *
 * @param cited What is not known is not in it.
 */
const makeCslItem = (cited: Cited): CslItem => {
  const { publication, date, section, abstract, topics, url, archive } = cited;
  const creators = listCreators(cited);
  return {
    id: cited.key,
    type: "article-newspaper",
    title: cited.title,
    author: creators.length === 0 ? undefined : listEach(creators, writeName),
    issued: date === null ? undefined : writeDate(date),
    "container-title": publication.name ?? undefined,
    section: section ?? undefined,
    abstract: abstract ?? undefined,
    keyword: topics.length === 0 ? undefined : topics.join(", "),
    language: cited.language,
    URL: url ?? undefined,
    source: archive ?? undefined,
  };
};

/**
 * Writes the item as a file of one.
 *
 * @returns JSON on one line, an array of one object.
 */
export const citeCslJson = (cited: Cited): string => JSON.stringify([makeCslItem(cited)]);
