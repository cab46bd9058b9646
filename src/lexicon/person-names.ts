/** How names of people are built, as data: what belongs to the family name, and where it stands. */

/** Small words that open a family name: "van Gogh", "de la Cruz". */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  (
    "de del della dello dei degli di da do dos das du des la le las los lo van von vom zu zum zur der den het 't ter ten " +
    "op bin ibn bint binti al el ul af av abu ould st. saint san santa mac"
  ).split(" "),
);

/** Small words between the two halves of a family name: "Ortega y Gasset". */
export const FAMILY_JOINTS: ReadonlySet<string> = new Set(["y", "e", "i"]);

/** What follows a family name: "Martin Luther King Jr." */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Languages that put the family first in Latin letters too, by the first part of their tag. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(["vi", "hu"]);

/** Words that tell that a byline names a desk, not a person. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  (
    "agency agencies bureau correspondent correspondents desk editor editors media network news newsroom press reporter " +
    "reporters service staff team redaktion redaksjonen redacción rédaction redazione"
  ).split(" "),
);
