/** A page's HTML that was saved as a seed: its tags would be read as the story. */
import type { Doubt } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";

/** How a page's HTML begins, also where it is XML. */
const HTML_START = /\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)(?=[\s>])/iy;

/**
 * Refuses a page's HTML.
 * @param file Name for messages.
 * @param text The whole seed.
 * @param start Where its front matter ends.
 * @returns null where it is something else.
 */
export function refuseHtml(file: string, text: string, start: number): Doubt | null {
  HTML_START.lastIndex = start;
  if (!HTML_START.test(text)) return null;
  const reason =
    "is a page's HTML, and a seed is the text of a page. Open it in a browser, select all, and save what you copy under this name; " +
    "or save a Markdown clip of the page.";
  const line = countLineEnds(text.slice(0, start)) + 1;
  return { file, line, column: null, severity: "error", rule: "read.html", reason };
}
