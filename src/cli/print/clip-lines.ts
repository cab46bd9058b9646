/** What of an article is no text of the body stands in a clip in lines of its own, and the clip's front matter says what each is. */
import { posix } from "node:path";
import type { Root, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { ArticleRecord, Photo, StatedLabel } from "../../model.ts";

/** A line of a clip that `labels:` names. */
interface ClipLine {
  readonly label: StatedLabel;
  readonly text: string;
}

/** Stands for a line while the clip is written: of the area that Unicode leaves to private use. */
const MARK = "\u{F0000}";

/** A clip without its front matter, and which of its lines is what. */
export interface ClipText {
  readonly text: string;
  /** Lines from 1 on. */
  readonly labels: readonly { readonly line: number; readonly label: StatedLabel }[];
}

const paragraphOf = (text: string): RootContent => ({
  type: "paragraph",
  children: [
    {
      type: "text",
      value: text
        .split("\n")
        .map((row) => row.trim())
        .join(" "),
    },
  ],
});

/** A photo's picture, as a clip beside the seed calls it. */
function showPicture({ file, alt }: Photo, sourceFile: string): readonly RootContent[] {
  if (file === undefined || file === null) return [];
  const url = posix.relative(posix.dirname(sourceFile), file);
  return [{ type: "paragraph", children: [{ type: "image", url, alt: alt ?? "" }] }];
}

/**
 * Writes an article's text with its pictures' words where they stand, and who signs it and its notes below.
 * @param record the article
 * @param write writes Markdown
 */
export function writeClipText(record: ArticleRecord, write: (root: Root) => string): ClipText {
  const lines: ClipLine[] = [];
  const add = (label: StatedLabel, text: string | null): readonly RootContent[] => {
    if (text === null) return [];
    lines.push({ label, text });
    return [{ type: "html", value: `${MARK}${lines.length - 1}${MARK}` }];
  };
  const { body, photos } = record;
  const show = (photo: Photo): readonly RootContent[] => [
    ...showPicture(photo, record.sourceFile),
    ...add("caption", photo.caption),
    ...add("credit", photo.credit),
  ];
  const end = body.children.length;
  const showAt = (at: number): readonly RootContent[] =>
    photos.filter(({ position }) => position === at || (at === end && position > end)).flatMap(show);
  const headline: RootContent = { type: "heading", depth: 1, children: [{ type: "text", value: record.headline }] };
  const told = body.children.flatMap((child, at) => [...showAt(at), child]);
  const below = [
    ...showAt(end),
    ...add("signoff", record.signoff),
    ...record.notes.flatMap((note) => add("note", note)),
  ];
  const labels: { line: number; label: StatedLabel }[] = [];
  const written = write({ type: "root", children: [headline, ...told, ...below] }).split("\n");
  const text = written.map((row, at) => {
    const line = row.startsWith(MARK) ? lines[Number(row.slice(MARK.length, -MARK.length))] : undefined;
    if (line === undefined) return row;
    labels.push({ line: at + 1, label: line.label });
    return toMarkdown({ type: "root", children: [paragraphOf(line.text)] }).trimEnd();
  });
  return { text: text.join("\n"), labels };
}
