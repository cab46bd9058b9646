/** Captions whose credit neither a sentence's stop nor a bracket parts from them: it opens them, or a Korean reporter's name ends them. */

import { splitLabelFirst } from "../fields/credit/credit-label-last.ts";
import { endsWithReporter, splitReporter } from "../fields/credit/credit-tail-korean.ts";
import { isBetweenParagraphs } from "./between-paragraphs.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { type Claim, caption } from "./picture-claims.ts";
import { ABOVE, SURE } from "./picture-credits.ts";

/** "폐지 안내문이 붙은 정류장 김태영 기자": in an article's head or at its end such a line says who wrote it. */
const isReportersBetween = (...[capture, { index, text }]: Parameters<Claim>): boolean =>
  endsWithReporter(text) && splitReporter(text) !== null && isBetweenParagraphs(capture, index, index);

/** Claims a caption that its credit opens, and, between paragraphs, one that a reporter's name ends. */
export const claimOpenlySigned: Claim = (capture, block, glance) => {
  const { index, text } = block;
  if (text.length > LONGEST_CAPTION) return null;
  if (splitLabelFirst(text) !== null) return [caption(index, "pictures.credit-first", SURE)];
  return isReportersBetween(capture, block, glance) ? [caption(index, "pictures.reporter-behind", ABOVE)] : null;
};
