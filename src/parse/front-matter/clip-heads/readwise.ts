/** Readwise: a heading "Metadata" and a list of what it knows. */
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads, NO_HEAD, setAside, stateField } from "./head.ts";
import { readHighlights } from "./highlights.ts";

/** Its word → a key of the front matter. */
const METADATA_KEYS: Readonly<Record<string, string>> = {
  author: "author",
  "full title": "title",
  url: "url",
  summary: "description",
};
const METADATA_LINE = /^([A-Z][A-Za-z ]*): ?(.*)$/;

/** Reads the list of an export of Readwise. */
export function readMetadata(seed: Seed, blocks: readonly Block[]): ClipHead {
  const start = blocks.findIndex(({ mark, text }) => mark === "heading" && text === "Metadata");
  if (start === -1) return NO_HEAD;
  const heads: ClipHead[] = [];
  for (const block of blocks.slice(start + 1)) {
    const [, word = "", value = ""] = METADATA_LINE.exec(block.text) ?? [];
    if (block.mark !== "list-item" || word === "") break;
    const key = METADATA_KEYS[word.toLowerCase()];
    const field = key === undefined ? NO_HEAD : stateField(seed, key, value, block.line);
    heads.push({ ...field, verdicts: [setAside(block, "metadata")] });
  }
  if (heads.length === 0) return NO_HEAD;
  const link = blocks.filter(({ text }) => /^Full Document Contents\//.test(text));
  return joinHeads([
    ...heads,
    { ...NO_HEAD, verdicts: [...link.map((block) => setAside(block, "link")), ...readHighlights(blocks)] },
  ]);
}
