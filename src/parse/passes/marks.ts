import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";

const CERTAIN = 0.95;
const LIKELY = 0.85;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();

/** A paragraph that is emphasised from end to end, right under a picture, is its caption. */
function isCaption(block: Block | undefined): block is Block {
  return block?.mark === undefined && block?.inline?.length === 1 && block.inline[0]?.type === "emphasis";
}

function readHeading({ seed, blocks }: Capture, { index, text }: Block): Verdict {
  const stated = seed.stated.headline;
  const isFirst = !blocks.some((block) => block.mark === "heading" && block.index < index);
  const isHeadline = stated === undefined ? isFirst && blocks[index]?.depth === 1 : fold(stated) === fold(text);
  if (isHeadline) return { block: index, label: "headline", rule: "marks.headline", confidence: CERTAIN };
  return { block: index, label: "subhead", rule: "marks.heading", confidence: LIKELY };
}

function readPicture({ blocks }: Capture, { index }: Block): Verdict[] {
  const below = blocks[index + 1];
  if (!isCaption(below)) return [{ block: index, label: "caption", rule: "marks.alt-text", confidence: LIKELY }];
  return [
    { block: index, label: "repeat", rule: "marks.alt-text", confidence: LIKELY, of: below.index },
    { block: below.index, label: "caption", rule: "marks.caption", confidence: LIKELY },
  ];
}

/** A Markdown clip's marks: stronger hints than any look of a text. */
export const labelMarks: Pass = {
  name: "marks",
  label(capture) {
    if (capture.seed.format !== "markdown") return [];
    return capture.blocks.flatMap((block): Verdict[] => {
      switch (block.mark) {
        case "heading":
          return [readHeading(capture, block)];
        case "image":
          return readPicture(capture, block);
        case "list-item":
        case "quote":
          return [{ block: block.index, label: block.mark, rule: `marks.${block.mark}`, confidence: LIKELY }];
        case "code":
          return [{ block: block.index, label: "paragraph", rule: "marks.code", confidence: LIKELY }];
        default:
          return [];
      }
    });
  },
};
