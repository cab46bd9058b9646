/** The way through the site to a page: "Home > News > Politics", "Startseite › Lokales". */
import { foldLabel, lexicon, matchBlockForm } from "../../../lexicon/index.ts";

const STEP = /\s[>›»]\s/u;
/** A way is no longer, nor a step of it that is a section. UTF-16 units. */
const LONGEST = 120;
const LONGEST_STEP = 40;
const FEWEST_STEPS = 2;
/** A way that starts anywhere has so many steps behind its start. */
const FEWEST_INNER = 2;
/** What else parts it in a sentence: "Prices rise > what you need to know." */
const SENTENCE = /[.!?;:,]$/u;

/**
 * Cuts a way through the site into its steps.
 * @returns none where a text is no such way
 */
export function cutSteps(text: string): readonly string[] {
  if (text.length > LONGEST || !STEP.test(text)) return [];
  const steps = text.split(STEP).map((step) => step.trim());
  const isWay = steps.length >= FEWEST_STEPS && steps.every((step) => step !== "" && !SENTENCE.test(step));
  return isWay ? steps : [];
}

/**
 * The section that a way leads through: the last step that is one, or, where the lexicon knows none, the last that may be.
 * @param isHeading whether words may be a section's name
 */
export function readSection(steps: readonly string[], isHeading: (step: string) => boolean): string | null {
  // The first is the way's start: "Home", "Startseite".
  const [start = "", ...inner] = steps;
  const known = inner.findLast((step) => lexicon.sections.has(foldLabel(step)));
  if (known !== undefined) return known;
  // "Next » Lamps go out at Skerry", "Live » Storm on the coast": two steps are a way from where all ways start alone.
  const isWay = inner.length >= FEWEST_INNER || matchBlockForm(start)?.kind === "furniture";
  if (!isWay || inner.some((step) => matchBlockForm(step) !== null)) return null;
  return inner.findLast((step) => step.length <= LONGEST_STEP && isHeading(step)) ?? null;
}
