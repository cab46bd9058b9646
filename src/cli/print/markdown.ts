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

/** How tables and footnotes are written. */
function listExtensions(): Options[] {
  // remark-gfm leaves them there for remark-stringify, which is not needed for more.
  const data = unified().use(remarkGfm).freeze().data() as { readonly toMarkdownExtensions?: Options[] };
  return data.toMarkdownExtensions ?? [];
}

/** A record as a Markdown clip, which the parser reads again. */
export function printMarkdown(record: ArticleRecord): string {
  const frontMatter = stringify(listFrontMatter(record), { lineWidth: 0 });
  const headline: Root["children"][number] = {
    type: "heading",
    depth: 1,
    children: [{ type: "text", value: record.headline }],
  };
  const clip: Root = { type: "root", children: [headline, ...record.body.children] };
  return `---\n${frontMatter}---\n\n${toMarkdown(clip, { bullet: "-", extensions: listExtensions() })}`;
}
