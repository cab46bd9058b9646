/** Standfirst, sign-off and notes of lines that a person labels so: the whole lines. */

import type { Fields } from "../index.ts";
import { readSignoffBlock } from "../signoff/signoff.ts";
import { blocksWith, giveStated, type LabelledLines } from "./labelled-lines.ts";

const join = ({ texts }: LabelledLines, blocks: readonly number[]): string =>
  blocks.map((block) => texts[block] ?? "").join(" ");

/** Several lines sum the story up, where a person says so of each. */
function sumUp(lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "standfirst");
  return blocks.length < 2 ? {} : { standfirst: giveStated(join(lines, blocks), blocks) };
}

/** A sign-off within the last paragraph stays beside the line below it; another line gives way to those that are labelled. */
function sign({ signoff, signoffFrom }: Fields, lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "signoff");
  if (blocks.length === 0 || blocks.every((block) => signoff?.blocks.includes(block) === true)) return {};
  const inline = signoff !== null && signoffFrom >= 0 ? signoff : null;
  const words = join(lines, blocks);
  const value = inline === null ? words : `${inline.value} ${words}`;
  const agencies = blocks.flatMap((block) => readSignoffBlock(lines.texts[block] ?? "")?.agencies ?? []);
  const source = agencies.length === 0 ? {} : { source: giveStated([...new Set(agencies)].join(", "), blocks) };
  return { signoff: giveStated(value, [...(inline?.blocks ?? []), ...blocks]), ...source };
}

function note({ notes }: Fields, lines: LabelledLines): Partial<Fields> {
  const open = blocksWith(lines, "note").filter((block) => !notes.some(({ blocks }) => blocks.includes(block)));
  if (open.length === 0) return {};
  const given = open.map((block) => giveStated(lines.texts[block] ?? "", [block]));
  return { notes: [...notes, ...given].toSorted((one, other) => (one.blocks[0] ?? 0) - (other.blocks[0] ?? 0)) };
}

/**
 * Gives standfirst, sign-off and notes the lines that a person labels so.
 * @param fields what was read
 * @param lines the capture's lines
 * @returns those that change
 */
export const labelledWords = (fields: Fields, lines: LabelledLines): Partial<Fields> => ({
  ...sumUp(lines),
  ...sign(fields, lines),
  ...note(fields, lines),
});
