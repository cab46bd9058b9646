/** Names with the place that was written from: below the time, or with their paper below the headline. */
import { readNames } from "./byline.ts";
import { type BylineReading, isSubject, isWhen, weighForm } from "./byline-evidence.ts";
import type { FieldContext } from "./context.ts";
import { isName } from "./names.ts";

const LIKELY = 0.8;
/** Longest name with a place, and with a paper as well. UTF-16 units. */
const LONGEST_PLACED = 60;
const LONGEST = 110;

/** "Selin Aydın / DATÇA" right below the time: a name, and where it was written. */
const PLACED = /^(.{4,40}?)\s\/\s\p{Lu}{3,}(?: \p{Lu}+){0,2}$/u;

/** A name with its place, right below the time. */
function readPlaced(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const name = text.length <= LONGEST_PLACED && isWhen(context, index - 1) ? PLACED.exec(text)?.[1] : undefined;
  if (name === undefined) return null;
  const { names, whole } = readNames(name, context.language);
  if (!whole || weighForm(names) <= 0 || names.some((each) => isSubject(context, each))) return null;
  const value = { text, names, agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** "Uxía Carb RIBEIRA / EL FARO" right under the headline: a name, where it was written, and for which paper. */
const PLACED_OUTLET = /^(\p{Lu}\p{Ll}[^/]{2,40}?) \p{Lu}{3,}(?: \p{Lu}+){0,2} \/ \p{Lu}{2,}(?: \p{Lu}+){0,4}$/u;

/** A name with place and paper, under the headline. */
function readPlacedOutlet(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const isBelowHead = context.headline >= 0 && index > context.headline && index < context.bodyStart;
  const name = isBelowHead && text.length <= LONGEST ? PLACED_OUTLET.exec(text)?.[1] : undefined;
  if (name === undefined || !isName(name) || isSubject(context, name)) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** A name with where it was written. */
export const readWithPlace = (context: FieldContext, index: number): BylineReading =>
  readPlaced(context, index) ?? readPlacedOutlet(context, index);
