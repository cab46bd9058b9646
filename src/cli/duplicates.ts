/** Articles that an archive seems to have twice: the page was captured again, or a seed was copied. */
import { createHash } from "node:crypto";
import type { ArticleRecord, Doubt } from "../model.ts";
import { findLead, plainText } from "../view/plain.ts";
import { areAlike, areVersions, type Beside, chooseOne, describeBeside } from "./versions.ts";

/** Ways of writing that do not make a text another one: curly quotes or straight ones, dashes of any length, spaces, large letters. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘‚‛`´]/gu, "'")
    .replace(/''|[“”„‟«»]/gu, '"')
    .replace(/\s+/gu, " ")
    .replace(/ ?[‐‑‒–—―−-]+ ?/gu, "-")
    .trim();

/** A seed may be megabytes, and there may be a hundred thousand: of their texts hashes alone are kept. */
const hashText = (...texts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("base64");

/** An article as it is compared. */
interface Known {
  readonly file: string;
  readonly headline: string;
  readonly publisher: string | null;
  /** As much of the date as tells a day, a month or a year. */
  readonly published: string | null;
  /** Of the whole text. */
  readonly text: string;
  readonly beside: Beside;
}

const DAY_LENGTH = "2019-03-01".length;

const describe = (record: ArticleRecord): Known => ({
  file: record.sourceFile,
  headline: hashText(fold(record.headline)),
  publisher: record.publisher,
  published: record.published?.slice(0, DAY_LENGTH) ?? null,
  text: hashText(fold(plainText(record.body))),
  beside: describeBeside(record, (texts) => (texts.length === 0 ? "" : hashText(...texts.map(fold)))),
});

/** How two articles are alike: what is the same of both. */
type Likeness = "head" | "lead" | "middle";

/** A paragraph that is no shorter tells an article by itself; "Sunny spells, and showers in the evening." stands in many. Characters. */
const TELLING = 80;
const DAY_MS = 86_400_000;
/** So many days later a print edition has what stood on the site. */
const DAYS_APART = 3;
/** Of a column that begins alike each day so many articles are looked at: what is found must not take time with the square of their number. */
const MOST_ALIKE = 32;

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const areNear = (a: string | null, b: string | null): boolean => {
  if (agree(a, b) || a === null || b === null) return true;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS_APART * DAY_MS;
};

/** A column has one title each day, and two papers print one agency's text: these are articles of their own. */
const mayBeSame = (a: Known, b: Known, likeness: Likeness): boolean => {
  if (!agree(a.publisher, b.publisher)) return false;
  // What goes on in the same words under another headline is no column of another day.
  return likeness === "middle" && a.headline !== b.headline
    ? areNear(a.published, b.published)
    : agree(a.published, b.published);
};

/** What is the same of two articles that are alike, each as it is looked up: the most telling first. */
function listKeys({ headline, body }: ArticleRecord): [likeness: Likeness, key: string][] {
  const lead = fold(findLead(body));
  if (lead === "") return [];
  const [, second = "", third = ""] = body.children
    .filter(({ type }) => type === "paragraph")
    .slice(0, 3)
    .map((paragraph) => fold(plainText(paragraph)));
  const keys: [Likeness, string][] = [["head", hashText(fold(headline), lead)]];
  if (second.length >= TELLING && third.length >= TELLING) keys.push(["middle", hashText("middle", second, third)]);
  if (lead.length >= TELLING) keys.push(["lead", hashText("lead", lead)]);
  return keys;
}

const SAME: Record<Likeness, string> = {
  head: "begins like {file}, with one headline and one first paragraph",
  lead: "begins like {file}, with one first paragraph under another headline",
  middle: "goes on like {file}, with the same second and third paragraph",
};

const UNDECIDED = "If they are one article, remove the one that you need less.";

/** Says which of the two to keep, where that can be told. A column of each week may begin with one paragraph and be another's text. */
function adviseOn(own: Known, other: Known, shown: string): string {
  const choice = chooseOne(own.beside, other.beside);
  if (choice === null) return UNDECIDED;
  const { isFirst, why } = choice;
  const kept = isFirst ? `keep it, and remove ${shown}` : "keep that, and remove this one";
  if (own.text === other.text) return `${isFirst ? "This one" : shown} ${why}: ${kept}.`;
  return `If they are one article, ${isFirst ? "this one" : shown} ${why}: ${kept}.`;
}

function describeTwin(own: Known, other: Known, likeness: Likeness, showFile: (file: string) => string): string {
  const shown = showFile(other.file);
  const isSameText = own.text === other.text && likeness === "head";
  if (isSameText && areAlike(own.beside, other.beside))
    return `holds the same article as ${shown}, word for word, and the archive shows both. Remove one of the two.`;
  const advice = `and the archive shows both. ${adviseOn(own, other, shown)}`;
  if (own.headline === other.headline && areVersions(own.beside, other.beside))
    return `holds another version of the article in ${shown}, ${advice}`;
  if (isSameText) return `holds the text of ${shown} with other photos, ${advice}`;
  return `${SAME[likeness].replace("{file}", () => shown)}, and the archive shows both. ${UNDECIDED}`;
}

/**
 * Watches for seeds that hold an article which an earlier one holds.
 * @param showFile How people call a seed.
 * @returns What is told of each record, in the order of the files: gives a warning that names the earlier seed.
 */
export function watchDuplicates(showFile: (file: string) => string): (record: ArticleRecord) => Doubt[] {
  const known = new Map<string, Known[]>();
  return (record) => {
    const keys = listKeys(record);
    if (keys.length === 0) return [];
    const own = describe(record);
    let found: { twin: Known; likeness: Likeness } | undefined;
    for (const [likeness, key] of keys) {
      const alike = known.get(key);
      const twin = found === undefined ? alike?.find((other) => mayBeSame(own, other, likeness)) : undefined;
      if (twin !== undefined) found = { twin, likeness };
      if (alike === undefined) known.set(key, [own]);
      else if (alike.push(own) > MOST_ALIKE) alike.shift();
    }
    if (found === undefined) return [];
    const place = { file: own.file, line: null, column: null };
    const reason = describeTwin(own, found.twin, found.likeness, showFile);
    return [{ ...place, severity: "warning", rule: "check.same-article", reason }];
  };
}
