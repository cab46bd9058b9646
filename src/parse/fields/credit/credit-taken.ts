/** Reads a block that says who took a picture, and behind that, apart, that it was taken. */
import { codeAt } from "../../../code-at.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { FIRST_UNSPACED } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { SURE, trimmed } from "./credit-reading.ts";

/** "新华社记者 苏晓棠 摄", "赵敏/摄", "写真部 撮影": who took it, then, apart, that it was taken. */
const TAKEN = new RegExp(
  String.raw`^(?!.*\.\s)([^。，、！？「」“”]{2,24}?)(?:\s*[/／]\s*|\s+)${oneOf("tookApart")}$`,
  "u",
);

/** "新华社发（陈志远 摄）": the agency that put a picture out, and who took it; the whole is the credit, as no sign parts the two. */
export const AGENCY_ISSUED = `${oneOf("wireAgencies")}${oneOf("issued")}[（(][^（）()。]{2,20}${oneOf("took")}[）)]`;
const ISSUED = new RegExp(`^${AGENCY_ISSUED}$`, "u");

/**
 * Reads who took a picture.
 * @param text the block
 * @param marker where its words begin, behind a sign of a list
 * @returns null where the block does not say that a picture was taken
 */
export function readTaken(text: string, marker: number): CreditReading | null {
  if (codeAt(text, text.length - 1) < FIRST_UNSPACED) return null;
  if (ISSUED.test(text)) return trimmed(text, 0, text.length, 0, text.length, "credit.taken", SURE);
  const match = TAKEN.exec(text.slice(marker));
  if (match === null) return null;
  const to = marker + (match[1] ?? "").length;
  return trimmed(text, marker, to, marker, text.length, "credit.taken", SURE);
}
