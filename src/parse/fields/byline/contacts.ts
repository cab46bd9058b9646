/** Above whom to ask about what a page says: "Press Contacts", "Kontakt". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";

/** "Press Contacts" / "Lena Marsh" / "Harbour Office": whom to ask about a release, down to its end. */
const CONTACTS: ReadonlySet<string> = new Set(lexicon.phrases.pressContacts.map(foldLabel));
const LONGEST = 32;

/** Whether a text announces whom to ask. */
const isContacts = (text = ""): boolean =>
  text.length <= LONGEST && CONTACTS.has(foldLabel(text).replace(/\s?[:：]$/u, ""));

/** Whether a block announces whom to ask; "Kontakt" / "Datenschutz" is a page's menu. */
export const opensContacts = ({ texts, glance }: FieldContext, index: number): boolean =>
  isContacts(texts[index]) && glance(index + 1).form?.sure !== true;

/** Whether a block stands right below such a one; "Über uns" / "Kontakt" / "Lena Marsh" is a page's menu, and who wrote. */
export const isBelowContacts = ({ texts, glance }: FieldContext, index: number): boolean =>
  isContacts(texts[index - 1]) && glance(index - 2).form?.sure !== true;
