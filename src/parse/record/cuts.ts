import { listEach } from "../../list-each.ts";
import type { Block, Cut, CutKind, Verdict } from "../../model.ts";
import { measureResidue } from "../fields/dateline/dateline.ts";
import type { Fields } from "../fields/index.ts";
import { HYPHEN_SPEECH } from "../story/mend/hyphen-speech.ts";

type CutsByBlock = Map<number, Cut[]>;

function addCut(cuts: CutsByBlock, block: number | undefined, cut: Cut): void {
  if (block === undefined || cut.from < 0 || cut.to <= cut.from) return;
  const list = cuts.get(block);
  if (list) list.push(cut);
  else cuts.set(block, [cut]);
}

/** Cuts where a field's words stand inside a block that holds more. */
function addPart(cuts: CutsByBlock, block: Block | undefined, kind: CutKind, text: string | null, rule: string): void {
  if (!block || text === null || text === block.text) return;
  const from = block.text.lastIndexOf(text);
  addCut(cuts, block.index, { kind, from, to: from < 0 ? from : from + text.length, rule });
}

/** What a lost dateline leaves: its dash, or the bracket or the colon that stood before it. */
const RESIDUE_SIGNS = "-–—):";

/** The lost dateline's signs before the first paragraph: "- President Xi Jinping said …", ") - Japan’s …", ": Verano went top …" */
function cutResidue(
  cuts: CutsByBlock,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  bodyStart: number,
): void {
  const block = blocks[bodyStart];
  const verdict = verdicts[bodyStart];
  // "- Vi har ventet i to år, siger hun.": the hyphen opens speech.
  if (!block || verdict?.label === "list-item" || verdict?.rule === `story.${HYPHEN_SPEECH}`) return;
  const dash = block.text.charAt(0);
  if (!RESIDUE_SIGNS.includes(dash)) return;
  const next = blocks[bodyStart + 1];
  // "– Nitten, tjue, nei, den har jeg hatt.": where others open with the same dash, it opens speech.
  const speaks =
    dash !== "-" &&
    verdicts.some(
      ({ label, block: at }) => at !== bodyStart && label === "paragraph" && blocks[at]?.text.startsWith(`${dash} `),
    );
  const nextIsItem = speaks || (next !== undefined && measureResidue(next.text, false) > 0);
  addCut(cuts, bodyStart, {
    kind: "residue",
    from: 0,
    to: measureResidue(block.text, nextIsItem),
    rule: "dateline.residue",
  });
}

/**
 * Marks the parts of labelled blocks that belong to another field: the credit behind a caption, the sign-off behind the last sentence
 * ("… high-quality talent”. REUTERS"), the dateline before the first.
 * @param blocks All blocks.
 * @param verdicts One for each block; they keep their labels.
 * @param fields What was read.
 * @param bodyStart First block of the body.
 * @param bodyEnd Last block of the body.
 */
export function cutBlocks(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  fields: Fields,
  bodyStart: number,
  bodyEnd: number,
): Verdict[] {
  const cuts: CutsByBlock = new Map();
  const { dateline, signoff, signoffFrom, photos } = fields;
  // A bracket may open before it: "(서울=연합뉴스) 이도현 기자 = …".
  const from = dateline ? (blocks[bodyStart]?.text.indexOf(dateline.value.text) ?? -1) : -1;
  // ", Nov 3 (AFP) — …": of the place that stood before the day, its comma is left.
  if (from > 0 && blocks[bodyStart]?.text.startsWith(", "))
    addCut(cuts, bodyStart, { kind: "residue", from: 0, to: from, rule: "dateline.residue" });
  if (dateline)
    addCut(cuts, bodyStart, { kind: "dateline", from, to: from + dateline.value.text.length, rule: dateline.rule });
  else cutResidue(cuts, blocks, verdicts, bodyStart);
  const last = blocks[bodyEnd];
  if (signoff && signoffFrom >= 0 && last) {
    addCut(cuts, bodyEnd, { kind: "signoff", from: signoffFrom, to: last.text.length, rule: signoff.rule });
  }
  for (const photo of photos) {
    for (const index of photo.blocks) addPart(cuts, blocks[index], "credit", photo.value.credit, photo.rule);
  }
  return listEach(verdicts, (verdict) => {
    const found = cuts.get(verdict.block);
    return found ? { ...verdict, cuts: found } : verdict;
  });
}
