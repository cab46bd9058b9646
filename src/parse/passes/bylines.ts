import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { cutBylineLabel, readNames, readWrappedNames } from "../fields/byline.ts";
import { signsStory } from "../fields/signoff.ts";

/** Longest byline, and longest block that is nothing but a name with its title. UTF-16 units. */
const LONGEST = 80;
const LONGEST_WRAPPED = 24;
const SURE = 0.93;

/** "홍길동 기자 gildong@hanbit.example": a writer's address ends the line. */
const endsInAddress = (text: string): boolean => text.slice(text.lastIndexOf(" ") + 1).includes("@");

function isByline(text: string, language: string): boolean {
  // "(Reporting by A; Editing by B)" signs the story, wherever it stands.
  if (text.length > LONGEST || signsStory(text)) return false;
  const isShort = text.length <= LONGEST_WRAPPED || endsInAddress(text);
  if (isShort && readWrappedNames(text, language).length > 0) return true;
  const labelled = cutBylineLabel(text, language);
  if (!labelled || labelled.rest === "") return false;
  const { names, whole } = readNames(labelled.rest, language);
  return whole && names.length > 0;
}

/** Whether a block is a label in capitals or alone in its line, "By", and nothing else; a sentence's "by" goes on from what stands before it. */
const isLabelAlone = (text: string, language: string): boolean =>
  text.length <= LONGEST_WRAPPED && /^\p{Lu}/u.test(text) && cutBylineLabel(text, language)?.rest === "";

/** "By" / "Tom Harrow, Tidal.example": the names stand in the next block. */
function isBelowLabel(above: string, text: string, language: string): boolean {
  if (text.length > LONGEST || !isLabelAlone(above, language)) return false;
  const { names, whole } = readNames(text, language);
  return whole && names.length > 0;
}

/** The rule by which a block is a byline, or null. The second is the finder's own, which reads the names from both blocks. */
function chooseRule(above: string, text: string, language: string): string | null {
  if (isByline(text, language)) return "bylines.labelled";
  return isBelowLabel(above, text, language) ? "byline.label-alone" : null;
}

/** Bylines that show by their form what they are: "By Mara Lindqvist", "كتبت: رنا الحوراني", "박서연 기자". */
export const labelBylines: Pass = {
  name: "bylines",
  label({ blocks, verdicts, language }) {
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index]) continue;
      const rule = chooseRule(blocks[index - 1]?.text ?? "", text, language);
      if (rule !== null) found.push({ block: index, label: "byline", rule, confidence: SURE });
    }
    return found;
  },
};
