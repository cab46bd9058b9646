/** A page's HTML, or a part of it, that was saved as a seed: its tags would be read as the story. */
import type { Doubt } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";

/** How a page's HTML begins, also where it is XML. */
const PAGE_START = /\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)(?=[\s>])/iy;
/** What browsers and copying put above it: "<!-- saved from url=(0023)https://tollan.example/ -->". */
const COMMENT_START = /\s*<!--/y;
const COMMENT_END = "-->";
/** HTML 5, 3.2.5.2.2 "Flow content" and 4.2 "Document metadata", with two that it has dropped: what a part of a page begins with. */
const TAG =
  "a|address|article|aside|audio|b|blockquote|br|button|canvas|center|dd|del|details|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|" +
  "h[1-6]|header|hgroup|hr|i|iframe|img|ins|label|li|link|main|meta|nav|noscript|ol|p|picture|pre|q|script|section|small|span|strong|" +
  "style|sub|summary|sup|svg|table|tbody|td|template|th|thead|time|title|tr|u|ul|video";
const PART_START = new RegExp(String.raw`\s*<(?:${TAG})(?=[\s/>])`, "iy");
/** What parts a page into its paragraphs. Links and scripts may stand in a text that quotes them. */
const BREAK =
  /<(?:\/(?:address|article|aside|blockquote|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|table|td|th|tr|ul)\s*|br\s*\/?)>/gi;
/** A text that begins with a mark of HTML, "<p>A wall</p>", may speak of it; one that is parted by so many is made of it. */
const BREAKS = 3;

/** Where the first thing that is no comment stands, at the latest. */
function skipComments(text: string, start: number): number {
  let from = start;
  for (;;) {
    COMMENT_START.lastIndex = from;
    if (!COMMENT_START.test(text)) return from;
    const end = text.indexOf(COMMENT_END, COMMENT_START.lastIndex);
    if (end === -1) return from;
    from = end + COMMENT_END.length;
  }
}

function startsWith(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}

function isParted(text: string, at: number): boolean {
  BREAK.lastIndex = at;
  for (let count = 0; count < BREAKS; count += 1) if (!BREAK.test(text)) return false;
  return true;
}

// A browser shows the tags of a file whose name ends in .txt as they are.
const COPY_IT =
  "Open a copy of it that ends in .html in a browser, select all, and save what you copy under this name; or save a Markdown clip of the page.";

/**
 * Refuses HTML: a page's, and in a text also a part of a page's. A Markdown clip may hold that.
 * @param file Name for messages.
 * @param text The whole seed.
 * @param start Where its front matter ends.
 * @param isMarkdown Whether it is a clip.
 * @returns null where it is something else.
 */
export function refuseHtml(file: string, text: string, start: number, isMarkdown: boolean): Doubt | null {
  const at = skipComments(text, start);
  const isPage = startsWith(PAGE_START, text, at);
  if (!isPage && (isMarkdown || !startsWith(PART_START, text, at) || !isParted(text, at))) return null;
  const what = isPage ? "is a page's HTML" : "is a part of a page's HTML";
  const reason = `${what}, and a seed is the text of a page. ${COPY_IT}`;
  const line = countLineEnds(text.slice(0, start)) + 1;
  return { file, line, column: null, severity: "error", rule: "read.html", reason };
}
