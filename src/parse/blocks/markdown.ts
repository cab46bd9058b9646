/** Reads Markdown, of clips and of a person's own pages. */
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** People and clippers write tables, footnotes and tasks as GitHub does. One tilde is a sign of prose: "~40 people". */
export const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
