/** What stands on a person's own page: its Markdown as a tree, made fit for the site. */
import type { FootnoteDefinition, Link, Nodes, Root, Text } from "mdast";
import type { Doubt } from "../../model.ts";
import { markdown } from "../../parse/blocks/markdown.ts";
import { resolveReferences } from "../../parse/blocks/markdown-links.ts";
import type { SayDoubt } from "./page-doubts.ts";
import { resolveLink } from "./page-links.ts";

/** A link into the site: a line for it where it leads to nothing. */
export interface SiteLink {
  readonly line: number;
  /** A path from the site's own root. */
  readonly url: string;
}

/** A body, its links into the site, and what is odd about it. */
export interface PageBody {
  readonly body: Root;
  readonly links: readonly SiteLink[];
  readonly doubts: readonly Doubt[];
}

const COMMENT = /^\s*<!--[\s\S]*-->\s*$/;
const HTML = "HTML is shown as text, as nothing in a page may act. Write it as Markdown.";
const PICTURE =
  "a page shows no picture, and its description stands in its place. Put the file into templates/assets/ and link it: [words](/assets/NAME).";

/** What a tree is gone through with. */
interface Mending {
  readonly file: string;
  readonly say: SayDoubt;
  /** Lines above the text. */
  readonly above: number;
  readonly links: SiteLink[];
  readonly doubts: Doubt[];
  /** Footnotes, wherever they stand: all of them are listed below the text. */
  readonly notes: FootnoteDefinition[];
}

const text = (value: string): Text => ({ type: "text", value });

const TELEPHONE = /^tel:/i;
const DIGITS = /^[\d\s()+/-]+$/;

/** A number that breaks at the end of a line cannot be read off. */
function keepWhole(node: Nodes): void {
  if (node.type === "text" && DIGITS.test(node.value))
    node.value = node.value.replace(/\s+/g, "\u00a0").replaceAll("-", "\u2011");
}

function mendLink(link: Link, line: number, mending: Mending): Nodes[] {
  const { file, say, links, doubts } = mending;
  const url = resolveLink(link.url, file);
  if (url === null) {
    const reason = `the link to ${JSON.stringify(link.url)} is shown as text. Write an address of the web or of e-mail, or a path such as /about/.`;
    doubts.push(say("link", line, reason, "warning"));
    return link.children.flatMap((child) => mendNode(child, mending));
  }
  if (url.startsWith("/")) links.push({ line, url });
  if (TELEPHONE.test(url)) link.children.forEach(keepWhole);
  return [{ type: "link", url, children: link.children }];
}

/** A node as the site shows it; nothing where nobody sees it. */
function mendNode(node: Nodes, mending: Mending): Nodes[] {
  const line = (node.position?.start.line ?? 1) + mending.above;
  const { say, doubts } = mending;
  if (node.type === "html") {
    if (COMMENT.test(node.value)) return [];
    const told = say("html", line, HTML, "warning");
    // A tag opens and closes.
    if (!doubts.some((one) => one.rule === told.rule && one.line === line)) doubts.push(told);
  }
  if (node.type === "image" || node.type === "imageReference") doubts.push(say("picture", line, PICTURE, "warning"));
  if (node.type === "link") return mendLink(node, line, mending);
  if (node.type === "footnoteDefinition") {
    mendTree(node, mending);
    mending.notes.push(node);
    return [];
  }
  if (node.type === "listItem" && typeof node.checked === "boolean") {
    const [first] = node.children;
    // A box that nobody can tick is a sign.
    if (first?.type === "paragraph") first.children.unshift(text(node.checked ? "☑ " : "☐ "));
    node.checked = null;
  }
  return [node];
}

function mendTree(node: Nodes, mending: Mending): void {
  if ("children" in node) {
    const mended = node.children.flatMap((child) => {
      const own = mendNode(child, mending);
      for (const one of own) mendTree(one, mending);
      return own;
    });
    // What stands in a node's place is of its kind: phrasing for phrasing.
    node.children = mended as typeof node.children;
  }
  // Where a block stands in its file is no part of the page.
  delete node.position;
}

/**
 * Reads the text of a page.
 * @param file Path below the folder of the pages.
 * @param source The whole file.
 * @param start UTF-16 offset behind its front matter.
 * @param say Says what is wrong with it.
 */
export function readPageBody(file: string, source: string, start: number, say: SayDoubt): PageBody {
  const body = markdown.parse(source.slice(start));
  const above = source.slice(0, start).split(/\r\n|\n|\r/).length - 1;
  const mending: Mending = { file, say, above, links: [], doubts: [], notes: [] };
  resolveReferences(body);
  mendTree(body, mending);
  body.children.push(...mending.notes);
  return { body, links: mending.links, doubts: mending.doubts };
}
