/**
 * What the export of a reading tool says of the article in lines of its own, and what it adds of the reader's: by the default
 * templates of Readwise, Omnivore and MarkDownload. Their words are not translated.
 */
import type { Link, PhrasingContent } from "mdast";
import type { Block, Cut, Seed, StatedFields, Verdict } from "../model.ts";
import { readStated } from "./stated.ts";

const CERTAIN = 0.95;

/** Readwise's list under "Metadata": its word → a key of the front matter. */
const METADATA_KEYS: Readonly<Record<string, string>> = {
  author: "author",
  "full title": "title",
  url: "url",
  summary: "description",
};
const METADATA_LINE = /^([A-Z][A-Za-z ]*): ?(.*)$/;
const TOOL_HEADING = /^(?:Metadata|Highlights|Full Document|New highlights added .+)$/;
/** A reader's own words below a highlight. */
const ANNOTATION = /^(?:Note|Tags|Color): /;
/** Leads back to the highlight in the tool: "(View Highlight)", "⤴️ #label ^0123". */
const WAY_BACK = " (View Highlight)";
const WAY_BACK_SIGN = " ⤴";

/** Omnivore's links under the headline, and its tag. */
const ORIGINAL = "Read Original";
const READER = "Read on Omnivore";
const READER_TAG = "#Omnivore";

/** MarkDownload's template puts the standfirst so near to the top. Blocks. */
const EXCERPT_WITHIN = 8;

/** What a clip's own lines state, and what these lines are. */
interface ClipHead {
  readonly stated: StatedFields;
  /** Line of the file that states each field. */
  readonly lines: Readonly<Partial<Record<keyof StatedFields, number>>>;
  readonly verdicts: readonly Verdict[];
}

const NO_HEAD: ClipHead = { stated: {}, lines: {}, verdicts: [] };

const RULES = "clip-head.";

/** Whether a block is a tool's own or its reader's, and no part of the page. */
export function isSetAside(verdict: Verdict | undefined): boolean {
  return verdict?.label === "furniture" && verdict.rule.startsWith(RULES);
}

const setAside = ({ index }: Block, what: string): Verdict => ({
  block: index,
  label: "furniture",
  rule: `${RULES}${what}`,
  confidence: CERTAIN,
});

/** Reads a value as the front matter's key of that name is read. */
function stateField(seed: Seed, key: string, value: string, line: number): Pick<ClipHead, "stated" | "lines"> {
  const { stated } = readStated(seed.file, { data: { [key]: value }, lineOf: () => line });
  return { stated, lines: Object.fromEntries(Object.keys(stated).map((field) => [field, line])) };
}

const joinHeads = (heads: readonly ClipHead[]): ClipHead => ({
  stated: Object.assign({}, ...heads.map(({ stated }) => stated)),
  lines: Object.assign({}, ...heads.map(({ lines }) => lines)),
  verdicts: heads.flatMap(({ verdicts }) => verdicts),
});

/** The words of a highlight, and the cut behind them. Where the article itself is in the export, it says them again. */
function readHighlight({ index, text, mark }: Block, before: readonly Block[]): Verdict[] {
  const end = text.endsWith(WAY_BACK) ? text.length - WAY_BACK.length : text.lastIndexOf(WAY_BACK_SIGN);
  if (end <= 0 || (mark !== "list-item" && mark !== "quote")) return [];
  const words = text.slice(0, end);
  const source = before.find((block) => block.mark !== mark && block.text.includes(words));
  if (source !== undefined)
    return [{ block: index, label: "repeat", rule: "clip-head.highlight", confidence: CERTAIN, of: source.index }];
  const cut: Cut = { kind: "label", from: end, to: text.length, rule: "clip-head.way-back" };
  return [{ block: index, label: mark, rule: "clip-head.highlight", confidence: CERTAIN, cuts: [cut] }];
}

/** What both tools' exports have around the highlights. */
function readHighlights(blocks: readonly Block[]): Verdict[] {
  return blocks.flatMap((block) => {
    if (block.mark === "heading" && TOOL_HEADING.test(block.text)) return [setAside(block, "heading")];
    if (block.mark === "list-item" && ANNOTATION.test(block.text)) return [setAside(block, "annotation")];
    return readHighlight(block, blocks.slice(0, block.index));
  });
}

/** Readwise: a heading "Metadata" and a list of what it knows. */
function readMetadata(seed: Seed, blocks: readonly Block[]): ClipHead {
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
  const link = blocks.filter(({ text }) => /^\[\[Full Document Contents\/[^\]]+\]\]$/.test(text));
  return joinHeads([
    ...heads,
    { ...NO_HEAD, verdicts: [...link.map((block) => setAside(block, "link")), ...readHighlights(blocks)] },
  ]);
}

const isLinkOf =
  (text: string) =>
  (node: PhrasingContent): node is Link =>
    node.type === "link" &&
    node.children.length === 1 &&
    node.children[0]?.type === "text" &&
    node.children[0].value === text;

/** Omnivore: links to itself and to the page, and its tag. */
function readOmnivore(seed: Seed, blocks: readonly Block[]): ClipHead {
  const linked = blocks.filter(({ inline }) => inline?.some(isLinkOf(READER)) || inline?.some(isLinkOf(ORIGINAL)));
  if (!linked.some(({ inline }) => inline?.some(isLinkOf(READER)))) return NO_HEAD;
  const heads = linked.map((block): ClipHead => {
    const original = block.inline?.find(isLinkOf(ORIGINAL));
    const field = original === undefined ? NO_HEAD : stateField(seed, "url", original.url, block.line);
    return { ...field, verdicts: [setAside(block, "link")] };
  });
  const tags = blocks.filter(({ text }) => text === READER_TAG).map((block) => setAside(block, "tag"));
  return joinHeads([...heads, { ...NO_HEAD, verdicts: [...tags, ...readHighlights(blocks)] }]);
}

/** MarkDownload: "> ## Excerpt" and the page's description below it. */
function readExcerpt(seed: Seed, blocks: readonly Block[]): ClipHead {
  const start = blocks.findIndex(
    ({ mark, depth, text }) => mark === "quote" && depth !== undefined && text === "Excerpt",
  );
  const head = blocks[start];
  const excerpt = blocks[start + 1];
  if (head === undefined || start > EXCERPT_WITHIN || excerpt?.mark !== "quote") return NO_HEAD;
  const verdict: Verdict = {
    block: excerpt.index,
    label: "standfirst",
    rule: "clip-head.excerpt",
    confidence: CERTAIN,
  };
  return {
    ...stateField(seed, "summary", excerpt.text, excerpt.line),
    verdicts: [setAside(head, "heading"), verdict],
  };
}

/**
 * Reads what a clip's own lines state.
 * @param seed A seed; a text capture has no such lines.
 * @param blocks Its blocks.
 */
export function readClipHead(seed: Seed, blocks: readonly Block[]): ClipHead {
  if (seed.format !== "markdown") return NO_HEAD;
  return joinHeads([readMetadata, readOmnivore, readExcerpt].map((read) => read(seed, blocks)));
}

/**
 * Adds what a clip's own lines state to what its front matter states, which wins.
 * @param seed The seed.
 * @param blocks Its blocks.
 */
export function addClipHead(seed: Seed, blocks: readonly Block[]): Seed {
  const { stated, lines } = readClipHead(seed, blocks);
  if (Object.keys(stated).length === 0) return seed;
  const own = Object.entries(lines).filter(([field]) => !Object.hasOwn(seed.stated, field));
  return { ...seed, stated: { ...stated, ...seed.stated }, statedAt: Object.fromEntries(own) };
}
