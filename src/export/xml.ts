/** Text made fit for XML. */

import { cleanText } from "./text.ts";

/**
 * Escapes text for element content and attribute values. Characters that XML forbids are left out.
 *
 * @param text Any text.
 * @returns XML.
 */
export const escapeXml = (text: string): string =>
  cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

/**
 * Writes an element of text.
 *
 * @param name Its name.
 * @param text Its text, not yet escaped.
 * @param attributes Their values, not yet escaped.
 * @returns XML.
 */
export const makeElement = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string => {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) opening += ` ${key}="${escapeXml(value)}"`;
  return text === "" ? `${opening}/>` : `${opening}>${escapeXml(text)}</${name}>`;
};
