/** Links and pictures of a Markdown clip, in the ways in which clippers write them. */
import type { Definition, Link, Nodes, Parents, PhrasingContent, Root } from "mdast";
import type { ClipImage } from "../../model.ts";

/** A note-taking tool's way to show a file: "![[wall.jpg|400]]". */
const EMBED = /^!\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]$/;
const EMBEDS = /!\[\[[^[\]]+\]\]/g;

/** What stands for a picture in an export and is no description of it. */
const NO_WORDS: ReadonlySet<string> = new Set(["rw-book-cover", "image", "img", "图片"]);

const describeImage = (url: string, alt: string | null | undefined): ClipImage => ({
  url,
  alt: NO_WORDS.has((alt ?? "").toLowerCase()) ? "" : (alt ?? ""),
});

/**
 * Finds the picture that a node is, alone or as a link.
 * @param node A node of a paragraph, or the paragraph.
 * @returns null where it is something else, or holds something beside.
 */
export function findImage(node: PhrasingContent | Parents): ClipImage | null {
  if (node.type === "image") return describeImage(node.url, node.alt);
  if (node.type === "text") {
    const [, path] = EMBED.exec(node.value.trim()) ?? [];
    return path === undefined ? null : describeImage(encodeURI(path.trim()), "");
  }
  if (node.type !== "link" && node.type !== "paragraph") return null;
  const [only, second] = node.children;
  return only !== undefined && second === undefined ? findImage(only) : null;
}

/**
 * Finds the pictures that a node is: more than one where a note-taking tool's stand in a row.
 * @returns null for what is something else.
 */
export function findImages(node: PhrasingContent): readonly (ClipImage | null)[] {
  const embeds = node.type === "text" && node.value.replace(EMBEDS, "").trim() === "" ? node.value.match(EMBEDS) : null;
  return embeds === null ? [findImage(node)] : embeds.map((value) => findImage({ type: "text", value }));
}

/** A picture, and where in the clip it stands. */
export interface PlacedImage {
  readonly image: ClipImage;
  /** UTF-16 offset into the clip's text without front matter. */
  readonly at: number;
}

/**
 * Lists the pictures of a clip in order, wherever they stand: a paragraph may hold two, and a sentence one.
 * @param tree The clip, its references resolved.
 */
export function listImages(tree: Root): readonly PlacedImage[] {
  const found: PlacedImage[] = [];
  const walk = (node: Nodes): void => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === "image") found.push({ image: describeImage(node.url, node.alt), at });
    for (const { index, 0: value } of node.type === "text" ? node.value.matchAll(EMBEDS) : []) {
      const image = findImage({ type: "text", value });
      if (image !== null) found.push({ image, at: at + index });
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

/** A reference with its address. A footnote's stays one: its text is elsewhere in the clip. */
function resolveReference(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (node.type !== "linkReference" && node.type !== "imageReference") return node;
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return node;
  const place = node.position === undefined ? {} : { position: node.position };
  if (node.type === "imageReference") return { type: "image", url: definition.url, alt: node.alt ?? null, ...place };
  return { type: "link", url: definition.url, children: node.children, ...place } satisfies Link;
}

/**
 * Puts addresses where references to them stand: a body holds a part of the clip alone.
 * @param tree The clip; it is changed.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  for (const node of tree.children)
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if (definitions.size === 0) return;
  const walk = (parent: Nodes): void => {
    if (!("children" in parent)) return;
    // What replaces a reference is phrasing as it is.
    parent.children = parent.children.map((child) => resolveReference(child, definitions)) as typeof parent.children;
    for (const child of parent.children) walk(child);
  };
  walk(tree);
}
