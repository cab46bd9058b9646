/** Captions that are a name: whom a picture between two paragraphs shows. */
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { markedTail } from "../fields/credit/credit-glance.ts";
import { cutLabel, LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { isName } from "../fields/names.ts";
import { isBetweenParagraphs } from "./between-paragraphs.ts";

/** "Peter Lund. Foto: Lena Marsh", "Pietro Luna (foto Kestrel)", "Pierre Lund © Kestrel": forms whose label or sign says that somebody took it. */
const PORTRAIT_TAILS: ReadonlySet<string> = new Set(["credit.tail-label", "credit.tail-sign", "credit.tail-bracket"]);
/** A person's name is no longer. UTF-16 units. */
const LONGEST_NAME = 40;
const NAME_END = /(?<![\s.|,–-])[\s.|,–-]+$/u;

/**
 * Whom a picture between two paragraphs shows, and who took it, by a label or a sign: in brackets without one stands the house of a photographer, "Lena Marsh (Kestrel)".
 * In an article's head such a line may name who wrote it.
 */
export function isPortraitBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_NAME + LONGEST_CREDIT || !isBetweenParagraphs(capture, index, index)) return false;
  const credit = markedTail(capture.glance(index));
  if (credit === null || credit.loose || !PORTRAIT_TAILS.has(credit.rule)) return false;
  const isLabelled = credit.rule !== "credit.tail-bracket" || cutLabel(text.slice(credit.from), true) !== null;
  return isLabelled && isName(text.slice(0, credit.from).replace(NAME_END, ""));
}
