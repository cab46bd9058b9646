/** Names with the place that was written from: below the time, or with their paper below the headline. */
import { lexicon, matchBlockForm } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import { readNames } from "./byline.ts";
import { writerBeforePictures } from "./byline-pictures.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { hasOutletWord } from "./outlets.ts";
import { weighForm } from "./weigh-name.ts";

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

/** "Le Fanal du Lac Solenn LE GALL." right above the time: a paper, and who wrote for it, whose family name is set in capitals. */
const BEHIND_OUTLET = /^(\p{Lu}[^.!?:,;\d]{2,40}?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{Lu}'’-]+){1,3})\.?$/u;

/** A name behind its paper, right above the time. */
function readBehindOutlet(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const isAboveTime = text.length <= LONGEST_PLACED && isWhen(context, index + 1) && context.headline >= 0;
  const [, outlet = "", name = ""] = (isAboveTime ? BEHIND_OUTLET.exec(text) : null) ?? [];
  const isOfHead = index > context.headline && index < context.bodyStart;
  // "Le Fanal du Lac Hockey CANADIENS", "Harrow News Charlotte NORTH CAROLINA": sections and places stand there, too.
  const isPerson = isName(name) && hasGivenName(name);
  if (!isOfHead || !isPerson || !hasOutletWord(outlet) || isSubject(context, name)) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** "لندن: ليلى الخالدي", "أطلسبريس - مولود أيت باها": a place or a paper, then who wrote, in Arabic letters. */
const ARABIC_PLACED =
  /^(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]{1,15}(?: [\p{Script=Arabic}\p{M}\u200c]{2,15}){0,2})\s?[:–-]\s?(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]+(?: [\p{Script=Arabic}\p{M}\u200c]+){1,3})$/u;

const hasGivenStart = (words: string): boolean => hasGivenName(words.split(" ", 1)[0] ?? "");

/** Place and name; "هدى الرفاعي - مرسى الزين" has them the other way round: only what stands first has a given name. */
function orderPlaced(found: RegExpExecArray | null): readonly [place: string, name: string] {
  const [, first = "", second = ""] = found ?? [];
  return first.includes(" ") && hasGivenStart(first) && !hasGivenStart(second) ? [second, first] : [first, second];
}

/** Such a name right above the time, the block's own repetition passed by. */
function readArabicPlaced(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST_PLACED || index <= context.headline || context.headline < 0) return null;
  const [place, name] = orderPlaced(ARABIC_PLACED.exec(text));
  const below = context.texts[index + 1] === text ? index + 2 : index + 1;
  // The time / a picture's words / "المنيا - منى الشامي" / "Share"
  const isAboveShare = context.glance(index + 1).form?.kind === "share" && isWhen(context, index - 2);
  // "الأهلي - الزمالك المصري", "برشلونة - ريال مدريد": there a match has this form, too.
  const isShared = isAboveShare && hasGivenStart(name);
  const isTimed = isWhen(context, below) || isWhen(context, index - 1) || isShared;
  if (name === "" || !isTimed || !isName(name) || isSubject(context, name)) return null;
  // "المصدر: وكالة الأنباء", "آخر تحديث: …": a label.
  if (matchBlockForm(place) !== null || matchBlockForm(text) !== null || lexicon.sections.has(place)) return null;
  if (lexicon.creditLabels.has(place) || lexicon.timeLabels.has(place) || hasOutletWord(name)) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** A name before who took the pictures, under the headline: "Jane Doe in Port Ansel. Photographs by Jan Reck". */
function readBeforePictures(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const isBelowHead = context.headline >= 0 && index > context.headline && index < context.bodyStart;
  const name = isBelowHead ? writerBeforePictures(text) : "";
  if (name === "" || isSubject(context, name)) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** A name with where it was written, or with who took the pictures. */
export const readWithPlace = (context: FieldContext, index: number): BylineReading =>
  readBeforePictures(context, index) ??
  readPlaced(context, index) ??
  readPlacedOutlet(context, index) ??
  readBehindOutlet(context, index) ??
  readArabicPlaced(context, index);
