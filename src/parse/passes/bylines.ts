import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { cutBylineLabel, readNames, readWrappedNames } from "../fields/byline.ts";
import { signsStory } from "../fields/signoff.ts";

/** Longest byline, and longest block that is nothing but a name with its title. UTF-16 units. */
const LONGEST = 80;
const LONGEST_WRAPPED = 24;
const SURE = 0.93;

function isByline(text: string, language: string): boolean {
  // "(Reporting by A; Editing by B)" signs the story, wherever it stands.
  if (text.length > LONGEST || signsStory(text)) return false;
  if (text.length <= LONGEST_WRAPPED && readWrappedNames(text, language).length > 0) return true;
  const labelled = cutBylineLabel(text, language);
  if (!labelled || labelled.rest === "") return false;
  const { names, whole } = readNames(labelled.rest, language);
  return whole && names.length > 0;
}

/** Bylines that show by their form what they are: "By Mara Lindqvist", "كتبت: رنا الحوراني", "박서연 기자". */
export const labelBylines: Pass = {
  name: "bylines",
  label({ blocks, verdicts, language }) {
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index] || !isByline(text, language)) continue;
      found.push({ block: index, label: "byline", rule: "bylines.labelled", confidence: SURE });
    }
    return found;
  },
};
