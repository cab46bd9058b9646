import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { findTitled, foldTitle, listHeads } from "../front-matter/page-title.ts";

const CERTAIN = 0.95;
const LIKELY = 0.85;

/** A paragraph that is emphasised from end to end, right under a picture, is its caption. */
function isCaption(block: Block | undefined): block is Block {
  return block?.mark === undefined && block?.inline?.length === 1 && block.inline[0]?.type === "emphasis";
}

/** Which headings are the headline, by index, and which says it with the site's name behind; -1 where none does. */
interface Headings {
  readonly headlines: readonly number[];
  readonly title: number;
}

/** The stated headline wherever it stands, or the first heading, of the first level, or one below that says the same without the site's name. */
function chooseHeadings({ seed, blocks }: Capture): Headings {
  const stated = seed.stated.headline;
  const headings = blocks.filter(({ mark }) => mark === "heading");
  if (stated !== undefined) {
    const wanted = foldTitle(stated);
    const printed = headings.filter(({ text }) => foldTitle(text) === wanted);
    return { headlines: printed.map(({ index }) => index), title: -1 };
  }
  const [first] = headings;
  if (first?.depth !== 1) return { headlines: [], title: -1 };
  const heads = listHeads(blocks).filter(({ mark, index }) => mark === "heading" && index > first.index);
  const titled = findTitled(first.text, heads);
  return titled === null ? { headlines: [first.index], title: -1 } : { headlines: [titled.index], title: first.index };
}

function readHeading({ index }: Block, { headlines, title }: Headings): Verdict {
  if (headlines.includes(index))
    return { block: index, label: "headline", rule: "marks.headline", confidence: CERTAIN };
  if (index === title) return { block: index, label: "furniture", rule: "marks.page-title", confidence: CERTAIN };
  return { block: index, label: "subhead", rule: "marks.heading", confidence: LIKELY };
}

/** A picture's address without words is no text of the article; its caption stands below it, emphasised from end to end. */
function readPicture({ blocks }: Capture, { index, image }: Block): Verdict[] {
  const below = blocks[index + 1];
  const caption = isCaption(below) ? below : null;
  const own: Omit<Verdict, "label"> = { block: index, rule: "marks.alt-text", confidence: LIKELY };
  const captions: Verdict[] =
    caption === null ? [] : [{ block: caption.index, label: "caption", rule: "marks.caption", confidence: LIKELY }];
  if (image?.alt === "") return [{ ...own, label: "furniture", rule: "marks.picture" }, ...captions];
  if (caption === null) return [{ ...own, label: "caption" }];
  return [{ ...own, label: "repeat", of: caption.index }, ...captions];
}

/** A line across the page, halves of a link that has a picture on lines of its own in it, "[", "](https://…)", and a callout's sign without a title: "> [!note]". */
const SIGNS_ALONE = /^(?:(?:[-*_] ?){3,}|\[|\]\([^()\s]+\)\[?|(?:> ?)+\[![\p{L}\d_-]+\][+-]?)$/u;

function readSigns({ index, text, mark }: Block): Verdict[] {
  if (mark !== undefined || !SIGNS_ALONE.test(text)) return [];
  return [{ block: index, label: "furniture", rule: "marks.signs", confidence: CERTAIN }];
}

/** A Markdown clip's marks: stronger hints than any look of a text. */
export const labelMarks: Pass = {
  name: "marks",
  label(capture) {
    if (capture.seed.format !== "markdown") return [];
    const headings = chooseHeadings(capture);
    return capture.blocks.flatMap((block): Verdict[] => {
      switch (block.mark) {
        case "heading":
          return [readHeading(block, headings)];
        case "image":
          return readPicture(capture, block);
        case "list-item":
        case "quote":
          return [{ block: block.index, label: block.mark, rule: `marks.${block.mark}`, confidence: LIKELY }];
        case "code":
        case "table":
        case "footnote":
          return [{ block: block.index, label: "paragraph", rule: `marks.${block.mark}`, confidence: LIKELY }];
        default:
          return readSigns(block);
      }
    });
  },
};
