/** Names that share their block with the time: "Sehernur Karsu | 05.04.2025". */

import type { FieldContext } from "../context.ts";
import { readTimeLabel } from "../dates/date-labels.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { cutByWord } from "./byline-by-day.ts";
import { type BylineReading, isPictures } from "./byline-reading.ts";
import { cutSegments } from "./byline-segments.ts";
import { isSubject, isToldOf } from "./byline-subject.ts";
import { isOutlet } from "./outlets.ts";
import { tellsAge } from "./portrayed.ts";
import { weighForm } from "./weigh-name.ts";

const LIKELY = 0.8;
/** Longest block of names and time, and longest of them that ends like a sentence. UTF-16 units. */
const LONGEST = 110;
const LONGEST_SENTENCE = 60;

/** "Mathieu Charle · The Tidal Press · Posted: Feb 12, 2024 4:00 AM EST | Last Updated: …": what two bars part is no sentence. */
const BARRED = /\s[|·•–-]\s.*\s[|·•–-]\s/u;
/** "… · Posted: May 03, 2026 | Last Updated: 3 hours ago": a page's own day has its year; "Bob Smith | 3 hours ago" is a reader's. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** "Farrukh Minh Published July 18, 2024": a name right before the time's label. */
const beforeLabel = (text: string, segment: string): boolean => {
  if (!text.startsWith(`${segment} `)) return false;
  const [first = "", second = ""] = text.slice(segment.length + 1).split(" ");
  return [first, `${first} ${second}`].some((label) => /^\p{Lu}/u.test(label) && readTimeLabel(label) !== null);
};

/** "Danne Froy · Harbour Bay News · Posted: Feb 11, 2025": a name, a paper by its words, and the label of the time, with bars between. */
const NAME_OUTLET_LABEL = /^([^|·•]{4,40}?)\s?[|·•]\s?([^|·•]{4,40}?)\s?[|·•]\s?(\p{Lu}[\p{L} ]{2,20}):\s/u;
const isBeforeOutlet = (text: string, segment: string): boolean => {
  const [, name, outlet = "", label = ""] = NAME_OUTLET_LABEL.exec(text) ?? [];
  return name === segment && hasGivenName(segment) && isOutlet(outlet) && readTimeLabel(label) !== null;
};

/**
 * "Lena Marsh, 01.12.2021" right below the headline is who wrote it, though the story speaks of her: "Dive in with Lena Marsh". "Lena Marsh | May 4, 1935 - March
 * 12, 2024" is who died: "Lena Marsh, who built the first tidal mill, …".
 */
function isOther(context: FieldContext, name: string, isTop: boolean): boolean {
  if (!isSubject(context, name)) return false;
  const isWriter = isTop && context.headline >= 0 && hasGivenName(name);
  return !isWriter || (context.texts[context.headline] ?? "").includes(name) || isToldOf(context, name);
}

/** "Sehernur Karsu | 05.04.2025", "1. Februar 2022, Daniel Dillenburg": the name shares its block with the time. */
export function readWithTime(context: FieldContext, index: number): BylineReading {
  const { text, digit, sentence, form } = context.glance(index);
  const isProse = sentence && text.length > LONGEST_SENTENCE && !BARRED.test(text);
  if (!digit || text.length > LONGEST || isProse || (form?.sure && !(form.kind === "relative" && YEAR.test(text))))
    return null;
  if (!/\p{Nd}[:.h]\p{Nd}\p{Nd}|\p{Nd}{4}/u.test(text) || isPictures(context, index) || tellsAge(text)) return null;
  const segments = cutSegments(text, context.language);
  // The name is the first thing or, after the time, the last.
  for (const segment of segments.length > 1 ? [segments[0], segments.at(-1)] : segments) {
    if (segment === undefined || segment === text || readTimeLabel(segment) !== null) continue;
    // "Von Nina Staff am 16.11.2022": what a label opens has been read with it.
    if (cutBylineLabel(segment, context.language) !== null) continue;
    const signed = cutByWord(segment);
    const read = readNames(withoutMarker(signed ?? segment), context.language);
    const isTop = index === context.headline + 1 && segment === segments[0];
    if (!read.whole || read.names.length === 0 || read.names.some((name) => isOther(context, name, isTop))) continue;
    // After the time stands a section as often as a name: "06.02.2022 | Aktuelle Meldung".
    const isSure = beforeLabel(text, segment) || isBeforeOutlet(text, segment);
    const least = isSure ? -1 : segment === segments[0] || signed !== null ? 0 : 1;
    if (weighForm(read.names) < least && context.labels[index] !== "byline") continue;
    return {
      value: { text: segment, names: read.names, agency: read.agency, desks: [], outlet: null },
      blocks: [index],
      rule: "byline.with-time",
      confidence: LIKELY,
    };
  }
  return null;
}
