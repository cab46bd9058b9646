/** Where the page of a capture stands: what archives of pages, printers and note-taking tools say of it. */
import { lexicon } from "../../../lexicon/index.ts";
import { WORD_START } from "../../../lexicon/phrases.ts";
import { anyForm, makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { once } from "../../../once.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { isProse } from "./prose.ts";
import { passOver, stateLine } from "./tool-lines.ts";

const HOLDS_ADDRESS = /https?:\/\//i;
/** "https://web.archive.org/web/20140312080102/http://…": the page's own address stands behind the archive's. */
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?|archive\.(?:today|is|ph|li|vn|md|fo)\/(?:o\/\w+|\d+))\/(?=https?:)/i;
const ADDRESS = "(https?:\\/\\/[^\\s<>]+)";
/** "http://www.harbour.example/night-ferry": an address that leads to more than a site. */
const PAGE_ADDRESS = /^<?https?:\/\/[^\s/<>]+\/[^\s<>]+>?$/i;
/** "https://www.harbour.example/night-ferry 1/2": a browser's foot of a printed page, and its head: "12/04/2021, 10:22 Night ferry stays". */
const PRINTED_FOOT = /^(https?:\/\/\S+) \d{1,2}\/\d{1,2}$/i;
const PRINTED_HEAD = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)? \S/i;

const CACHED_STARTS = anyForm(lexicon.tools.cached.map((form) => form.replace("{url}", "").trim()));
const CACHED = new RegExp(
  `^(?:${CACHED_STARTS}\\s*${ADDRESS}|.{0,40}${WORD_START}${anyForm(lexicon.tools.saved)}\\s+${ADDRESS})`,
  "iu",
);
const banner = once(() => makeToolForms({ banner: lexicon.tools.banner }));
const clipped = once(() => makeToolForms({ clipped: lexicon.tools.clipped }));
const labelled = once(
  () => new RegExp(`^${anyForm(lexicon.tools.addresses)}\\s*(?::\\s*)?(?:<?${ADDRESS}(?:[\\s<>].*)?)?$`, "i"),
);
const SOURCE = new RegExp(`^${anyForm(lexicon.tools.sources)}\\s*:\\s*<?${ADDRESS}>?$`, "i");

const trimAddress = (address: string): string => address.replace(/^<|(?<![.,;)>])[.,;)>]+$/g, "").replace(ARCHIVE, "");

/** So far down an archive's banner reaches. Blocks. */
const BANNER_END = 30;

/** An archive's sentence that has the address, and its banner around that: above the story, as "The clip was saved from https://…" is a line of one. */
function readCached(seed: Seed, blocks: readonly Block[], first: number): ClipHead {
  const top = blocks.slice(0, Math.min(BANNER_END, first));
  const at = top.findIndex(({ text }) => CACHED.test(text));
  const line = top[at];
  if (line === undefined) return NO_HEAD;
  const [, named, saved] = CACHED.exec(line.text) ?? [];
  const isBanner = ({ text, index }: Block): boolean => index < at || matchToolForm(banner(), text) !== null;
  const around = blocks.filter(
    (block) => block !== line && (block.index < BANNER_END || !isProse(block.text)) && isBanner(block),
  );
  return joinHeads([
    stateLine(seed, line, "url", trimAddress(named ?? saved ?? "")),
    ...around.map((block) => passOver(block, "banner")),
  ]);
}

/** "Find this article at:" with the address behind it or below, above the story or under it. */
function readLabelledAddress(seed: Seed, blocks: readonly Block[], [first, last]: readonly [number, number]): ClipHead {
  const heads = blocks.flatMap((block, at): ClipHead[] => {
    if (at > first && at < last) return [];
    const found = labelled().exec(block.text) ?? (at < first ? SOURCE.exec(block.text) : null);
    if (found === null) return [];
    const [, behind] = found;
    if (behind !== undefined) return [stateLine(seed, block, "url", trimAddress(behind))];
    const below = blocks[at + 1];
    if (below === undefined || !PAGE_ADDRESS.test(below.text)) return [];
    return [passOver(block, "url"), stateLine(seed, below, "url", trimAddress(below.text))];
  });
  if (heads.length === 0) return NO_HEAD;
  const notes = blocks.filter(({ text }, at) => (at < first || at > last) && matchToolForm(clipped(), text) !== null);
  // The first address is the page's: below a story each comment may have its own, "Permalink".
  return joinHeads([...heads.reverse(), ...notes.map((block) => passOver(block, "clipped"))]);
}

/** A browser's head and foot of the pages that it printed. */
function readPrinted(seed: Seed, blocks: readonly Block[]): ClipHead {
  const feet = blocks.filter(({ text }) => PRINTED_FOOT.test(text));
  if (feet.length === 0) return NO_HEAD;
  const heads = blocks.filter(({ text }) => PRINTED_HEAD.test(text));
  return joinHeads([
    ...feet.map((block) => stateLine(seed, block, "url", PRINTED_FOOT.exec(block.text)?.[1] ?? null)),
    ...heads.map((block) => passOver(block, "printed")),
  ]);
}

/**
 * Reads where the page stands.
 * @param seed a text capture
 * @param blocks its blocks
 * @param claimed those of them that are a printer's or a program's own
 */
export function readPageAddress(seed: Seed, blocks: readonly Block[], claimed: ReadonlySet<number>): ClipHead {
  const prose = blocks.filter(({ text, index }) => isProse(text) && !claimed.has(index) && !HOLDS_ADDRESS.test(text));
  const [first = blocks.length, last = -1] = [prose[0]?.index, prose.at(-1)?.index];
  const top = blocks.find(({ text }) => PAGE_ADDRESS.test(text));
  const pasted = top?.index === 0 ? stateLine(seed, top, "url", trimAddress(top.text)) : NO_HEAD;
  return joinHeads([
    pasted,
    readPrinted(seed, blocks),
    readLabelledAddress(seed, blocks, [first, last]),
    readCached(seed, blocks, first),
  ]);
}
