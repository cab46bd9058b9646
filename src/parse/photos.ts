import type { Block, Photo, Verdict } from "../model.ts";

/** A credit belongs to the caption that stands at most so many blocks away. */
const NEAR = 3;

/** A photo while it is put together. */
interface Draft {
  caption: string | null;
  credit: string | null;
  alt: string | null;
  position: number;
  /** Index of the last block that spoke of it. */
  last: number;
  readonly blocks: number[];
}

function readCut(block: Block, verdict: Verdict, kind: "credit" | "caption"): string | null {
  const cut = verdict.cuts?.find((each) => each.kind === kind);
  return cut ? block.text.slice(cut.from, cut.to).trim() : null;
}

/** The whole block is the caption, less what a cut says is credit or label. */
function readCaption(block: Block, verdict: Verdict): { caption: string | null; credit: string | null } {
  const credit = readCut(block, verdict, "credit");
  const marked = readCut(block, verdict, "caption");
  const first = verdict.cuts?.[0];
  const caption = marked ?? (first && credit !== null ? block.text.slice(0, first.from).trim() : block.text);
  return { caption: caption === "" ? null : caption, credit };
}

function normalise(text: string | null): string {
  return (text ?? "").toLowerCase().replace(/[\p{P}\s]+/gu, " ").trim();
}

/** So many photos back is a caption looked for again: the alt text and the caption of one picture stand close. */
const RECENT = 8;

/** The photo that says the same, or starts the same: the alt text and the caption of one picture. */
function findSame(drafts: readonly Draft[], caption: string | null): Draft | undefined {
  const key = normalise(caption);
  if (key === "") return undefined;
  return drafts.slice(-RECENT).find((draft) => {
    const other = normalise(draft.caption);
    return other !== "" && (other === key || other.startsWith(`${key} `) || key.startsWith(`${other} `));
  });
}

function addCaption(drafts: Draft[], block: Block, verdict: Verdict, position: number): void {
  const { caption, credit } = readCaption(block, verdict);
  const same = findSame(drafts, caption);
  if (same) {
    same.alt ??= same.caption;
    same.credit ??= credit;
    same.last = block.index;
    same.blocks.push(block.index);
    return;
  }
  const open = drafts[drafts.length - 1];
  const waits = open && open.caption === null && block.index - open.last <= NEAR && credit === null;
  if (waits) {
    open.caption = caption;
    open.last = block.index;
    open.blocks.push(block.index);
    return;
  }
  drafts.push({ caption, credit, alt: null, position, last: block.index, blocks: [block.index] });
}

function addCredit(drafts: Draft[], block: Block, verdict: Verdict, position: number): void {
  const credit = readCut(block, verdict, "credit") ?? block.text;
  const open = drafts[drafts.length - 1];
  if (open && block.index - open.last <= NEAR && (open.credit === null || normalise(open.credit) === normalise(credit))) {
    open.credit ??= credit;
    open.last = block.index;
    open.blocks.push(block.index);
    return;
  }
  drafts.push({ caption: null, credit, alt: null, position, last: block.index, blocks: [block.index] });
}

/** The photos of a capture, with the blocks that each came from. */
export interface GatheredPhotos {
  readonly photos: readonly Photo[];
  readonly blocks: readonly number[];
}

/**
 * Puts captions, credits and repeated captions together into photos.
 * @param blocks All blocks.
 * @param verdicts One for each block.
 * @param positionOf How many of the body's children stand before a block.
 */
export function gatherPhotos(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  positionOf: (block: number) => number,
): GatheredPhotos {
  const drafts: Draft[] = [];
  for (const verdict of verdicts) {
    const block = blocks[verdict.block];
    if (!block) continue;
    if (verdict.label === "caption") addCaption(drafts, block, verdict, positionOf(block.index));
    else if (verdict.label === "credit") addCredit(drafts, block, verdict, positionOf(block.index));
    else if (verdict.label === "repeat" && verdict.of !== undefined) {
      const draft = drafts.slice(-RECENT).find((each) => each.blocks.includes(verdict.of ?? -1));
      if (draft) {
        draft.alt ??= draft.caption;
        draft.last = block.index;
        draft.blocks.push(block.index);
      }
    }
  }
  return {
    photos: drafts.map(({ caption, credit, alt, position }) => ({ caption, credit, alt, position })),
    blocks: drafts.flatMap((draft) => draft.blocks),
  };
}
