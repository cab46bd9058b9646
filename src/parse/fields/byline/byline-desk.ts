/** Where a byline that names nobody stands: right under the headline, or beside the time. Elsewhere an agency signs or is spoken of. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { findPublisher } from "../source/find-publisher.ts";
import { isAboutAuthor, isWhen } from "./author-signs.ts";
import { cutBylineLabel } from "./byline.ts";
import { type BylineReading, isPictures } from "./byline-reading.ts";
import { isJoint } from "./byline-run.ts";
import { cutSegments } from "./byline-segments.ts";
import { readBareDesk, readDeskByline, readDeskName, readUsedDesk } from "./desk.ts";
import { readAgencyName } from "./roles.ts";

const LIKELY = 0.8;
/** Longest block with a desk's byline and the time. UTF-16 units. */
const LONGEST = 90;
/** A desk's byline stands no farther above the headline. Blocks. */
const ABOVE = 2;

/** "—" between a name and the time. */
const DASH = /^[-–—]+$/u;

/** Whether the time stands next to a run of blocks, on one side of it. */
function isBesideTime(context: FieldContext, first: number, last: number, sides: readonly ("above" | "below")[]) {
  const skip = (at: number, step: number): number => {
    const text = context.texts[at] ?? "";
    return text !== "" && (isJoint(context, at) || DASH.test(text)) ? at + step : at;
  };
  return sides.some((side) => isWhen(context, side === "below" ? skip(last + 1, 1) : skip(first - 1, -1)));
}

/** "PTI", "IANS | New Delhi", "Special Correspondent", "By Herald Sports Bureau": no name, right under the headline or above the time. */
export function readDesk(context: FieldContext, index: number): BylineReading {
  const { text, sentence } = context.glance(index);
  if (index < context.headline || index > context.bodyStart || sentence || isPictures(context, index)) return null;
  const used = readUsedDesk(text);
  const bare = used === null && cutBylineLabel(text, context.language) === null ? readBareDesk(text) : null;
  const desk =
    used ??
    (bare === null
      ? readDeskByline(text, context.language)
      : { agency: readAgencyName(bare.slice(0, bare.lastIndexOf(" "))), outlet: null, desk: bare, labelled: false });
  if (desk === null) return null;
  // "SID" / "Nachrichtenagentur"
  const isPresented = desk.agency !== null && isAboutAuthor(context, index + 1);
  const placed = index - 1 === context.headline || isBesideTime(context, index, index, ["below"]) || isPresented;
  if (!desk.labelled && !placed) return null;
  const desks = desk.desk === null ? [] : [desk.desk];
  // "Par La Gazette avec AFP": the label is none of the paper's name.
  const outlet = desk.outlet && (cutBylineLabel(desk.outlet, context.language)?.rest ?? desk.outlet);
  const value = { text, names: [], agency: desk.agency, desks, outlet };
  return { value, blocks: [index], rule: "byline.desk", confidence: LIKELY };
}

/** "(FROM OUR OWN CORRESPONDENT.)": the bracket closes behind who wrote. */
const CLOSING = /\.?\)$/u;

/** "By" / "KHLO Staff" above the time, "von TIDENBLATT", "Von tidal-online,": what the label announces is printed as a name and is no person's. */
export function readLabelledDesk(context: FieldContext, index: number): BylineReading {
  const { text, digit, form } = context.glance(index);
  if (text.length > LONGEST || index < context.headline - ABOVE || isPictures(context, index)) return null;
  // "From Harrow News, the free news source you can write!": a site's slogan.
  if (form?.sure && form.kind === "furniture") return null;
  const segments = cutSegments(text, context.language);
  for (const segment of segments) {
    const cut = cutBylineLabel(segment, context.language);
    if (cut === null) continue;
    const isAlone = cut.rest === "";
    const last = isAlone ? index + 1 : index;
    if (isAlone && (segment !== segments.at(-1) || context.isBody(last) || context.glance(last).form !== null))
      return null;
    const printed = isAlone
      ? (context.texts[last] ?? "")
      : segment.startsWith("(")
        ? cut.rest.replace(CLOSING, "")
        : cut.rest;
    const desk = readDeskName(printed);
    if (desk === null) return null;
    const isTimed = (digit && segments.length > 1) || isBesideTime(context, index, last, ["above", "below"]);
    if (!isTimed && index - 1 !== context.headline) return null;
    const blocks = isAlone ? [index, last] : [index];
    const value = {
      text: isAlone ? `${text} ${printed}` : segment,
      names: [],
      agency: null,
      desks: [desk],
      outlet: null,
    };
    return { value, blocks, rule: "byline.desk-labelled", confidence: LIKELY };
  }
  return null;
}

/** What says when is no longer: "A bookseller opens her boxes on the quay in Port Ansel on 20 January 2025 / AFP" is a caption. UTF-16 units. */
const LONGEST_WHEN = 64;

/** "Redaktion - 31. Januar 2022", "November 19, 2019 / 10:07 AM / Tidal News": the desk, agency or newspaper shares its block with the time. */
export function readDeskWithTime(context: FieldContext, index: number): BylineReading {
  const { text, digit, sentence, form } = context.glance(index);
  if (!digit || text.length > LONGEST || sentence || form?.sure || index < context.headline) return null;
  // "AFP / Paris (AFP) / © 2025 AFP" keeps rights.
  if (!isWhen(context, index) || isPictures(context, index) || text.includes("©")) return null;
  const segments = cutSegments(text, context.language);
  for (const segment of segments.length > 1 ? [segments[0], segments.at(-1)] : segments) {
    if (segment === undefined || segment === text || text.length - segment.length > LONGEST_WHEN) continue;
    if (!isKnownDesk(context, segment)) continue;
    const agency = readAgencyName(segment);
    const value = { text: segment, names: [], agency, desks: [segment], outlet: null };
    return { value, blocks: [index], rule: "byline.desk-with-time", confidence: LIKELY };
  }
  return null;
}

/** Whether a text is an agency, "Redaktion", or the newspaper whose page this is. */
function isKnownDesk(context: FieldContext, text: string): boolean {
  const folded = foldLabel(text);
  const agency = lexicon.agencies.get(folded);
  if (agency !== undefined) return !agency.credit;
  if (lexicon.desks.has(folded) && lexicon.notNames.has(folded)) return true;
  if (lexicon.publishers.has(folded)) return true;
  const words = folded.split(" ");
  return (
    words.some((word) => lexicon.outlets.has(word)) && foldLabel(findPublisher(context, null)?.value ?? "") === folded
  );
}
