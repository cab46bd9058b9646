/** Lines that follow each other without a blank line between, and look alike: a poem's stanza, the results of a day. None of them heads the others. */
import { listEach } from "../../list-each.ts";
import type { Block } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import { judge } from "../story/mend/draft.ts";
import type { Judgement } from "../story/mend.ts";

/** A verse is so long, and the shortest of a stanza at least half as long as the longest. UTF-16 units. */
const SHORTEST_VERSE = 16;
const LONGEST_VERSE = 70;
const FEWEST_VERSES = 3;
const FEWEST_RESULTS = 2;
const LIKELY = 0.6;

/** "Skerry United 3 Port Ansel 1", "Skerry United 3-1 Port Ansel". */
const RESULT = /^\p{Lu}[^\d]{2,30} \d{1,3}(?: ?[-–:] ?\d{1,3} \p{Lu}[^\d]{2,30}| \p{Lu}[^\d]{2,30} \d{1,3})$/u;

/** What a stanza's lines were taken for; a list has items. */
const VERSE: ReadonlySet<string> = new Set(["paragraph", "continuation", "subhead"]);

/** From where to where lines stand that no blank line parts, behind the last. */
function endOfRun(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  while (end < blocks.length && blocks[end]?.line === (blocks[end - 1]?.endLine ?? 0) + 1) end += 1;
  return end;
}

/** Whether lines are one stanza's: "The lamp on the pier has a light of its own," / "It burns when the others are out,". */
function isStanza(run: readonly Block[], labels: readonly Judgement[]): boolean {
  if (run.length < FEWEST_VERSES || !labels.every(({ label }) => VERSE.has(label))) return false;
  if (!labels.some(({ label }) => label !== "subhead")) return false;
  const lengths = run.map(({ text }) => text.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return shortest >= SHORTEST_VERSE && longest <= LONGEST_VERSE && shortest * 2 >= longest;
}

/** "Who will pay for it" / "The money comes from the reserve." / "The fares go up by ten pence.": the first has no stop, and all below it have. */
const headsSentences = ([first, ...others]: readonly Block[]): boolean =>
  first !== undefined && !endsSentence(first.text) && others.every(({ text }) => endsSentence(text));

/** Whether lines are all results, and the model takes one of them for the story's. */
const areResults = (run: readonly Block[], labels: readonly Judgement[]): boolean =>
  run.length >= FEWEST_RESULTS &&
  run.every(({ text }) => text.length <= LONGEST_VERSE && RESULT.test(text)) &&
  labels.some(({ label }) => VERSE.has(label) || label === "listitem");

/**
 * Takes such lines for what they are.
 * @param blocks the capture's blocks
 * @param judged what the model makes of them, mended
 * @returns the same list where there are none
 */
export function keepLines(blocks: readonly Block[], judged: readonly Judgement[]): readonly Judgement[] {
  const kept = new Map<number, Judgement>();
  for (let from = 0; from < blocks.length; ) {
    const end = endOfRun(blocks, from);
    const run = end - from < FEWEST_RESULTS || blocks[from]?.mark !== undefined ? [] : blocks.slice(from, end);
    const labels = judged.slice(from, end);
    const isResults = areResults(run, labels);
    if (isResults || isStanza(run, labels))
      for (let at = from; at < end; at += 1) {
        if (isResults) kept.set(at, judge("listitem", "result-row", LIKELY));
        else if (judged[at]?.label === "subhead" && !(at === from && headsSentences(run)))
          kept.set(at, judge("paragraph", "stanza", LIKELY));
      }
    from = end;
  }
  return kept.size === 0 ? judged : listEach(judged, (each, at) => kept.get(at) ?? each);
}
