/** Lines beside a byline that name somebody else: who took the pictures, and who checked what an author wrote. */
import { foldLabel, foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { cutLabel } from "../credit/credit-label.ts";
import { isName } from "../names.ts";

/** "Photos by", "Fotos von", "Foto's van": what stands between a picture's word and a name. */
const TAKEN_BY: ReadonlySet<string> = new Set(lexicon.phrases.picturesBy);
/** Longest line that says who took the pictures. UTF-16 units. */
const LONGEST = 64;

/** The name behind a picture's word, with the word that joins them or without: "Foto's van Piet Dekker", "Foto Piet Dekker"; empty where none is. */
function cutPictureWord(text: string): string {
  const space = text.indexOf(" ");
  const word = foldText(space < 0 ? "" : text.slice(0, space));
  if (!lexicon.creditLabels.has(word) || lexicon.givenNames.has(word)) return "";
  const [first = "", ...others] = text.slice(space + 1).split(" ");
  return TAKEN_BY.has(foldText(first)) ? others.join(" ") : [first, ...others].join(" ");
}

/** Whether a line says who took the pictures, and nothing else. */
export function namesPhotographer(text: string): boolean {
  if (text.length > LONGEST) return false;
  const label = cutLabel(text);
  const rest = label === null ? cutPictureWord(text) : text.slice(label.end).trim();
  return isName(rest) || (label !== null && rest !== "");
}

/** Whether a line announces who took the pictures: "Fotos:", "Fotos von". */
export function announcesPhotographer(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldLabel(text).replace(/(?<!\s)\s*[:：]$/u, "");
  if (/[:：]$/u.test(text)) return lexicon.creditLabels.has(folded);
  const words = folded.split(" ");
  return words.length > 1 && TAKEN_BY.has(words.at(-1) ?? "") && lexicon.creditLabels.has(words.slice(0, -1).join(" "));
}

/** A label ends where its word does; behind its own sign or space a name may stand at once: "監修：山田太郎". */
const LABEL_END = String.raw`(?:(?<!\p{L})|(?![\p{L}\p{M}]))`;
/** "Medically reviewed by", "Medizinisch geprüft von", "Fact checker:". */
const CHECKED = new RegExp(String.raw`^(?:${oneOf("checkedBy")}${LABEL_END}|${oneOf("checks")}\s?[:：／])`, "iu");
/** "Reviewed by": who checked an article, or whose review it is. */
const REVIEWED = new RegExp(`^${oneOf("reviewedBy")}${LABEL_END}`, "iu");
/** Whether such a line is its label alone: "Medically reviewed by:". */
const ALONE = /^\s*[:：]?$/u;

/** How long the label is with which a line opens that names who checked an article; 0 where none does. */
const measureLabel = (text: string): number => (CHECKED.exec(text) ?? REVIEWED.exec(text))?.[0].length ?? 0;

/** Whether a line, or a piece of one, names who checked an article. */
export const namesChecker = (text: string): boolean => measureLabel(text) > 0;

/** Whether a line announces who checked an article, in the next. */
function announcesChecker(text: string): boolean {
  const end = measureLabel(text);
  return end > 0 && ALONE.test(text.slice(end));
}

const LEADING = /^[\s:：]+/u;

/** What stands behind the label of who checked an article; null where a line opens otherwise. */
const cutChecker = (text: string): string | null => {
  const label = CHECKED.exec(text);
  return label === null ? null : text.slice(label[0].length).replace(LEADING, "");
};

/** What stands behind "Reviewed by" in a line; null where it opens otherwise. Where nobody else signs, it is who wrote a review. */
export const cutReviewer = (text: string): string | null => {
  const label = CHECKED.test(text) ? null : REVIEWED.exec(text);
  return label === null ? null : text.slice(label[0].length).replace(LEADING, "");
};

/** A name, and the degrees behind its comma: "Mary Howe, MD". */
const nameOf = (text: string): string => text.split(",", 1)[0]?.trim() ?? "";

/** Whether a line says who checked an article, or is the name below a line that announces it: somebody who wrote nothing. */
export function isCheckersLine(above: string, text: string): boolean {
  if (text.length > LONGEST) return false;
  const rest = announcesChecker(above) && CHECKED.test(above) ? text : cutChecker(text);
  return rest !== null && (rest === "" || isName(nameOf(rest)));
}

/** Whether a block names somebody who is no author, or announces one, or stands below such an announcement. */
export function isOfOthers(texts: readonly string[], index: number): boolean {
  const [above = "", text = ""] = [texts[index - 1], texts[index]];
  return (
    namesPhotographer(text) ||
    announcesPhotographer(text) ||
    announcesPhotographer(above) ||
    namesChecker(text) ||
    announcesChecker(above)
  );
}
