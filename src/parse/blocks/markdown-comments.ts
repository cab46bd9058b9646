/**
 * What a clip says that its reader does not see: "%% ask her again %%", as Obsidian has it, and "<!-- … -->". A comment may stand in a
 * sentence, or hold several paragraphs, and a line below it may make it a heading: so a clip is read as if it were not there.
 */
import type { Nodes, Root } from "mdast";

/** Offsets into the clip's text without front matter. */
export interface Comment {
  readonly from: number;
  readonly to: number;
  /** Whether its lines hold nothing else. */
  readonly isAlone: boolean;
}

const SIGN = "%%";
/** "100%% sure" begins none. */
const SIGNS = /(?<!%)%%(?!%)/g;
const BEHIND_NUMBER = /\p{N}$/u;
const BLANK_LINE = /(?:\n|\r(?!\n))(?:[^\S\r\n]|>)*[\r\n]/;
const LINE_END = /[\r\n]/;
/** What stands before the words of a quoted line, too. */
const NO_WORDS = /[^\S\r\n]|>/;

/** Stands for each character of a comment in a line that holds more: no space, which would begin code. */
const FILL = "\u2060";
/** With the line ends in it, and the space before it, where it is not the first of its text. */
const FILLED = /^\u2060(?:[\s\u2060]*\u2060)? ?| ?\u2060(?:[\s\u2060]*\u2060)?/g;

/** What a sign stands in as it is: "a %% b" in code. */
const LITERALS: ReadonlySet<Nodes["type"]> = new Set(["code", "inlineCode", "html", "link", "image", "definition"]);

/** Offsets of the clip's signs, in order. */
function listSigns(clip: string, tree: Root): number[] {
  const literals: (readonly [from: number, to: number])[] = [];
  const walk = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    if (LITERALS.has(node.type)) literals.push([start?.offset ?? 0, end?.offset ?? 0]);
    else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  let next = 0;
  return Array.from(clip.matchAll(SIGNS), ({ index }) => index).filter((at) => {
    while ((literals[next]?.[1] ?? at + 1) <= at) next += 1;
    return (literals[next]?.[0] ?? at + 1) > at;
  });
}

/** Tells whether a line has no words from a place on, to its start or to its end. */
function hasNoWords(clip: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (NO_WORDS.test(clip[at] ?? "")) at += step;
  return LINE_END.test(clip[at] ?? "\n");
}

/** What two signs hold; null where that is no comment: one that runs on past its paragraph has its lines for itself. */
function readComment(clip: string, from: number, to: number): Comment | null {
  const isAlone = hasNoWords(clip, from - 1, -1) && hasNoWords(clip, to, 1);
  return isAlone || !BLANK_LINE.test(clip.slice(from, to)) ? { from, to, isAlone } : null;
}

/**
 * Finds the comments between signs. A sign without another is text.
 * @param clip The clip.
 * @param tree Its tree, as it is read with the comments.
 */
export function findComments(clip: string, tree: Root): Comment[] {
  const comments: Comment[] = [];
  let open: number | null = null;
  for (const at of listSigns(clip, tree)) {
    const comment: Comment | null = open === null ? null : readComment(clip, open, at + SIGN.length);
    if (comment !== null) comments.push(comment);
    open = comment === null && !BEHIND_NUMBER.test(clip.slice(Math.max(0, at - 2), at)) ? at : null;
  }
  return comments;
}

/** Makes a clip whose comments hold nothing, and in which all else stands where it stood. */
export function hideComments(clip: string, comments: readonly Comment[]): string {
  let end = 0;
  const parts = comments.flatMap(({ from, to, isAlone }) => {
    const above = clip.slice(end, from);
    end = to;
    return [above, clip.slice(from, to).replace(/[^\r\n]/g, isAlone ? " " : FILL)];
  });
  return parts.join("") + clip.slice(end);
}

const HTML_START = "<!--";
const HTML_END = "-->";

/** Tells whether a node is a comment as HTML writes it, and no more than one. */
export function isHtmlComment(node: Nodes): boolean {
  if (node.type !== "html") return false;
  const text = node.value.trim();
  return text.startsWith(HTML_START) && text.indexOf(HTML_END) === text.length - HTML_END.length;
}

/** Takes out of a node what stands for comments in its words, and comments of HTML. It is changed. */
export function dropComments(node: Nodes): void {
  if (node.type === "text") node.value = node.value.replace(FILLED, "");
  if (!("children" in node)) return;
  // What is left is what was there. A comment between paragraphs is a piece of its own.
  if (node.type !== "root")
    node.children = node.children.filter((child) => !isHtmlComment(child)) as typeof node.children;
  for (const child of node.children) dropComments(child);
}
