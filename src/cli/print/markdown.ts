import type { Root } from "mdast";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { stringify } from "yaml";
import type { ArticleRecord } from "../../model.ts";

/** What a Markdown clip's front matter states, by the keys that clippers use. Unknown fields are left out. */
function listFrontMatter(record: ArticleRecord): Record<string, unknown> {
  const fields = {
    title: record.headline,
    description: record.summary,
    author: record.authors,
    published: record.published,
    updated: record.updated,
    source: record.source,
    publisher: record.publisher,
    section: record.section,
    tags: record.topics,
    language: record.language,
    url: record.url,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value.length > 0));
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

/** A record as a Markdown clip, which the parser reads again. */
export function printMarkdown(record: ArticleRecord): string {
  const headline: Root["children"][number] = {
    type: "heading",
    depth: 1,
    children: [{ type: "text", value: record.headline }],
  };
  const clip: Root = { type: "root", children: [headline, ...record.body.children] };
  return `---\n${writeFrontMatter(record)}---\n\n${toMarkdown(clip, { bullet: "-", extensions: listExtensions() })}`;
}
