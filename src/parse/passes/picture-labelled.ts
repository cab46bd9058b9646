/** A credit with its label, and whether what stands right above it is its picture's: "The ferry leaves Dalehaven." / "Photo: Ann Lee". */
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block, Label } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { sureCredit } from "../fields/credit/credit-glance.ts";
import { isName } from "../fields/names.ts";
import { mayBeStandfirst } from "../fields/standfirst/under-headline.ts";
import type { Glance } from "../glance.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { endsParagraph, isSurely } from "./between-paragraphs.ts";
import { labelAlt } from "./picture-alt.ts";
import { isCaptionAbove, isOpenCaption, STOP_INSIDE } from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { ABOVE, isLabelledCredit, SURE } from "./picture-credits.ts";

const PARAGRAPH = STORY_LABELS.indexOf("paragraph");

/** Whether a block may sum the story up, so that what it is shows later. */
const isStandfirst = ({ blocks, judged }: Capture, index: number): boolean =>
  mayBeStandfirst(
    (at) => blocks[at]?.text ?? "",
    (at) => judged[at]?.label === "headline",
    index,
  );

/** What a page sets between two paragraphs: "Read also: …" above the last one. */
const CALLS: ReadonlySet<Label | undefined> = new Set<Label>(["related", "advertisement", "promo"]);

/** The nearest block, from `at` upwards, that is none of the page's calls. */
function skipCalls({ verdicts }: Capture, at: number): number {
  let above = at;
  while (CALLS.has(verdicts[above]?.label)) above -= 1;
  return above;
}

const SEVERAL = new RegExp(`^${oneOf("severalPictures")}\\s?:`, "u");

/**
 * Whether a block is the story's last paragraph. Two sentences are: "Foto: Lena Marsh" below them signs the pictures above. So is one above a
 * label that says where news is from as often as a picture, "Πηγή: Kestrel", "Quelle: Kestrel", or above one of several pictures: "Fotos: Lena Marsh".
 */
function endsStory(capture: Capture, { index, text }: Block): boolean {
  const { judged } = capture;
  const below = capture.glance(index + 1);
  const isOfTwo = STOP_INSIDE.test(text) || sureCredit(below)?.loose === true || SEVERAL.test(below.text);
  if (!isOfTwo || judged[index]?.label !== "paragraph" || !endsParagraph(capture, skipCalls(capture, index - 1)))
    return false;
  return !judged.slice(index + 1).some(({ label }) => label === "paragraph");
}

/**
 * From this confidence on a paragraph is none of a picture's words, which stand below it without any. Of 294 captions above a labelled credit, in the
 * practice corpus and the lessons, the model takes none of one sentence for a paragraph so surely, and one of two; of 91 paragraphs, five of one.
 */
const SURELY_STORY = 0.95;

/**
 * From this confidence on a paragraph stays the story's above a label that says where news is from as often as a picture, unless a person is named:
 * "Was ist ein Priel?" / "Quelle: Wikipedia", "… gilt die Regel." / "Quelle: Landesregierung". Above "Quelle: Lena Marsh" the model is less sure of captions.
 */
const PERHAPS_STORY = 0.1;

/** Whether a sentence above such a label is the story's, and the label names whom it quotes. */
function isSourced(capture: Capture, index: number): boolean {
  const credit = sureCredit(capture.glance(index + 1));
  // "Lena Marsh (Archiv)"
  const [name = ""] = credit?.credit.split("(", 1) ?? [];
  if (credit?.loose !== true || credit.credit.includes("/") || isName(name.trimEnd())) return false;
  return (capture.judged[index]?.odds[PARAGRAPH] ?? 0) >= PERHAPS_STORY;
}

/** "속초 갯배" / "[속초시 제공. 재판매 및 DB 금지]": who gave a picture, in brackets, stands below what it shows. */
const isBracketed = ({ text }: Glance): boolean => text.startsWith("[") && text.endsWith("]");

/** A line that is no sentence, and that nothing but a picture claims. */
function isLineAbove({ verdicts, judged }: Capture, block: Block): boolean {
  if (verdicts[block.index] || judged[block.index]?.label !== "other") return false;
  return isOpenCaption(block.text) && judged[block.index - 1]?.label !== "headline";
}

/** Whether a sentence above a credit, or above its label, is the picture's: it neither sums the story up nor is a paragraph of it. */
export const isShownAbove = (capture: Capture, above: Block | undefined): above is Block =>
  isCaptionAbove(capture, above) &&
  !isStandfirst(capture, above.index) &&
  !endsStory(capture, above) &&
  !isSourced(capture, above.index) &&
  !isSurely(capture, above.index, SURELY_STORY);

/** A person's name is no longer. UTF-16 units. */
const LONGEST_NAME = 40;
/** What the story goes on with below a picture. */
const GOES_ON: ReadonlySet<string> = new Set(["paragraph", "subhead"]);

/**
 * "Mara Lind" / "[PHOTO CREDIT: Lena Marsh]" amid a story that names her: whom a picture shows. The model knows a subhead that is a name; in the article's head
 * and below the story such a line says who wrote.
 */
function isShownPerson(capture: Capture, block: Block): boolean {
  const { verdicts, judged } = capture;
  if (block.text.length > LONGEST_NAME || verdicts[block.index] || !isName(block.text)) return false;
  if (judged[block.index]?.label !== "other" || !GOES_ON.has(judged[block.index + 2]?.label ?? "")) return false;
  if (!endsParagraph(capture, skipCalls(capture, block.index - 1))) return false;
  return capture.texts.some((text, at) => judged[at]?.label === "paragraph" && text.includes(block.text));
}

/** Claims a credit with its label, and the sentence right above it. */
export const claimLabelledCredit: Claim = (capture, { index }, glance) => {
  if (!isLabelledCredit(glance)) return null;
  const signed = credit(index, "pictures.labelled-credit", SURE);
  const above = capture.blocks[index - 1];
  if (above !== undefined && ((isBracketed(glance) && isLineAbove(capture, above)) || isShownPerson(capture, above)))
    return [signed, caption(above.index, "pictures.above-credit", ABOVE)];
  return isShownAbove(capture, above)
    ? [signed, ...labelAlt(capture, above.index), caption(above.index, "pictures.above-credit", ABOVE)]
    : [signed];
};
