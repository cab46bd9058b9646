/** Captions that an earlier pass knows, and whose credit neither a stop nor a bracket parts from them. */
import type { FieldContext } from "../context.ts";
import { sureCredit } from "../credit/credit-glance.ts";
import { splitLabelFirst } from "../credit/credit-label-last.ts";
import { LIKELY } from "../credit/credit-reading.ts";
import { endsWithReporter, splitReporter } from "../credit/credit-tail-korean.ts";
import type { Draft } from "./photo-drafts.ts";

/** "Luko Marsho / Uosto nuotr./Keltas išplaukia", "폐지 안내문이 붙은 정류장 김태영 기자". */
export function readUnparted({ labels, texts, glance }: FieldContext, index: number): Draft | null {
  if (labels[index] !== "caption") return null;
  const text = texts[index] ?? "";
  const split = splitLabelFirst(text) ?? (endsWithReporter(text) ? splitReporter(text) : null);
  if (split === null) return null;
  // "Luko Marsho / Uosto nuotr. / Keltas išplaukia" / "Šaltinis: Uostas": the house again is of this picture, and signs nothing below it.
  const isHouseBelow = labels[index + 1] === "credit" && sureCredit(glance(index + 1))?.loose === true;
  return { ...split, blocks: isHouseBelow ? [index, index + 1] : [index], confidence: LIKELY };
}
