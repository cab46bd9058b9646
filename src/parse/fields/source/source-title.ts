/** Titles of other stories that begin as a source's line does: "Sources: Mayor will not stand for a third term". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { Label } from "../../../model.ts";
import { endsSentence } from "../../sentence.ts";

/** A source's label, and what stands behind it. */
const LABELLED = /^[(（]?\s*([^:：\s][^:：]{1,20}?)\s?[:：]\s*(\S.*)$/u;
const SEVERAL = new RegExp(`^${oneOf("severalSources")}$`, "iu");
/** What stands between several sources, and in none of their names: a comma, a bar, a joining sign. */
const PARTS = /[,;/|&+·]/u;
/** A title has so many words, and so many of them, behind the first, longer ones in small letters; without the latter it is longer. */
const FEWEST_WORDS = 4;
const FEWEST_SMALL = 2;
const FEWEST_IN_SENTENCE = 3;
const FEWEST_CAPITAL = 6;
const SMALL = /^\p{Ll}[\p{L}\p{M}'’-]{3,}/u;
const ADDRESS = /https?:|www\.|@|\.\p{Ll}{2,3}\b(?!\s)/u;

/** "Carlsen et al.: Physical activity in pregnancy. Reports 2021.": a work that is cited has a year, or a colon of its own. */
const CITED = /\d{4}|[:：]/u;

/** What the blocks around a line are asked for. */
interface Around {
  readonly textAt: (index: number) => string;
  readonly labelAt: (index: number) => Label | null | undefined;
}

/** How many of a text's words are long ones in small letters, behind the first. */
const countSmall = (words: readonly string[]): number => words.filter((word, at) => at > 0 && SMALL.test(word)).length;

/** Whether a line has as many words as a title, and some that a name has in few languages. */
function isLikeTitle(text: string): boolean {
  const words = text.split(" ");
  return words.length >= FEWEST_WORDS && countSmall(words) >= FEWEST_SMALL && !ADDRESS.test(text);
}

const OTHERS: ReadonlySet<Label> = new Set(["byline", "time", "related"]);

/** Whether another title stands below a line, or who wrote this one. */
function isAboveTitle({ textAt, labelAt }: Around, index: number): boolean {
  const [below, label] = [textAt(index + 1), labelAt(index + 1)];
  if (label !== null && label !== undefined) return OTHERS.has(label);
  return isLikeTitle(below) && !endsSentence(below) && LABELLED.exec(below) === null;
}

/**
 * Whether a line that begins with a source's label is another story's title: several sources whose names nothing parts, a sentence, or
 * a title among titles.
 * @param around the blocks, and what is known of them
 * @param index the line's block
 */
export function isSourceTitle(around: Around, index: number): boolean {
  const [, label = "", rest = ""] = LABELLED.exec(around.textAt(index)) ?? [];
  if (rest === "" || !lexicon.sourceLabels.has(foldLabel(label)) || ADDRESS.test(rest)) return false;
  if (CITED.test(rest)) return false;
  const words = rest.split(" ");
  if (words.length < FEWEST_WORDS) return false;
  const small = countSmall(words);
  const isLong = small >= FEWEST_SMALL || words.length >= FEWEST_CAPITAL;
  if (SEVERAL.test(label) && isLong && !PARTS.test(rest)) return true;
  if (around.labelAt(index - 1) === "related" && isLong) return true;
  // "Fonte: Assessoria de comunicação da prefeitura": an office has fewer of them.
  return small >= FEWEST_IN_SENTENCE && (endsSentence(rest) || isAboveTitle(around, index));
}
