/** Finds who asked the questions, in a block below an interview: "Rozmawiała Ewelina Brzoza (PAP)", "Das Gespräch führte …", "（聞き手・…）". */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext, Found } from "../context.ts";
import { readAgencies } from "./signoff-agencies.ts";

/** Such a block holds little more than names. UTF-16 units. */
const LONGEST = 80;
const INTERVIEWED = new RegExp(String.raw`^[(（【[–—-]?\s?${oneOf("interviewedBy")}(?=\s|$|(?<=\P{L})\p{L})`, "u");
/** "Rozmawiała Ewelina Brzoza (PAP)": for whom. */
const BRACKET_END = /\s(\([^()]{2,24}\))$/u;
const SURE = 0.9;

/** Who asked the questions, and the agencies for which. */
export interface Interviewer {
  readonly signoff: Found<string>;
  readonly agencies: readonly string[];
}

/**
 * Finds the line that signs an interview.
 * @param context the capture, with its story known
 * @param names blocks that the byline was read from: a pass that labels bylines, or these, have told that names stand there
 * @param after how many blocks below the story it is looked for
 */
export function findInterviewer(context: FieldContext, names: readonly number[], after: number): Interviewer | null {
  for (let index = context.bodyEnd + 1; index <= context.bodyEnd + after; index += 1) {
    if (context.labels[index] !== "byline" && !names.includes(index)) continue;
    const text = context.texts[index] ?? "";
    if (text.length > LONGEST || !INTERVIEWED.test(text)) continue;
    const bracket = BRACKET_END.exec(text)?.[1] ?? "";
    const signoff = { value: text, blocks: [index], rule: "signoff.interviewer", confidence: SURE };
    return { signoff, agencies: bracket === "" ? [] : readAgencies(bracket, true) };
  }
  return null;
}
