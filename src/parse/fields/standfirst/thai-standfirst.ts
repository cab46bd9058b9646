/** A Thai paper's standfirst, which has no stop to tell it from a caption. */
import { endsThaiSummary } from "../../story/mend/report-openings.ts";
import { isWhen } from "../byline/author-signs.ts";
import type { FieldContext } from "../context.ts";

/** Whether a block stands between the time of a Thai paper and the paragraph with which its reporter begins: such papers print their standfirst there. */
export function isThaiStandfirst(context: FieldContext, index: number): boolean {
  const { texts, bodyStart } = context;
  if (index + 1 !== bodyStart || !isWhen(context, index - 1)) return false;
  return endsThaiSummary(texts[index] ?? "", texts[bodyStart] ?? "");
}
