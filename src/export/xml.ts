/** Text made fit for XML. */

/** What XML 1.0 forbids, halves of surrogate pairs, and the two marks that turn the text after them around. */
const UNFIT = /[\p{Cc}\p{Cs}\u202d\u202e\ufffe\uffff](?<![\t\n\r])/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Escapes text for element content and attribute values. Characters that XML forbids are left out.
 *
 * @param text Any text.
 * @returns XML.
 */
export const escapeXml = (text: string): string =>
  text.replace(UNFIT, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/**
 * Writes an element of text.
 *
 * @param name Its name.
 * @param text Its text, not yet escaped.
 * @param attributes Their values, not yet escaped.
 * @returns XML.
 */
export const makeElement = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return text === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${escapeXml(text)}</${name}>`;
};
