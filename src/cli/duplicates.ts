/** Articles that an archive seems to have twice: the page was captured again, or a seed was copied. */
import { createHash } from "node:crypto";
import type { ArticleRecord, Doubt } from "../model.ts";
import { findLead, plainText } from "../view/plain.ts";

/** Ways of writing that do not make a text another one. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** A seed may be megabytes, and there may be a hundred thousand: of their texts hashes alone are kept. */
const hashText = (...texts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("base64");

/** An article as it is compared. */
interface Known {
  readonly file: string;
  readonly publisher: string | null;
  /** As much of the date as tells a day, a month or a year. */
  readonly published: string | null;
  /** Of the whole text. */
  readonly text: string;
}

const DAY_LENGTH = "2019-03-01".length;

const describe = ({ sourceFile, publisher, published, body }: ArticleRecord): Known => ({
  file: sourceFile,
  publisher,
  published: published?.slice(0, DAY_LENGTH) ?? null,
  text: hashText(fold(plainText(body))),
});

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** A column has one title each day, and two papers print one agency's text: these are articles of their own. */
const mayBeSame = (a: Known, b: Known): boolean => agree(a.publisher, b.publisher) && agree(a.published, b.published);

const describeTwin = (own: Known, other: Known, showFile: (file: string) => string): string =>
  own.text === other.text
    ? `holds the same article as ${showFile(other.file)}, word for word, and the archive shows both. Remove one of the two.`
    : `begins like ${showFile(other.file)}, with one headline and one first paragraph, and the archive shows both. If they are one article, remove the one that you need less.`;

/**
 * Watches for seeds that hold an article which an earlier one holds.
 * @param showFile How people call a seed.
 * @returns What is told of each record, in the order of the files: gives a warning that names the earlier seed.
 */
export function watchDuplicates(showFile: (file: string) => string): (record: ArticleRecord) => Doubt[] {
  const known = new Map<string, Known[]>();
  return (record) => {
    const lead = fold(findLead(record.body));
    if (lead === "") return [];
    const own = describe(record);
    const name = hashText(fold(record.headline), lead);
    const alike = known.get(name) ?? [];
    const twin = alike.find((other) => mayBeSame(own, other));
    known.set(name, [...alike, own]);
    if (twin === undefined) return [];
    const place = { file: own.file, line: null, column: null };
    return [{ ...place, severity: "warning", rule: "check.same-article", reason: describeTwin(own, twin, showFile) }];
  };
}
