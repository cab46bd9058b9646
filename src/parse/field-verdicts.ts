import { joinEach, listEach } from "../list-each.ts";
import type { Block, Label, Verdict } from "../model.ts";
import type { Fields, Found, PhotoWords } from "./fields/index.ts";
import { FROM_CALL } from "./fields/source/publisher-rules.ts";

function labelBlocks(found: Found<unknown> | null, label: Label): Verdict[] {
  if (!found) return [];
  return listEach(found.blocks, (block) => ({ block, label, rule: found.rule, confidence: found.confidence }));
}

/** Whether one of two texts is in the other. */
function sayTheSame(one: string, other: string): boolean {
  if (one.length === other.length) return one === other;
  return one.length < other.length ? other.includes(one) : one.includes(other);
}

/** A photo's blocks are its caption, the caption again, and its credit. */
function labelPhoto(blocks: readonly Block[], photo: Found<PhotoWords>): Verdict[] {
  const { rule, confidence } = photo;
  const { caption } = photo.value;
  let of: number | undefined;
  // Written out: spreading what the three have in common takes longer than all the rest.
  return listEach(photo.blocks, (block): Verdict => {
    const text = blocks[block]?.text ?? "";
    const speaks = caption !== null && sayTheSame(caption, text);
    if (!speaks) return { block, rule, confidence, label: "credit" };
    if (of !== undefined) return { block, rule, confidence, label: "repeat", of };
    of = block;
    return { block, rule, confidence, label: "caption" };
  });
}

/**
 * Labels the blocks that fields were read from.
 * @param blocks All blocks.
 * @param fields What was read from them.
 * @returns Verdicts in the order in which they decide; a block may have several.
 */
export function labelFieldBlocks(blocks: readonly Block[], fields: Fields): Verdict[] {
  return [
    ...joinEach(fields.photos, (photo) => labelPhoto(blocks, photo)),
    ...labelBlocks(fields.standfirst, "standfirst"),
    ...labelBlocks(fields.byline, "byline"),
    ...labelBlocks(fields.published, "time"),
    ...labelBlocks(fields.updated, "time"),
    ...labelBlocks(fields.signoffFrom < 0 ? fields.signoff : null, "signoff"),
    ...joinEach(fields.notes, (note) => labelBlocks(note, "note")),
    ...labelBlocks(fields.section, "section"),
    ...labelBlocks(fields.topics, "topics"),
    ...labelBlocks(fields.publisher, fields.publisher?.rule === FROM_CALL ? "promo" : "publisher"),
  ];
}
