/** Who signs pictures in a block of their own below captions that say by a label that they are: "Enlarge / The drive is kept for parts." / "Lena Marsh". */

import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { isInstitution } from "../fields/credit/credit-institution.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isName } from "../fields/names.ts";
import { isSurely } from "./between-paragraphs.ts";
import { isCaptionAbove, isOpenCaption } from "./picture-captions.ts";
import { caption, credit } from "./picture-claims.ts";
import { ABOVE } from "./picture-credits.ts";
import { PROPER_NAME } from "./proper-names.ts";

/** UTF-16 units. */
const LONGEST = 48;
/** So many captions of a page show that it signs below them. */
const FEWEST = 2;

/** "Grace Hopper" / "Grace Hopper came to the harbour in 1943 and …": a person's name may head what tells of them, below their picture. */
const isToldOf = ({ judged, blocks }: Capture, name: string, captions: readonly Verdict[]): boolean =>
  captions.some(({ block }) => blocks[block]?.text.includes(name)) ||
  blocks.some(
    ({ index, text }) => text.length > LONGEST && text.includes(name) && judged[index]?.label === "paragraph",
  );
const isPerson = (capture: Capture, text: string, captions: readonly Verdict[]): boolean =>
  isName(text) && hasGivenName(text) && !isToldOf(capture, text, captions);

/** Where the story ends: below it the same name heads a note on who wrote. */
const lastParagraph = ({ judged }: Capture): number => judged.findLastIndex(({ label }) => label === "paragraph");

/** The same signers below other captions, "Harrow's sampling board, third revision." / "Lena Marsh": a gallery's, amid the story. */
function findAgain(capture: Capture, signers: ReadonlySet<string>, taken: ReadonlySet<number>): Verdict[] {
  const { blocks, verdicts } = capture;
  const last = lastParagraph(capture);
  const isFree = (at: number): boolean => !taken.has(at) && verdicts[at] === undefined;
  return blocks.flatMap((block) => {
    const above = blocks[block.index - 1];
    if (above === undefined || block.index >= last || !signers.has(block.text)) return [];
    if (!isFree(block.index) || !isFree(above.index) || isSurely(capture, above.index)) return [];
    const isCaption = isOpenCaption(above.text) || isCaptionAbove(capture, above);
    return isCaption
      ? [caption(above.index, "pictures.above-credit", ABOVE), credit(block.index, "pictures.signer-below", ABOVE)]
      : [];
  });
}

/**
 * Finds them: a person, or words in capitals where each such caption of the page has a line of that kind below, a person's once at least. "A Line Of One
 * Factory" below one caption is a subhead.
 */
export function findSignersBelow(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts } = capture;
  const taken = new Set(found.map(({ block }) => block));
  const credited = new Set(found.filter(({ label }) => label === "credit").map(({ block }) => block + 1));
  // "Image source, Getty Images" / "Image caption, The road was closed" / "Lena Marsh": whose picture it is stands above, and who wrote below.
  const captions = found.filter(({ rule, block }) => rule === "pictures.labelled-caption" && !credited.has(block));
  const below = captions.map(({ block }) => blocks[block + 1]?.text ?? "");
  const isKind = (text: string): boolean => text.length <= LONGEST && PROPER_NAME.test(text);
  const signers = new Set(
    below.filter((text) => isKind(text) && (isPerson(capture, text, captions) || isSigner(text))),
  );
  if (signers.size === 0) return [];
  // "What Comes Next" is a subhead.
  const isHouse = (text: string): boolean => isInstitution(text) || below.filter((each) => each === text).length > 1;
  if (below.length >= FEWEST && below.every(isKind)) for (const text of below.filter(isHouse)) signers.add(text);
  const signed = captions
    .map(({ block }) => block + 1)
    .filter((at) => !taken.has(at) && verdicts[at] === undefined && signers.has(blocks[at]?.text ?? ""))
    .map((at) => credit(at, "pictures.signer-below", ABOVE));
  for (const { block } of signed) taken.add(block);
  return [...signed, ...findAgain(capture, signers, taken)];
}
