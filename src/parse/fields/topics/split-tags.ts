/** Parts a line into tags: "Topics: Parking, Quay". */
import { matchBlockForm } from "../../../lexicon/index.ts";
import { isTag, trimTag } from "./tags.ts";

/** "a, b, c", "a | b", "a #b", "a - b". */
export const splitTags = (text: string): string[] =>
  text
    .split(/(?:(?<!\s)\s+)?[,;|·、，#]\s*|\s[-–—]\s/u)
    .map(trimTag)
    .filter(isTag);

/** What stands in a label's block behind its colon: "Tags: a, b, c". */
export function cutBehindLabel(text: string): string {
  const at = text.search(/[:：]/u);
  return at < 0 ? "" : text.slice(at + 1).trim();
}

/**
 * The tags of a line that a person calls topics: what cannot be tags by their shape is one all the same.
 * @param text "Parking, Quay", "Topics: Parking, Quay"; a label alone has none
 */
export function splitStatedTags(text: string): readonly string[] {
  const form = matchBlockForm(text);
  const isLabelled = form?.kind === "topics";
  const behind = isLabelled ? (form.form.includes("…") ? cutBehindLabel(text) : "") : text;
  const tags = splitTags(behind);
  const whole = trimTag(behind);
  return tags.length > 0 || whole === "" ? tags : [whole];
}
