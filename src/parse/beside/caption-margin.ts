/** From which chance on a block of the story is a caption: what speaks against it asks for more. */
import type { Label, Verdict } from "../../model.ts";
import { isNameless } from "../capitals-inside.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";

const CAPTION = BESIDE.indexOf("caption");

/** From this chance on a block of the story is a caption: above it the story loses no more than it gains. */
export const LEAST_CAPTION = 0.68;
/** The same where nothing else of the page tells of a picture. */
const LEAST_ONLY = 0.88;
/** Another block tells of one that is so likely a caption: two doubtful ones do not vouch for each other. */
const LEAST_TELLING = 0.7;
/** The same of a sentence that names nobody and no place: "A cat sleeps on the warm bricks." Captions say whom they show. */
const LEAST_NAMELESS = 0.75;
/** The same of a sentence that tells when something was: "A escritura foi assinada a 2 de agosto de 2023, em Ovar." */
const LEAST_DATED = 0.96;
const DATED = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;
/** The model that reads the story alone is no surer of a paragraph that is a caption. */
const MOST_PARAGRAPH = 0.75;

const PICTURES: ReadonlySet<Label> = new Set(["caption", "credit"]);

/**
 * What the blocks of a story must be likely to be captions, to leave it.
 * @param decided By block: its verdict, or undefined where nothing has decided.
 * @param odds By block: what it is beside the story; undefined where that was not asked.
 * @returns Of a block and its text: the least chance, above 1 where it is none.
 */
export function findCaptionMargin(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
): (block: number, text: string) => number {
  const isPictured = decided.some((verdict) => verdict !== undefined && PICTURES.has(verdict.label));
  // The two likeliest: of one block the other is asked.
  let [first, likeliest, second] = [-1, 0, 0];
  odds.forEach((own, block) => {
    const chance = own?.[CAPTION] ?? 0;
    if (chance > likeliest) [first, likeliest, second] = [block, chance, likeliest];
    else if (chance > second) second = chance;
  });
  return (block, text) => {
    const other = block === first ? second : likeliest;
    const least = isPictured || other >= LEAST_TELLING ? LEAST_CAPTION : LEAST_ONLY;
    const verdict = decided[block];
    // Of "VOLUNTEERS pass buckets of rubble …—AFP" a rule is sure that the story may begin there, and the model is not.
    if (verdict?.rule === "story.paragraph" && verdict.confidence >= MOST_PARAGRAPH) return Infinity;
    if (!isPictured && DATED.test(text)) return LEAST_DATED;
    return isNameless(text) ? Math.max(least, LEAST_NAMELESS) : least;
  };
}
