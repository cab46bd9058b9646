/** Above whom to ask about what a page says: "Press Contacts", "Kontakt". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";

/** "Press Contacts" / "Lena Marsh" / "Harbour Office": whom to ask about a release, down to its end. */
const CONTACTS: ReadonlySet<string> = new Set(lexicon.phrases.pressContacts.map(foldLabel));
const LONGEST = 32;

/** Whether a block announces whom to ask. */
export const isContacts = (text = ""): boolean =>
  text.length <= LONGEST && CONTACTS.has(foldLabel(text).replace(/\s?[:：]$/u, ""));
