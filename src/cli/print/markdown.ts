import { type Options, toMarkdown } from "mdast-util-to-markdown";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { stringify } from "yaml";
import type { ArticleRecord } from "../../model.ts";
import { type ClipText, writeClipText } from "./clip-lines.ts";

/** What a Markdown clip's front matter states, by the keys that clippers use. Unknown fields are left out. */
function listFrontMatter(record: ArticleRecord): Record<string, unknown> {
  const fields = {
    title: record.headline,
    description: record.summary,
    byline: record.byline,
    author: record.authors,
    published: record.published,
    updated: record.updated,
    source: record.source,
    publisher: record.publisher,
    section: record.section,
    tags: record.topics,
    language: record.language,
    url: record.url,
    aliases: record.aliases ?? [],
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value.length > 0));
  // "PTI" above the story, which it signs as well: that nobody is its author is known, too.
  return record.byline !== null && record.authors.length === 0 ? { ...known, author: [] } : known;
}

/** "published: 2019-04-11" is a day for every reader of YAML, quoted it is text to some. */
const DAYS: ReadonlySet<string> = new Set(["published", "updated"]);

/** Writes front matter. "title: Yes" and "title: 12:30" are no texts to readers of YAML 1.1, which most clippers' programs are: quoted they are. */
function writeFrontMatter(record: ArticleRecord): string {
  const lines = Object.entries(listFrontMatter(record)).map(([key, value]) =>
    stringify({ [key]: value }, { lineWidth: 0, ...(DAYS.has(key) ? {} : { compat: "yaml-1.1" }) }),
  );
  return lines.join("");
}

/** How tables and footnotes are written. */
function listExtensions(): Options[] {
  // remark-gfm leaves them there for remark-stringify, which is not needed for more.
  const data = unified().use(remarkGfm).freeze().data() as { readonly toMarkdownExtensions?: Options[] };
  return data.toMarkdownExtensions ?? [];
}

/** Writes which lines of a clip are no text of the story, as the whole file counts them; in one line, whatever it says. */
function writeLabels(labels: ClipText["labels"], above: number): string {
  if (labels.length === 0) return "";
  return `labels: {${labels.map(({ line, label }) => `${line + above}: ${label}`).join(", ")}}\n`;
}

/**
 * A record as a Markdown clip, which the parser reads again: the body, captions, credits and pictures where they stand, sign-off and notes below.
 */
export function printMarkdown(record: ArticleRecord): string {
  const extensions = listExtensions();
  const { text, labels } = writeClipText(record, (root) => toMarkdown(root, { bullet: "-", extensions }));
  const fields = writeFrontMatter(record);
  const head = fields.split("\n").length - 1 + (labels.length > 0 ? 1 : 0);
  // Two lines of dashes and a blank one.
  return `---\n${fields}${writeLabels(labels, head + 3)}---\n\n${text}`;
}
