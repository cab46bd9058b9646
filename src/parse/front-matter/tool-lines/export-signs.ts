/** By which of its lines a capture is told to be a database's export: a page may have any of them alone. */
import { foldText, lexicon, maskNumbers } from "../../../lexicon/index.ts";
import { makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import { once } from "../../../once.ts";
import { DOCUMENT_NUMBER, type SheetLine } from "./sheet.ts";

/** So many of a capture's lines must be the database's, and fewer beside a number of its own: one may be chance, and rights are reserved on all pages. */
const FEWEST_MARKS = 3;
const FEWEST_NUMBERED = 2;
const OWN_NUMBER = /\/\/nla\.gov\.au\/nla\./;

const signs = once(() => makeToolForms({ sign: lexicon.tools.signs }));

/** Whether a line is a sign to its end: "Record number: 4", and not "Record number of pupils sit exam". */
function isSign({ block: { text } }: SheetLine): boolean {
  const colon = text.indexOf(":");
  return (
    DOCUMENT_NUMBER.test(text) ||
    matchToolForm(signs(), text) !== null ||
    (colon > 0 && matchToolForm(signs(), text.slice(0, colon)) !== null)
  );
}

/** A line's label, or all of it: three addresses at Trove, or "Image" below three pictures, are one mark. */
function nameMark({ block: { text } }: SheetLine): string {
  const colon = text.indexOf(":");
  return maskNumbers(foldText(colon > 0 ? text.slice(0, colon) : text));
}

/**
 * Whether a capture's lines are a database's.
 * @param lines every line
 */
export function isExport(lines: readonly SheetLine[]): boolean {
  if (!lines.some(isSign)) return false;
  const isNumber = ({ block: { text } }: SheetLine): boolean => DOCUMENT_NUMBER.test(text) || OWN_NUMBER.test(text);
  const marks = new Set(lines.filter(({ what }) => what !== null && what !== "rights").map(nameMark)).size;
  return marks >= (lines.some(isNumber) ? FEWEST_NUMBERED : FEWEST_MARKS);
}
