/** Lines that say which office somebody holds: "Presidente da Câmara de Harrow", "Mayor of Harrow". */
import { lexicon } from "../../../lexicon/index.ts";

const OFFICES: ReadonlySet<string> = new Set(lexicon.phrases.officeHolders);
const LEADS: ReadonlySet<string> = new Set([...lexicon.phrases.nameParticles, ...lexicon.phrases.officeLeads]);

/** Such a line is no longer, and quotes nobody. UTF-16 units. */
const LONGEST = 70;
const SPEAKS = /[.:?!"“”„«»]/u;

/** Words in small letters in a name of a place or a house are no longer: "Câmara de Harrow". UTF-16 units. */
const LONGEST_SMALL = 3;
const isNames = (word: string): boolean => word.length <= LONGEST_SMALL || /^\P{Ll}/u.test(word);

/** Whether a line's first word leads to a place or a house, and nothing more is said: "Mayor of Harrow resigns over rents" is a headline. */
export function leadsToHouse(text: string): boolean {
  const [, lead = "", ...house] = text.split(" ");
  return LEADS.has(lead.toLowerCase()) && house.length > 0 && house.every(isNames);
}

/** Whether a text is an office, and where. */
export function isOfficeLine(text: string): boolean {
  if (text.length > LONGEST || SPEAKS.test(text)) return false;
  return OFFICES.has(text.slice(0, text.indexOf(" ")).toLowerCase()) && leadsToHouse(text);
}
