/** How names of people are built: what belongs to the family name, and what tells that a name is no person's. */
import { lexicon } from "./index.ts";

/** Small words between the two halves of a family name: "Ortega y Gasset". */
export const FAMILY_JOINTS: ReadonlySet<string> = new Set(lexicon.phrases.familyJoints);

/** Small words that open a family name: "van Gogh", "de la Cruz". */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  [...lexicon.phrases.nameParticles, ...lexicon.phrases.familyParticles].filter((word) => !FAMILY_JOINTS.has(word)),
);

/** What follows a family name: "Martin Luther King Jr." */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(lexicon.phrases.nameSuffixes);

/** Words that tell that a byline names a desk, or a house, and not a person. */
export const DESK_WORDS: ReadonlySet<string> = new Set([...lexicon.desks, ...lexicon.phrases.houseWords]);
