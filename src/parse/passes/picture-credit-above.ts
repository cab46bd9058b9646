/**
 * Pictures whose credit stands on top of their caption, with nothing beside the two: "Lido reopens" / "Bryn Marsh" / "Bathers queued before dawn" / "Ann Lee".
 * In an article's head such a caption looks like a headline, and who took the picture like who wrote.
 */
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { sureCredit } from "../fields/credit/credit-glance.ts";
import { isKnownPerson } from "../fields/particle-names.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { endsParagraph } from "./between-paragraphs.ts";
import { mayHead } from "./headline-looks.ts";
import { isOpenCaption } from "./picture-captions.ts";
import { caption, credit } from "./picture-claims.ts";
import { ABOVE, isPictureHouse, LONGEST_ON_TOP } from "./picture-credits.ts";
import { PROPER_NAME } from "./proper-names.ts";

const HEADLINE = STORY_LABELS.indexOf("headline");
/** From this chance on the line above the credit is the headline, where it is likelier than the line below; a column's title has less. */
const LEAST_HEADLINE = 0.6;
/** What the story goes on with below a picture. */
const GOES_ON: ReadonlySet<string> = new Set(["paragraph", "subhead"]);
/** The model knows the story's own from this confidence on. */
const SURELY_STORY = 0.8;

/** Words and amounts that tell of what a story is about. */
const TELLING = /[\p{L}\p{N}][\p{L}\p{N}.]{2,}[\p{L}\p{N}]/gu;
/** A headline has so many of the first paragraph's; another story's title, with who wrote that, has none or one. */
const FEWEST_SHARED = 2;
/** So likely a headline is enough then. */
const LEAST_TOLD = 0.3;

/** Whether the first paragraph below a block speaks of what a line does. */
function isToldBelow({ blocks, judged }: Capture, line: string, at: number): boolean {
  const first = blocks.find(({ index }) => index > at && judged[index]?.label === "paragraph")?.text ?? "";
  const said = new Set(first.toLowerCase().match(TELLING));
  return (
    new Set(
      line
        .toLowerCase()
        .match(TELLING)
        ?.filter((word) => said.has(word)),
    ).size >= FEWEST_SHARED
  );
}

/** Whether the line at `at` is the caption of a picture in the article's head that the model took for the headline: who wrote stands below it. */
function isTakenForHeadline(capture: Capture, at: number): boolean {
  const { blocks, verdicts, judged } = capture;
  const [head, signer, writer] = [blocks[at - 2], blocks[at - 1], blocks[at + 1]];
  if (head === undefined || signer === undefined || verdicts[head.index] || verdicts[signer.index]) return false;
  if (signer.text.length > LONGEST_ON_TOP || !mayHead(head.text)) return false;
  const isOfTwo = isKnownPerson(signer.text) && isKnownPerson(writer?.text ?? "") && writer?.text !== signer.text;
  if (!isOfTwo && !isPictureHouse(signer.text)) return false;
  const [above, own] = [head.index, at].map((block) => judged[block]?.odds[HEADLINE] ?? 0);
  if (above === undefined || own === undefined) return false;
  return (above >= LEAST_HEADLINE && above > own) || (above >= LEAST_TOLD && isToldBelow(capture, head.text, at));
}

/** Whether such a pair stands amid the story. */
function isAmid(capture: Capture, at: number): boolean {
  const { blocks, verdicts, judged } = capture;
  const signer = blocks[at - 1]?.text ?? "";
  if (signer.length > LONGEST_ON_TOP || !PROPER_NAME.test(signer) || verdicts[at - 1] || verdicts[at]) return false;
  const isOpen = [at - 1, at].every((block) => judged[block]?.label !== "paragraph" && !isSure(capture, block));
  return isOpen && endsParagraph(capture, at - 2) && GOES_ON.has(judged[at + 1]?.label ?? "");
}

const isSure = ({ judged }: Capture, at: number): boolean =>
  judged[at]?.label === "subhead" && judged[at].confidence >= SURELY_STORY;

const pair = (at: number): Verdict[] => [
  credit(at - 1, "pictures.credit-on-top", ABOVE),
  caption(at, "pictures.below-credit", ABOVE),
];

/** Finds the picture in the head, and, where that is printed so, those amid the story. */
export function findCreditsAbove(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, judged, verdicts, glance } = capture;
  const chosen = judged.findIndex(({ label }) => label === "headline");
  const text = blocks[chosen]?.text ?? "";
  if (chosen < 0 || verdicts[chosen] || !isOpenCaption(text) || !isTakenForHeadline(capture, chosen)) return [];
  const taken = new Set(found.map(({ block }) => block));
  const amid = blocks.filter(
    ({ index, text: line }) =>
      index > chosen &&
      !taken.has(index) &&
      !taken.has(index - 1) &&
      isOpenCaption(line) &&
      isAmid(capture, index) &&
      sureCredit(glance(index)) === null,
  );
  return [...pair(chosen), ...amid.flatMap(({ index }) => pair(index))];
}
