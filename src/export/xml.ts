/** Text made fit for XML. */

/** What XML 1.0 forbids, and the two marks that turn the text after them around. */
const UNFIT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * Escapes text for element content and attribute values. Characters that XML forbids are left out.
 *
 * @param text Any text.
 * @returns XML.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(UNFIT, "")
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

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
