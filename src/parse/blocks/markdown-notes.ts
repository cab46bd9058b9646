/** Signs of a note-taking tool, Obsidian's, in the words of a clip: a reader of the note sees none of them. */
import type { Nodes, Paragraph, PhrasingContent, Root, Text } from "mdast";

/** "[[Fish Quay]]", "[[town hall|the hall]]"; not a picture, and not the number of a reference, "[[1]]". */
const NOTE_LINK = /(?<!!)\[\[(?!\d+\]\])([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;
/** A paragraph's name for links to it. */
const PARAGRAPH_NAME = /\s\^[\da-f]{6}$/;
const HIGHLIGHT = /(?<!=)==(?!=)/g;
const SIGN_LENGTH = 2;
/** "a==b". Chinese is written without spaces, so only letters of which words are made with spaces count. */
const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u;
const SPACE = /\s/;
/** An address may hold the signs. */
const ADDRESS = "://";
const CALLOUT = /^\[!(?:[\p{L}\d_-]+)\][+-]?[^\S\n]*/u;

/** What a reader of the note sees of a link: its own words, or the name of the note and its part. */
function nameLink(link: string, target: string, words: string | undefined): string {
  const parts = target.replace(/#\^.*$/, "").split("#");
  const name = parts.filter((part) => part.trim() !== "").join(" > ");
  return words?.trim() || name || link;
}

function listTexts(node: Nodes): Text[] {
  if (node.type === "text") return node.value.includes(ADDRESS) ? [] : [node];
  return "children" in node ? node.children.flatMap(listTexts) : [];
}

interface Sign {
  readonly text: Text;
  readonly at: number;
  /** Whether words may begin behind it, or end before it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

function listSigns(texts: readonly Text[]): Sign[] {
  return texts.flatMap((text, place) =>
    Array.from(text.value.matchAll(HIGHLIGHT), ({ index: at }) => {
      const before = text.value[at - 1] ?? (place > 0 ? "" : " ");
      const behind = text.value[at + SIGN_LENGTH] ?? (place < texts.length - 1 ? "" : " ");
      const isInWord = WORD.test(before) && WORD.test(behind);
      return { text, at, opens: !isInWord && !SPACE.test(behind), closes: !isInWord && !SPACE.test(before) };
    }),
  );
}

/** Takes the signs of highlights out of a paragraph: "==so==". Words between them may have marks of their own. */
function dropHighlights(parent: Nodes): void {
  const dropped: Sign[] = [];
  let open: Sign | null = null;
  for (const sign of listSigns(listTexts(parent))) {
    if (open !== null && sign.closes) {
      dropped.push(open, sign);
      open = null;
    } else if (sign.opens) open = sign;
  }
  // From the last, so that the places of those before stay.
  for (const { text, at } of dropped.reverse())
    text.value = text.value.slice(0, at) + text.value.slice(at + SIGN_LENGTH);
}

function readWords(parent: Extract<Nodes, { children: PhrasingContent[] }>): void {
  for (const text of listTexts(parent)) text.value = text.value.replace(NOTE_LINK, nameLink);
  const last = parent.children.at(-1);
  if (last?.type === "text") last.value = last.value.replace(PARAGRAPH_NAME, "");
  dropHighlights(parent);
}

/** Puts words in the place of the signs wherever a tree has words. It is changed. */
export function readNotes(tree: Root): void {
  const walk = (node: Nodes): void => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") readWords(node);
    else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
}

/** A callout's first paragraph: "[!note] What we know", and what stands on the lines below. */
export interface Callout {
  /** Null where the sign stands alone. */
  readonly title: Paragraph | null;
  /** Null where nothing stands right below. */
  readonly below: Paragraph | null;
}

function splitFirstLine(children: readonly PhrasingContent[]): [first: PhrasingContent[], rest: PhrasingContent[]] {
  const at = children.findIndex(
    (child) => child.type === "break" || (child.type === "text" && child.value.includes("\n")),
  );
  const child = children[at];
  if (child === undefined) return [[...children], []];
  const before = children.slice(0, at);
  const behind = children.slice(at + 1);
  if (child.type !== "text") return [before, behind];
  const end = child.value.indexOf("\n");
  const place = child.position === undefined ? {} : { position: child.position };
  const cut = (value: string): Text[] => (value === "" ? [] : [{ type: "text", value, ...place }]);
  return [
    [...before, ...cut(child.value.slice(0, end).trim())],
    [...cut(child.value.slice(end + 1)), ...behind],
  ];
}

/**
 * Reads the first paragraph of a quotation as that of a callout.
 * @returns null where it is none.
 */
export function readCallout(paragraph: Paragraph): Callout | null {
  const [first, ...others] = paragraph.children;
  if (first?.type !== "text" || !CALLOUT.test(first.value)) return null;
  const [title, below] = splitFirstLine([{ ...first, value: first.value.replace(CALLOUT, "") }, ...others]);
  const make = (children: PhrasingContent[]): Paragraph | null =>
    children.every((child) => child.type === "text" && child.value.trim() === "") ? null : { ...paragraph, children };
  return { title: make(title), below: make(below) };
}
