/** A file → a page of a person's own. */
import type { Root } from "mdast";
import { ownPagePath } from "../../archive/name-paths.ts";
import type { Doubt } from "../../model.ts";
import { detectLanguage } from "../../parse/fields/index.ts";
import { warnOfMarks } from "../../parse/seed/limits.ts";
import { findInvalidUtf8 } from "../../parse/seed/utf8.ts";
import type { OwnPage } from "../../view/own-page.ts";
import { plainText } from "../../view/plain.ts";
import { readPageBody, type SiteLink } from "./page-body.ts";
import { doubtPage } from "./page-doubts.ts";
import { readPageMatter } from "./page-matter.ts";

/** What was read of a file. The page is null where it cannot be made. */
export interface ReadPage {
  readonly file: string;
  readonly page: OwnPage | null;
  readonly links: readonly SiteLink[];
  readonly doubts: readonly Doubt[];
}

/** A page's heading, and what stands below it. */
interface Headed {
  readonly title: string | null;
  readonly body: Root;
}

/** The first heading of the highest rank is the page's own; stated otherwise, it stays where it is, unless it says the same. */
function takeHeading(body: Root, stated: string | null): Headed {
  const at = body.children.findIndex((child) => child.type === "heading" && child.depth === 1);
  const heading = body.children[at];
  const words = heading === undefined ? null : plainText(heading).replace(/\s+/g, " ").trim();
  if (words === null || words === "" || (stated !== null && stated !== words)) return { title: stated, body };
  return { title: words, body: { ...body, children: body.children.filter((_, index) => index !== at) } };
}

const LINE_FEED = 0x0a;
const LINE_END = /\r\n|\n|\r/;

const countLines = (bytes: Uint8Array, end: number): number => {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === LINE_FEED) line += 1;
  return line;
};

/** Why the bytes are no text; null where they are. */
function refuseBytes(bytes: Uint8Array): readonly [line: number, reason: string] | null {
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    return [countLines(bytes, nul), "holds a NUL character, which no text in UTF-8 does. Save the file as UTF-8."];
  const broken = findInvalidUtf8(bytes);
  if (broken === -1) return null;
  return [
    countLines(bytes, broken),
    `is not UTF-8: the byte at offset ${broken} does not belong there. Save the file as UTF-8.`,
  ];
}

const NO_TITLE = 'has no heading. Begin it with a line such as "# Imprint", or state `title:` in its front matter.';
const TOO_MUCH =
  "holds so many characters, or so many of Markdown's marks in one paragraph, that it cannot be read. Part its paragraphs by blank lines, or it into pages.";
const EMPTY = "is empty: the page would show nothing. Write its text, or remove the file.";

/**
 * Reads a page.
 * @param file Path below the folder of the pages.
 * @param bytes What the file holds.
 */
export function readPage(file: string, bytes: Uint8Array): ReadPage {
  const say = doubtPage(file);
  const refuse = (...doubts: readonly Doubt[]): ReadPage => ({ file, page: null, links: [], doubts });
  const refused = refuseBytes(bytes);
  if (refused !== null) return refuse(say("not-utf8", ...refused));
  const text = new TextDecoder().decode(bytes);
  const front = readPageMatter(file, text, say);
  if (!front.ok) return refuse(...front.doubts);
  const { title: stated, description, language, order, end } = front.matter;
  if (warnOfMarks(file, text, end) !== null) return refuse(...front.doubts, say("too-much", null, TOO_MUCH));
  const { body: whole, links, doubts } = readPageBody(file, text, end, say);
  const { title, body } = takeHeading(whole, stated);
  const line = text.slice(0, end).split(LINE_END).length;
  if (body.children.every(({ type }) => type === "definition"))
    return refuse(...front.doubts, say("empty", line, EMPTY));
  if (title === null) return refuse(...front.doubts, say("no-heading", line, NO_TITLE));
  const { direction } = detectLanguage([title, ...body.children.map(plainText)]);
  const page: OwnPage = { file, path: ownPagePath(file), title, description, language, direction, order, body };
  return { file, page, links, doubts: [...front.doubts, ...doubts] };
}
