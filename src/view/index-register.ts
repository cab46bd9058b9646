/** The order in which an index has its names. */
import type { Group } from "../archive/index.ts";
import { makeRegister, type Registered } from "../archive/initial.ts";
import { demoteName } from "../export/citations/name-forms.ts";
import { splitName } from "../export/citations/names.ts";
import type { NameIndex } from "./directory.ts";

/** By what a register has a listing: "Gogh, Vincent" for a person, as the language of the first article tells the name's parts. */
const spellEntry = ({ order }: NameIndex, { name, articles }: Group): string =>
  order === "by-family" ? demoteName(splitName(name, articles[0]?.record.language ?? "")) : name;

/**
 * Puts the names of an index under their letters.
 *
 * @param index Which one.
 * @param groups Its names.
 */
export const registerGroups = (index: NameIndex, groups: readonly Group[]): Registered<Group>[] =>
  makeRegister(groups, (group) => spellEntry(index, group));
