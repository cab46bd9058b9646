/** Pictures of lines that a person labels "caption" and "credit". */
import type { Found } from "../context.ts";
import { plainText } from "../credit/caption-words.ts";
import { readCreditBlock } from "../credit/credit.ts";
import type { Fields } from "../index.ts";
import type { PhotoWords } from "../photos/find-photos.ts";
import { blocksWith, giveStated, type LabelledLines } from "./labelled-lines.ts";

type Photo = Found<PhotoWords>;

const firstOf = ({ blocks }: Photo): number => Math.min(...blocks);

/** A credit signs the picture whose caption stands right beside it, above before below, where that has none; else one without words. */
function addCredit(photos: readonly Photo[], block: number, text: string): readonly Photo[] {
  const credit = readCreditBlock(text)?.credit ?? text;
  const isOpen = (photo: Photo, at: number): boolean => photo.value.credit === null && photo.blocks.includes(at);
  const beside =
    photos.find((photo) => isOpen(photo, block - 1)) ?? photos.find((photo) => isOpen(photo, block + 1)) ?? null;
  if (beside === null) return [...photos, giveStated({ caption: null, credit }, [block])];
  const blocks = [...beside.blocks, block].toSorted((one, other) => one - other);
  const signed = giveStated({ caption: beside.value.caption, credit }, blocks);
  return photos.map((photo) => (photo === beside ? signed : photo));
}

/**
 * Gives pictures the words that a person labels so, where none was found with them.
 * @param fields what was read
 * @param lines the capture's lines
 * @returns the pictures, where they change
 */
export function labelledPhotos({ photos }: Fields, lines: LabelledLines): Partial<Fields> {
  const isOpen = (block: number): boolean => !photos.some(({ blocks }) => blocks.includes(block));
  const captions = blocksWith(lines, "caption").filter(isOpen);
  const credits = blocksWith(lines, "credit").filter(isOpen);
  if (captions.length + credits.length === 0) return {};
  const shown = captions.map((block) =>
    giveStated({ caption: plainText(lines.texts[block] ?? ""), credit: null }, [block]),
  );
  let all: readonly Photo[] = [...photos, ...shown];
  for (const block of credits) all = addCredit(all, block, lines.texts[block] ?? "");
  return { photos: all.toSorted((one, other) => firstOf(one) - firstOf(other)) };
}
