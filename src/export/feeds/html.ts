/** Bodies as HTML text, safe for any reader of feeds. */
import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { listEach } from "../../list-each.ts";
import type { ArticleRecord, Photo } from "../../model.ts";
import type { LocatedPicture } from "../pictures.ts";
import { cleanText } from "../text.ts";
import { escapeText, writePlainBlock } from "./plain-blocks.ts";

/** Writes the HTML of blocks that hold marks. */
type MarkedWriter = (blocks: Root) => string;

/**
 * Writes the HTML of an article.
 *
 * @param pictures Where the pictures of its photos are, by their order in the record; none where that is not known.
 */
export type HtmlWriter = (record: ArticleRecord, pictures?: Pictures) => string;

type Pictures = readonly (LocatedPicture | null)[];

/** A photo and where its picture is, if there is one. */
interface Placed {
  readonly photo: Photo;
  readonly picture: LocatedPicture | null;
}

const escapeQuoted = (text: string): string => escapeText(text).replaceAll('"', "&#x22;");

const writeImage = ({ contentUrl, width, height }: LocatedPicture, alt: string | null): string =>
  `<img src="${escapeQuoted(contentUrl)}" width="${width}" height="${height}" alt="${escapeQuoted(alt ?? "")}">`;

/** Few photos have files; what the capture says of the others stands in their place. */
const writePhoto = ({ photo: { caption, credit, alt }, picture }: Placed): string => {
  const image = picture === null ? "" : writeImage(picture, alt);
  const told = caption ?? (picture === null ? alt : null);
  const said = [told, credit === null ? null : `(Photo: ${credit})`].filter((text) => text !== null);
  const words = said.length === 0 ? "" : `<figcaption>${escapeText(said.join(" "))}</figcaption>`;
  return image + words === "" ? "" : `<figure>${image}${words}</figure>\n`;
};

/** A reference to a footnote becomes its label in brackets: what a reader of feeds shows has no place to jump to. */
const spellFootnotes = <T extends Nodes>(node: T): T => {
  if (!("children" in node)) return node;
  const children = listEach(node.children, (child) =>
    child.type === "footnoteReference"
      ? { type: "text", value: `[${child.label ?? child.identifier}]` }
      : spellFootnotes(child),
  );
  // The same node, with text where there was other phrasing.
  return { ...node, children } as T;
};

/** A footnote as its paragraphs, the first behind the label that the text has. */
const spellNote = (note: FootnoteDefinition): RootContent[] => {
  const [first, ...others] = note.children;
  const label: PhrasingContent = { type: "text", value: `[${note.label ?? note.identifier}] ` };
  if (first?.type !== "paragraph") return note.children;
  return [{ ...first, children: [label, ...first.children] }, ...others];
};

const writeNote = (note: string): string => `<p>${escapeText(note)}</p>\n`;

const isDefinition = (node: RootContent): node is Definition => node.type === "definition";

/** The photos that stand before a block, or from there on. */
const writePhotos = (photos: readonly Placed[], from: number, to: number): string => {
  let html = "";
  for (const placed of photos) {
    const { position } = placed.photo;
    if (position >= from && position <= to) html += writePhoto(placed);
  }
  return html;
};

/** A block with what the library knows how to write. */
const writeBlock = (block: RootContent, body: Root, writeMarked: MarkedWriter): string => {
  if (isDefinition(block)) return "";
  const plain = writePlainBlock(block);
  if (plain !== null) return `${plain}\n`;
  const marked = block.type === "footnoteDefinition" ? spellNote(block) : [block];
  return writeMarked({
    type: "root",
    children: [...marked.map(spellFootnotes), ...body.children.filter(isDefinition)],
  });
};

const writeArticle = (record: ArticleRecord, pictures: Pictures, writeMarked: MarkedWriter): string => {
  const { body, notes, signoff } = record;
  const photos = listEach(record.photos, (photo, index) => ({ photo, picture: pictures[index] ?? null }));
  let html = "";
  let place = 0;
  for (const block of body.children) {
    html += writePhotos(photos, place, place) + writeBlock(block, body, writeMarked);
    place += 1;
  }
  html += writePhotos(photos, place, Number.POSITIVE_INFINITY);
  for (const note of notes) html += writeNote(note);
  if (signoff !== null) html += writeNote(signoff);
  const clean = cleanText(html);
  return record.direction === "rtl" ? `<div dir="rtl">\n${clean}</div>\n` : clean;
};

/**
 * Loads what writes an article as HTML: paragraphs, photos in their places, corrections and the sign-off. Markup
 * that a seed holds as text stays text; what marks of a Markdown clip become is sanitised by remark-html.
 */
export const loadHtmlWriter = async (): Promise<HtmlWriter> => {
  const [{ unified }, { default: remarkHtml }] = await Promise.all([import("unified"), import("remark-html")]);
  const processor = unified().use(remarkHtml).freeze();
  const writeMarked = (blocks: Root): string => String(processor.stringify(blocks));
  return (record, pictures = []) => writeArticle(record, pictures, writeMarked);
};
