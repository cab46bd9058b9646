/** Credits whose label stands behind who took the picture, as Lithuanian papers print it: "Luko Marsho / „Uosto“ nuotr.". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { type CreditReading, SURE, trimmed } from "./credit-reading.ts";

/** Such a credit is no longer. UTF-16 units. */
const LONGEST = 90;

const LABELS = lexicon.phrases.lastLabels.flatMap((label) => [` ${label}`, ` ${label})`]);
const LABEL_END = new RegExp(String.raw`\s${oneOf("lastLabels")}\)?$`, "u");
/** Who took it: no sentence ends amid it, and nothing small opens it. */
const SIGNER = /^[\p{Lu}\p{N}„“"«][^.!?:;()]*(?:(?<=\p{Lu})\.[^.!?:;()]*){0,3}$/u;

/** What parts a caption from such a credit: a slash, a bar, a bracket, a sentence's stop. */
const PARTED = /\s[/|]\s/u;
const BEHIND_STOP = /(?<=\p{Ll}[.!?…”"“»])\s+(\p{Lu}[^.!?]{2,60}|(?:\p{Lu}\.\s?){1,2}\p{Lu}[^.!?]{2,60})$/u;
/** A credit of names has so many parts at most: who took it, and for which house. */
const MOST_PARTS = 2;

const MARKS = markCodes(" /|(");

/** Whether a text ends in such a label: a look that costs little. */
export const endsInLastLabel = (text: string): boolean => LABELS.some((label) => text.endsWith(label));

/** Where the label begins at a text's end; -1 where there is none. */
const findLabel = (text: string): number => (endsInLastLabel(text) ? (LABEL_END.exec(text)?.index ?? -1) : -1);

/** Whether words before the label are who took the picture, and no caption before them. */
function isSigned(words: string): boolean {
  const [first = "", ...more] = words.split(PARTED);
  return (
    words.length <= LONGEST && SIGNER.test(words) && (more.length === 0 || (more.length < MOST_PARTS && isName(first)))
  );
}

/**
 * Reads a block that is nothing but such a credit.
 * @param marker where its words begin
 */
export function readLabelLast(text: string, marker: number): CreditReading | null {
  const at = findLabel(text);
  const from = text.charAt(marker) === "(" ? marker + 1 : marker;
  if (at < 0 || !isSigned(text.slice(from, at))) return null;
  return trimmed(text, from, at, marker, text.length, "credit.taken", SURE);
}

const LABELS_BEFORE = lexicon.phrases.lastLabels.flatMap((label) => [` ${label}/`, ` ${label} /`]);
/** It is told by its label, which stands so near the start. UTF-16 units. */
const LABEL_BEFORE = new RegExp(
  String.raw`^([^?!;()]{3,${LONGEST}}?)\s${oneOf("lastLabels")}\s?/\s?(?=[\p{Lu}\p{N}„“"«])`,
  "u",
);
/** A caption has so many words, and no slash: "Luko Marsho nuotr. / Scanpix / Reuters" has a second house there. */
const FEWEST_WORDS = 3;
/** "Keltas išplaukia iš uosto Luko Marsho nuotr. / …": a caption stands before who took it. */
const HOLDS_CAPTION = /\s\p{Ll}{3,}\s(?:\p{Ll}+\s)*\p{Lu}/u;

const isToldOf = (words: string): boolean =>
  words.split(" ").length >= FEWEST_WORDS && !PARTED.test(words) && !endsInLastLabel(words);

/** "Luko Marsho / Uosto nuotr./Keltas išplaukia": the credit opens the caption, its label and a slash between. */
export function splitLabelFirst(text: string): { readonly credit: string; readonly caption: string } | null {
  if (!text.includes("/") || !LABELS_BEFORE.some((label) => text.includes(label))) return null;
  const [head = "", credit = ""] = LABEL_BEFORE.exec(text) ?? [];
  const caption = text.slice(head.length);
  if (head === "" || !isSigned(credit) || HOLDS_CAPTION.test(credit.split(PARTED, 1)[0] ?? "") || !isToldOf(caption))
    return null;
  return { credit, caption };
}

/** Where the credit starts that ends at `at`, behind a caption; -1 where no sign parts the two. */
function startOf(text: string, at: number): number {
  const head = text.slice(0, at);
  if (text.endsWith(")")) return head.lastIndexOf("(") + 1 || -1;
  const parts = head.split(PARTED);
  const slash = " / ".length;
  if (parts.length > 1) {
    const kept = parts.slice(0, Math.max(1, parts.length - MOST_PARTS)).join("   ").length;
    return kept + slash;
  }
  const stop = BEHIND_STOP.exec(head);
  return stop === null ? -1 : at - (stop[1] ?? "").length;
}

/** Reads such a credit behind a caption. */
export function readLabelLastBehind(text: string): CreditReading | null {
  const at = findLabel(text);
  if (at < 0 || isSigned(text.slice(0, at))) return null;
  const from = startOf(text, at);
  if (from <= 0 || !SIGNER.test(text.slice(from, at)) || at - from > LONGEST) return null;
  let mark = from;
  while (isMarked(MARKS, text, mark - 1)) mark -= 1;
  return trimmed(text, from, at, mark, text.length, "credit.tail-label", SURE);
}
