/** Captions without a stop on pages that print who took a picture on top of its caption, without a label. */
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isName } from "../fields/names.ts";
import { endsSentence } from "../sentence.ts";
import { endsParagraph, isBetweenParagraphs } from "./between-paragraphs.ts";
import { isOpenCaption } from "./picture-captions.ts";
import { caption, credit } from "./picture-claims.ts";
import { ABOVE, isPictureHouse, LONGEST_ON_TOP } from "./picture-credits.ts";

/** The model is surer of the page's own lines. */
const MOST_SURE = 0.9;
/** A caption alone is no shorter: subheads are. UTF-16 units. */
const SHORTEST_ALONE = 50;
/** So many paragraphs on each side are looked at for words that a caption has, so many words it has of them, and so long a word is. */
const NEAR = 4;
const FEWEST_SHARED = 3;
/** The same right above the first paragraph. */
const FEWEST_ON_TOP = 2;
const WORD = /[\p{L}\p{M}]{4,}/gu;
/** "Harrow Community Trust", "Lena Marsh": words with capitals. */
const NAMES = /^\p{Lu}[^:?!\d]* \p{Lu}[^:?!\d]*$/u;

/** Whether a page prints a house that signs pictures alone above a caption: "Kestrel Images" / "The ferry has made the crossing since 1987". */
const hasHabit = ({ blocks, judged }: Capture): boolean =>
  blocks.some(
    ({ index, text }) =>
      text.length <= LONGEST_ON_TOP &&
      judged[index + 1]?.label === "caption" &&
      judged[index - 1]?.label !== "caption" &&
      isPictureHouse(text) &&
      isOpenCaption(blocks[index + 1]?.text ?? ""),
  );

/** Whether a line has words of the paragraphs around it, as pictures show what the story tells; another story's title has not. */
function sharesWords({ blocks, judged }: Capture, line: number, fewest = FEWEST_SHARED): boolean {
  const words = new Set(blocks[line]?.text.toLowerCase().match(WORD) ?? []);
  const near = new Set<string>();
  for (let at = Math.max(0, line - NEAR); at <= line + NEAR; at += 1)
    if (judged[at]?.label === "paragraph")
      for (const word of blocks[at]?.text.toLowerCase().match(WORD) ?? []) near.add(word);
  return [...words].filter((word) => near.has(word)).length >= fewest;
}

/** "Lena Marsh" / "The net loft now holds the drying racks", amid the story: a person signs a picture of which the story tells in other words; a section does not. */
function isSignedBy({ blocks, judged }: Capture, top: number): boolean {
  const text = blocks[top]?.text ?? "";
  // "Lena Marsh" heads what is told of her right below.
  const surname = text.slice(text.lastIndexOf(" ") + 1);
  const isHead = blocks[top + 1]?.text.includes(surname) === true || judged[top + 1]?.label !== "caption";
  if (isHead || !isName(text)) return false;
  // "Kerra and Jory Pascoe grow kelp": those of whom the story tells give pictures, too.
  return (
    hasGivenName(text) || judged.some(({ label }, at) => label === "paragraph" && blocks[at]?.text.includes(surname))
  );
}

/** "HBC": a house's letters. UTF-16 units. */
const LETTERS = /^\p{Lu}{2,5}$/u;

/** "HBC News, Port Ansel" / "HBC" / "Lena Marsh has swapped her pots for ropes of kelp", above the story: the picture on top, by the page's own house. */
function isOfHouse(capture: Capture, index: number): boolean {
  const { blocks, verdicts, judged } = capture;
  const [house = "", below = ""] = [blocks[index]?.text, blocks[index + 1]?.text];
  if (!LETTERS.test(house) || !isOpenCaption(below) || verdicts[index] || verdicts[index + 1]) return false;
  if (judged[index + 1]?.label === "headline" || judged[index + 2]?.label !== "paragraph") return false;
  const headline = judged.findIndex(({ label }) => label === "headline");
  const above = blocks.slice(headline + 1, index).some(({ text }) => text.startsWith(`${house} `));
  return headline >= 0 && headline < index && above && sharesWords(capture, index + 1, FEWEST_ON_TOP);
}

/** "Harrow Community Trust" / "Islanders bought shares at the village hall": who took a picture, and its caption, above a paragraph. */
function isPair(capture: Capture, index: number): boolean {
  const { blocks, verdicts, judged } = capture;
  const [top = "", below = ""] = [blocks[index]?.text, blocks[index + 1]?.text];
  if (top.length > LONGEST_ON_TOP || !NAMES.test(top) || endsSentence(top) || !isOpenCaption(below)) return false;
  if (verdicts[index] || verdicts[index + 1] || judged[index + 2]?.label !== "paragraph") return false;
  const isOpen = [index, index + 1].every((at) => {
    const { label, confidence } = judged[at] ?? { label: "other", confidence: 1 };
    return label === "caption" || label === "credit" || (label === "other" && confidence < MOST_SURE);
  });
  const isBelow = judged[index - 1]?.label === "subhead" || endsParagraph(capture, index - 1);
  return isOpen && isBelow && (sharesWords(capture, index + 1) || isSignedBy(capture, index));
}

/** "Skipper Donal Marsh says the crew will not take a pay rise for two years", between paragraphs, the one of which presents him. */
function isAlone(capture: Capture, index: number): boolean {
  const { blocks, verdicts, judged } = capture;
  const text = blocks[index]?.text ?? "";
  if (judged[index]?.label !== "caption") return false;
  if (verdicts[index] || text.length < SHORTEST_ALONE || !isOpenCaption(text)) return false;
  return isBetweenParagraphs(capture, index, index) && sharesWords(capture, index);
}

/** Finds such captions amid the story, and who took the pictures. */
export function findOpenCaptions(capture: Capture, found: readonly Verdict[]): Verdict[] {
  if (!hasHabit(capture)) return [];
  const taken = new Set(found.map(({ block }) => block));
  const open: Verdict[] = [];
  for (const { index } of capture.blocks) {
    if (taken.has(index)) continue;
    if ((isPair(capture, index) || isOfHouse(capture, index)) && !taken.has(index + 1))
      open.push(credit(index, "pictures.credit-on-top", ABOVE), caption(index + 1, "pictures.below-credit", ABOVE));
    else if (isAlone(capture, index)) open.push(caption(index, "pictures.open", ABOVE));
  }
  return open;
}
