/**
 * Features of a block's place in a list, a box or a row of short lines.
 * Casts: the loops stay inside the arrays, and what runs beside a list is as long.
 */
import { BIT } from "../../lexicon/parts.ts";
import type { Facts } from "../scan/facts.ts";
import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { countStep, flag, type Registry, scale } from "./registry.ts";
import { endsSentence } from "./seam.ts";
import { zeros } from "./zeros.ts";

/** Labels of boxes seen before: related, comments; list and short-block runs. */
export function runFeatures(registry: Registry): (capture: Capture) => Around {
  const list = scale(registry, "list items in a row", [1, 2, 3, 5, 8, 15]);
  const short = scale(registry, "short blocks in a row", [1, 2, 3, 5, 8, 15, 30]);
  const shortBefore = scale(registry, "short blocks just before", [1, 2, 3, 5, 8]);
  const label = scale(registry, "blocks since a box label", [2, 3, 4, 6, 10, 20]);
  const inBox = flag(registry, "a box label since the last prose");
  const labels = scale(registry, "box labels before", [1, 2, 4, 8]);
  const comments = scale(registry, "prose blocks since a comments label", [1, 2, 4, 8]);
  const noComments = flag(registry, "no comments label yet");
  const afterProse = flag(registry, "a box label between prose and here, none after");
  return (capture) => {
    const n = capture.facts.length;
    const listRun = zeros(n);
    const shortRun = zeros(n);
    const labelAt = zeros(n);
    const labelCount = zeros(n);
    const commentProse = zeros(n);
    const boxBits = BIT.related | BIT.share | BIT.promo | BIT.advert | BIT.topics | BIT.legal | BIT.nav;
    let proseSince = -1;
    for (let i = 0, lists = 0, shorts = 0, at = -999, seen = 0; i < n; i += 1) {
      const f = capture.facts[i] as Facts;
      lists = f.marker === 1 ? lists + 1 : 0;
      shorts = f.width < 60 && !endsSentence(f) ? shorts + 1 : 0;
      listRun[i] = lists;
      shortRun[i] = shorts;
      labelAt[i] = at;
      labelCount[i] = seen;
      commentProse[i] = proseSince;
      if (proseSince >= 0) proseSince += capture.prose[i] as number;
      if ((capture.hits[i]?.whole ?? 0) & BIT.comments) proseSince = 0;
      if ((capture.hits[i]?.whole ?? 0) & boxBits) {
        at = i;
        seen += 1;
      }
    }
    const runEnd = (run: readonly number[]): readonly number[] => {
      const out = zeros(n);
      for (let i = n - 1; i >= 0; i -= 1)
        out[i] =
          run[i] === 0 ? 0 : i + 1 < n && (run[i + 1] as number) > 0 ? (out[i + 1] as number) : (run[i] as number);
      return out;
    };
    const listAll = runEnd(listRun);
    const shortAll = runEnd(shortRun);
    return (c, i, emit) => {
      emit(countStep(list, listAll[i] as number));
      emit(countStep(short, shortAll[i] as number));
      emit(countStep(shortBefore, i > 0 ? (shortRun[i - 1] as number) : 0));
      emit(countStep(label, i - (labelAt[i] as number)));
      if (i - (labelAt[i] as number) < (c.since[i] as number)) emit(inBox);
      emit(countStep(labels, labelCount[i] as number));
      emit((commentProse[i] as number) < 0 ? noComments : countStep(comments, commentProse[i] as number));
      if (i - (labelAt[i] as number) < (c.since[i] as number) && (c.until[i] as number) > 500) emit(afterProse);
    };
  };
}
