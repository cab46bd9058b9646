import { isDeepStrictEqual } from "node:util";
import type { Doubt, Settlement, StatedFields } from "../../model.ts";
import { readAliases } from "./aliases.ts";
import { type BareValue, describeBare, dropBare, isMisplaced } from "./bare-values.ts";
import { explainExpected, findMeantValues } from "./explain-value.ts";
import { maybeOneName } from "./family-first.ts";
import type { FrontMatter } from "./front-matter.ts";
import { describeUnknown, FIELD_OF_KEY, findMeant, IGNORED_KEYS, NOTE_CHANGED, NOTE_MADE } from "./stated-keys.ts";
import { readLabels } from "./stated-labels.ts";
import { readPhotos } from "./stated-photos.ts";
import { isTooLong, MAX_ITEMS, MAX_TEXT, readField } from "./stated-values.ts";

/** What a front matter states, and what in it could not be used. */
export interface Statement {
  readonly stated: StatedFields;
  readonly doubts: readonly Doubt[];
}

type Settling = Settlement["states"];

/** Says what is wrong with a key, or with one below it, and what settles it. */
type Warn = (rule: string, reason: string, inner?: string | number | null, settling?: readonly Settling[]) => void;

/** Reads a field of entries, each of which counts for itself: those that can be used are kept, and what is wrong with the others is said. */
function readEntries(file: string, field: keyof StatedFields, value: unknown, warn: Warn): StatedFields | null {
  if (field === "labels") {
    const read = readLabels(value);
    for (const { key: line, reason } of read?.mistakes ?? []) warn("wrong-label", reason, line);
    return read && { labels: read.labels };
  }
  if (field === "aliases") {
    const { aliases, mistakes } = readAliases(value);
    for (const { at, reason } of mistakes) warn("wrong-value", reason, at);
    return aliases.length === 0 ? {} : { aliases };
  }
  if (field !== "photos") return readField(field, value);
  const { photos, mistakes } = readPhotos(file, value);
  for (const { at, reason } of mistakes) warn("wrong-value", reason, at);
  return photos.length === 0 ? {} : { photos };
}

/** "Kerbrat, Solenn" may be one person, the family first. Once it is a list, a person has said what is meant. */
function doubtNames(key: string, value: unknown, warn: Warn): void {
  const items = typeof value === "string" ? value.split(",").map((item) => item.trim()) : [];
  if (!maybeOneName(items)) return;
  const [family = "", given = ""] = items;
  const settling = [
    { key, value: `${given} ${family}` },
    { key, value: items },
  ];
  const reason =
    `front matter key "${key}" was read as two people, "${family}" and "${given}", between whom a comma stands. ` +
    `If it is one, write "${given} ${family}"; if it is two, write them as a list: [${items.join(", ")}].`;
  warn("two-names", reason, null, settling);
}

/** Reads what one key states; null where that cannot be used, which is said then. */
function readKey(
  file: string,
  key: string,
  given: unknown,
  bare: readonly BareValue[],
  warn: Warn,
): StatedFields | null {
  const field = Object.hasOwn(FIELD_OF_KEY, key.toLowerCase()) ? FIELD_OF_KEY[key.toLowerCase()] : undefined;
  if (!field) {
    if (!IGNORED_KEYS.has(key.toLowerCase())) {
      const meant = findMeant(key);
      warn("unknown-key", describeUnknown(key), null, meant === undefined ? [] : [{ key, renamed: meant }]);
    }
    return null;
  }
  const misplaced = bare.filter((each) => each.key === key && isMisplaced(field, each.text));
  for (const each of misplaced)
    warn("wrong-value", describeBare(each, explainExpected(field, given)), each.at ?? undefined);
  const value = dropBare(given, misplaced);
  if (isTooLong(value)) {
    const most = `at most ${MAX_TEXT} characters to a text and ${MAX_ITEMS} texts to a list`;
    warn("too-long", `front matter key "${key}" is too long and was left out. Shorten it: ${most}.`);
    return null;
  }
  const read = readEntries(file, field, value, warn);
  if (read === null) {
    const expected = explainExpected(field, value).replace(/[^.?]$/, "$&.");
    const settling = findMeantValues(field, value).map((meant) => ({ key, value: meant }));
    warn("wrong-value", `front matter key "${key}" was left out: it must be ${expected}`, null, settling);
  }
  if (field === "authors") doubtNames(key, value, warn);
  return read;
}

/** Keys of an object of known form. */
const listKeys = (read: StatedFields) => Object.keys(read) as (keyof StatedFields)[];

/** Two keys state one field, and say different things. */
const describeSecond = (key: string, field: string, first: string, line: number): string =>
  `front matter key "${key}" states the field ${field} once more and was left out: "${first}" in line ${line} counts. Keep one of the two.`;

/**
 * Turns front matter into the record's fields; the first key that states a field wins.
 * @param file Path of the seed below the seeds folder: for messages, and where paths in it start.
 * @param frontMatter Its scalars are strings.
 */
export function readStated(file: string, { data, lineOf, bare }: Omit<FrontMatter, "end" | "tags">): Statement {
  let stated: StatedFields = {};
  const doubts: Doubt[] = [];
  const statedBy = new Map<keyof StatedFields, string>();
  const isNote = Object.keys(data).some((key) => key.toLowerCase() === NOTE_MADE);
  for (const [key, value] of Object.entries(data)) {
    if (isNote && key.toLowerCase() === NOTE_CHANGED) continue;
    const warn: Warn = (rule, reason, inner, settling = []) => {
      const line = lineOf(key, inner ?? undefined);
      const doubt: Doubt = { file, line, column: null, severity: "warning", rule: `front-matter.${rule}`, reason };
      const settlements = settling.map((states) => ({ asRead: false, states }));
      doubts.push(settlements.length === 0 ? doubt : { ...doubt, settlements });
    };
    const read = readKey(file, key, value, bare, warn);
    for (const field of listKeys(read ?? {})) {
      const first = statedBy.get(field);
      if (first === undefined) statedBy.set(field, key);
      else if (!isDeepStrictEqual(read?.[field], stated[field]))
        warn("second-key", describeSecond(key, field, first, lineOf(first)));
    }
    if (read) stated = { ...read, ...stated };
  }
  return { stated, doubts };
}
