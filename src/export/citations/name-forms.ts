/** How names are written: as they are printed, with the family first, as lists sort them. */
import { remember } from "../../archive/remember.ts";
import { listEach } from "../../list-each.ts";
import type { Name, Person } from "./names.ts";

/** "van der Berg", "d’Orey": what ends in an apostrophe stands without a space. */
const joinParticle = (particle: string | undefined, name: string): string =>
  particle === undefined || particle === "" ? name : `${particle}${/['’]$/.test(particle) ? "" : " "}${name}`;

/**
 * A family name as it stands behind the given ones.
 *
 * @returns "da Silva", "van der Berg".
 */
export const printFamily = ({ family, dropping }: Person): string => joinParticle(dropping, family);

/**
 * A name as it is printed in running text.
 *
 * @returns "Vincent van Gogh", "Martin Luther King Jr.", "김 철수".
 */
export const printName = (name: Name): string => {
  if (name.kind === "whole") return name.text;
  const family = printFamily(name);
  const order = name.native ? [family, name.given] : [name.given, family];
  return [...order, name.suffix].filter((part) => part !== null).join(" ");
};

/**
 * Given names as they stand behind a family name, with the particles that went there.
 *
 * @returns "Maria da".
 */
export const printGiven = ({ given, dropping }: Person, writeGiven = (text: string): string => text): string =>
  dropping === undefined ? writeGiven(given) : `${writeGiven(given)} ${dropping}`;

/** A name that can be inverted, family first, with its given names as they are written there. */
const writeInverted = (name: Name, writeGiven?: (given: string) => string): string => {
  if (name.kind === "whole" || name.native) return printName(name);
  return [name.family, printGiven(name, writeGiven), name.suffix].filter((part) => part !== null).join(", ");
};

/**
 * A name with the family first, as APA, MLA and Harvard cite it.
 *
 * @returns "van Gogh, Vincent", "Silva, Maria da", "King, Martin Luther, Jr.", "김 철수".
 */
export const invertName = (name: Name): string => writeInverted(name);

/**
 * What a list sorts a person by.
 *
 * @returns "Gogh" of a name in Dutch, "van Gogh" of one in English.
 */
export const printSorted = ({ family, demoted }: Person): string =>
  demoted === undefined ? family : family.slice(demoted.length).trimStart();

/**
 * A name as lists sort it, and as Chicago cites it.
 *
 * @returns "Gogh, Vincent van" of a name in Dutch; of others as `invertName`.
 */
export const demoteName = (name: Name): string => {
  if (name.kind === "whole" || name.demoted === undefined) return writeInverted(name);
  const given = `${printGiven(name)} ${name.demoted}`;
  return [printSorted(name), given, name.suffix].filter((part) => part !== null).join(", ");
};

const writeInitials = (word: string): string => {
  const parts = word.split("-").filter((part) => part !== "");
  // "J.D." are two names.
  const initialsOf = (part: string): string =>
    listEach(
      part.split(".").filter((name) => name !== ""),
      (name) => `${[...name][0] ?? ""}.`,
    ).join(" ");
  return listEach(parts, initialsOf).join("-");
};

/**
 * Initials of given names.
 *
 * @param given "Jean-Pierre M."
 * @returns "J.-P. M."
 */
export const makeInitials = remember((given) => listEach(given.split(" "), writeInitials).join(" "));

/**
 * A name with the family first, its given names as initials.
 *
 * @returns "van Gogh, V.", "King, M. L., Jr.", "김 철수".
 */
export const invertToInitials = (name: Name): string => writeInverted(name, makeInitials);
