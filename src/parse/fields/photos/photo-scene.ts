/** A capture while its pictures are found: which blocks read like credits, which are taken, and the chances of the others. */
import { BESIDE, type BesideOdds } from "../../beside/labels.ts";
import { isInCapitalsAboveAuthors } from "../byline/byline-pictures.ts";
import type { FieldContext } from "../context.ts";
import { LEAST_TWIN_CHANCE } from "./photo-chances.ts";
import { type Look, lookAtCredits } from "./photo-looks.ts";
import { speaksOfPicture } from "./photo-signs.ts";

const OTHER = BESIDE.indexOf("other");
const CAPTION = BESIDE.indexOf("caption");
const STANDFIRST = BESIDE.indexOf("standfirst");

/** A capture while its pictures are found. */
export interface Scene {
  readonly context: FieldContext;
  readonly looks: ReadonlyMap<number, Look>;
  /** Blocks that a picture has already. */
  readonly taken: Set<number>;
  /** The chance that a block is a caption, and whether it is likelier to be the standfirst. */
  readonly chanceAt: (index: number) => number;
  readonly isStandfirst: (index: number) => boolean;
  /** Whether it is certain that a block is nothing beside the story: a person has said so. */
  readonly isOther: (index: number) => boolean;
}

/**
 * Sees a capture for the finding of its pictures.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @param from first block that is looked at
 * @param to last block that is looked at
 */
export function makeScene(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  from: number,
  to: number,
): Scene {
  const oddsAt = (index: number, label: number): number => beside[index]?.[label] ?? 0;
  // Who says where somebody stands describes a picture, and sums up no story: ", left, and the mayor".
  const standfirstAt = (index: number): number => {
    const chance = oddsAt(index, STANDFIRST);
    return chance >= LEAST_TWIN_CHANCE && speaksOfPicture(context, index) ? 0 : chance;
  };
  const chanceAt = (index: number): number =>
    isInCapitalsAboveAuthors(context, index + 1)
      ? 1
      : oddsAt(index, CAPTION) + oddsAt(index, STANDFIRST) - standfirstAt(index);
  return {
    context,
    looks: lookAtCredits(context, from, to),
    taken: new Set(),
    chanceAt,
    isOther: (index) => beside[index]?.[OTHER] === 1,
    isStandfirst: (index) => standfirstAt(index) > chanceAt(index),
  };
}
