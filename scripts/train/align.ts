/** Lays the paragraphs of a page's truth onto the blocks of its capture. */

const PLAIN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]|''/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\u2026/g, "..."],
];
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LIST_MARKER = /^\s*[-*•·–]\s+/;

/** A text in the form in which two are compared: plain quotes and dashes, no list marker, no spaces, lower case. */
export function keyOf(text: string): string {
  let key = text.replace(INVISIBLE, "").normalize("NFKC");
  for (const [from, to] of PLAIN_FORMS) key = key.replace(from, to);
  return key.toLowerCase().replace(LIST_MARKER, "").replace(/\s+/g, "");
}

/** The same without any sign: letters and digits alone. */
export const keepLetters = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** One way to lay a paragraph onto blocks. */
interface Laying {
  readonly paragraph: number;
  readonly blocks: readonly number[];
  /** Characters of the paragraph that were found. */
  readonly matched: number;
  /** Foreign blocks among its own. */
  readonly holes: number;
}

/** Between two fragments of a paragraph stand so many blocks at most. */
const LOOK_AHEAD = 60;
/** So much of a paragraph must be found. */
const LEAST_MATCHED = 0.6;
/** A block that holds a whole paragraph and more is still its own up to this length. */
const LONGER_SHARE = 1.5;
const LONGER_CHARACTERS = 30;
/** Ways that are tried for a paragraph, the ones with the fewest holes first. */
const MOST_WAYS = 12;

/** A last fragment that another field follows is so long at least, in characters: "… before summer. REUTERS". */
const LEAST_TAIL = 12;

/** Whether a block holds a text and not much more: a sign-off, a credit. */
const holdsAll = (key: string, text: string): boolean =>
  key.startsWith(text) && key.length < text.length * LONGER_SHARE + LONGER_CHARACTERS;

/** Lays a paragraph from block `start` on, passing over blocks that are not part of it. */
function layParagraph(text: string, paragraph: number, keys: readonly string[], start: number): Laying | undefined {
  const blocks: number[] = [];
  let rest = text;
  let last = start;
  let holes = 0;
  for (let i = start; i < keys.length && i - last <= LOOK_AHEAD && rest; i += 1) {
    const key = keys[i] ?? "";
    if (key && rest.startsWith(key)) {
      holes += i - last > 1 ? i - last - 1 : 0;
      blocks.push(i);
      rest = rest.slice(key.length);
      last = i;
    } else if (i === start) {
      return holdsAll(key, text) ? { paragraph, blocks: [i], matched: text.length, holes: 0 } : undefined;
    } else if (rest.length >= LEAST_TAIL && holdsAll(key, rest)) {
      holes += i - last - 1;
      blocks.push(i);
      rest = "";
    }
  }
  const matched = text.length - rest.length;
  return matched >= text.length * LEAST_MATCHED ? { paragraph, blocks, matched, holes } : undefined;
}

/** For each paragraph the ways that find most of it. */
function findLayings(paragraphs: readonly string[], keys: readonly string[]): Laying[][] {
  return paragraphs.map((text, paragraph) => {
    const all = keys.flatMap((_, start) => layParagraph(text, paragraph, keys, start) ?? []);
    const most = Math.max(...all.map((laying) => laying.matched), 0);
    const best = all.filter((laying) => laying.matched === most);
    return best.sort((a, b) => a.holes - b.holes).slice(0, MOST_WAYS);
  });
}

/** What a foreign block costs, in characters matched: inside a paragraph, and between two. */
const HOLE_COST = 2;
const GAP_COST = 0.4;
const MOST_GAP = 30;
/** A chain goes back over so many layings at most. */
const LONGEST_STEP = 400;

interface ChainNode {
  readonly laying: Laying;
  score: number;
  back: number;
}

/** The chain of layings, in order, that matches most text with the fewest foreign blocks between. */
function chainLayings(choices: readonly (readonly Laying[])[]): Laying[] {
  const nodes = choices.flat().map((laying): ChainNode => ({ laying, score: 0, back: -1 }));
  let best = -1;
  nodes.forEach((node, i) => {
    const first = node.laying.blocks[0] ?? 0;
    const gain = node.laying.matched - node.laying.holes * HOLE_COST;
    node.score = gain;
    for (let j = Math.max(0, i - LONGEST_STEP); j < i; j += 1) {
      const before = nodes[j];
      if (!before || before.laying.paragraph >= node.laying.paragraph) continue;
      const gap = first - (before.laying.blocks.at(-1) ?? 0) - 1;
      const score = before.score + gain - Math.min(gap, MOST_GAP) * GAP_COST;
      if (gap >= 0 && score > node.score) Object.assign(node, { score, back: j });
    }
    if (best < 0 || node.score > (nodes[best]?.score ?? 0)) best = i;
  });
  const chain: Laying[] = [];
  for (let at = best; at >= 0; at = nodes[at]?.back ?? -1) {
    const node = nodes[at];
    if (node) chain.unshift(node.laying);
  }
  return chain;
}

const LIST_NUMBER = /^\s*\d{1,2}[.)]\s+/;

/** A block's key, without the number of a list's item where the truth tells the item without it. */
function keyBlock(block: string, paragraphs: readonly string[]): string {
  if (!LIST_NUMBER.test(block)) return keyOf(block);
  const item = keyOf(block.replace(LIST_NUMBER, ""));
  return paragraphs.includes(item) ? item : keyOf(block);
}

/**
 * Finds the story's paragraphs in a capture.
 * @param blocks The capture's blocks.
 * @param body The true body: paragraphs with an empty line between two.
 * @returns For each block the number of the paragraph that it belongs to, from 0, or -1.
 */
export function alignBody(blocks: readonly string[], body: string): Int32Array {
  const owners = new Int32Array(blocks.length).fill(-1);
  const paragraphs = body
    .split(/\n\s*\n/)
    .map(keyOf)
    .filter(Boolean);
  const keys = blocks.map((block) => keyBlock(block, paragraphs));
  for (const { paragraph, blocks: own } of chainLayings(findLayings(paragraphs, keys))) {
    for (const block of own) owners[block] = paragraph;
  }
  return owners;
}
