/** Finds whose page it was, where the text says so: "© 2023 The X", "Follow The X on WhatsApp", "First published in The X". */

import { foldLabel, hasHabit, lexicon, trimLabel } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import { cutSegments } from "../byline/byline-segments.ts";
import { hasOutletWord } from "../byline/outlets.ts";
import type { FieldContext, Found } from "../context.ts";
import { findPaperLine } from "../dates/paper-line.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { cutSteps } from "../topics/breadcrumb.ts";
import { readMasthead } from "./masthead-slogan.ts";
import { isOtherChannel } from "./other-channels.ts";
import { readPublisher } from "./publisher-forms.ts";
import { isOutlet } from "./publisher-name.ts";
import { FROM_CALL } from "./publisher-rules.ts";
import { isSpacelessPaper } from "./spaceless-papers.ts";

/** Longest block that may name the publisher. UTF-16 units. */
const LONGEST = 200;

/** A masthead stands above a headline that is so near to the capture's start: below it, a page's menu begins. */
const MASTHEAD = 4;

const LIKELY = 0.85;
const KNOWN = 0.95;

/** Signs and words of lines that name the publisher: a test that costs little, before any form is compared. */
const HINT = new RegExp(`[©ⓒ“«]|${oneOf("publisherHints")}`);

/** "• Follow The Courier on WhatsApp": a call, behind what a list leaves before its items. */
const CALL = new RegExp(String.raw`^\P{L}{0,4}${oneOf("callOpenings")}(?!\p{L})`, "iu");

/** The paper's name in a masthead, with its slogan behind it or without: "The Courier", "Küstenblatt – Nachrichten von der Küste". */
function nameMasthead(text: string, index: number, { texts, language }: FieldContext): string | null {
  // "By The Harrow Press" above the headline: who wrote, as the label says.
  if (cutBylineLabel(text, language) !== null) return null;
  // On top of the capture alone: farther down it may be a menu's.
  if (index === 0 && isSpacelessPaper(text, language)) return text;
  const masthead = readMasthead(text, isOutlet, { texts });
  if (masthead === null) return isOutlet(text) ? text : null;
  // "High Plains Radio | By Lena Marsh": who wrote is no slogan.
  const isByline = (part: string): boolean => cutBylineLabel(part, language) !== null;
  return !masthead.sure && cutSegments(text, language).some(isByline) ? null : masthead.name;
}

/** A byline or a time is no longer. UTF-16 units. */
const LONGEST_SIGNED = 80;

/**
 * "Harbour wall to be rebuilt" / "By Lena Marsh" / "The Straits Times" / "4 March 2024": between headline and story with nothing but byline and time above.
 * Below a caption such a name signs a picture, and below "Topics" it is one.
 */
function isInByline({ texts, labels, headline, glance }: FieldContext, index: number): boolean {
  for (let at = index - 1; at > headline; at -= 1) {
    const isTime = glance(at).digit && !glance(at).sentence && (texts[at] ?? "").length <= LONGEST_SIGNED;
    if (labels[at] !== "byline" && !isTime) return false;
  }
  return true;
}

/** "THE HARBOUR COURIER, MAY 3, 1956" above the headline or below the story, of a page that came out on that day: of another day it is another page's. */
function namePaper(context: FieldContext, published: string | null): Found<string> | null {
  const line = published === null ? null : findPaperLine(context);
  if (line === null || published?.startsWith(line.day) !== true) return null;
  return { value: line.paper, blocks: [line.block], rule: "publisher.masthead", confidence: LIKELY };
}

/** A given name and a family's. */
const PERSON_WORDS = 2;

/** "© Ada Moss" below a poem: who wrote it holds the right to it, and publishes nothing. "© Jane Norman" of a known publisher does. */
function isAuthorsOwn({ texts, labels, language }: FieldContext, name: string): boolean {
  if (!isName(name) || lexicon.publishers.has(foldLabel(name)) || hasOutletWord(name)) return false;
  // "A poem by Ada Moss"
  const isSigned = (text: string): boolean => {
    const from = text.length <= LONGEST_SIGNED && text.endsWith(name) ? text.length - name.length : 0;
    const word = text.slice(text.lastIndexOf(" ", from - 2) + 1);
    return from > 0 && cutBylineLabel(word, language) !== null;
  };
  // "© Prabhat Prakashan Limited": a given name may open a house's name, which is longer.
  const isPerson = name.split(" ").length === PERSON_WORDS;
  const isNamed = (text: string, at: number): boolean => labels[at] === "byline" && text.includes(name);
  return isPerson && (hasGivenName(name) || texts.some((text, at) => isNamed(text, at) || isSigned(text)));
}

/** The publisher that a block outside the story names; null where it names none. */
function readBlock(context: FieldContext, index: number, isHinted: boolean): Found<string> | null {
  const { texts, language, headline } = context;
  const text = texts[index] ?? "";
  const { folded } = context.glance(index);
  const isBetween = index > headline && headline >= 0 && index < context.bodyStart;
  const isOutside = folded !== "" && (index < Math.max(1, headline) || index > context.bodyEnd || isBetween);
  const known = isOutside ? lexicon.publishers.get(trimLabel(folded)) : undefined;
  if (known !== undefined && !lexicon.agencies.has(trimLabel(folded)) && (!isBetween || isInByline(context, index)))
    return { value: known, blocks: [index], rule: "publisher.name", confidence: KNOWN };
  const isMasthead = index < headline && headline <= MASTHEAD && cutSteps(text).length === 0;
  const masthead = isMasthead ? nameMasthead(text, index, context) : null;
  if (masthead !== null) return { value: masthead, blocks: [index], rule: "publisher.masthead", confidence: LIKELY };
  if (isHinted && !HINT.test(text.toLowerCase())) return null;
  // Above the story "©" signs a picture; below it, the page.
  if (/^[©ⓒⒸ]/u.test(text) && index < context.bodyEnd) return null;
  const name = readPublisher(text, language);
  if (name === null || isAuthorsOwn(context, name)) return null;
  // "Follow The X on Twitter" names the publisher and is an offer all the same.
  const { form } = context.glance(index);
  const isOffer = form?.kind === "promo" || CALL.test(text);
  if (isOffer && isOtherChannel(context, name)) return null;
  return { value: name, blocks: [index], rule: isOffer ? FROM_CALL : "publisher.form", confidence: LIKELY };
}

/**
 * Finds the publisher of a capture. A call to follow it says less than all else: it may offer somebody else's channel.
 * @param context the capture, with its story known
 * @param published the day that the page came out, ISO 8601; null where that is not known
 * @returns null where no block outside the story names it
 */
export function findPublisher(context: FieldContext, published: string | null): Found<string> | null {
  const { texts, language, headline } = context;
  const isHinted = hasHabit(language, "hintsAtPublisher");
  let called: Found<string> | null = null;
  for (let i = 0; i < texts.length; i += 1) {
    const length = texts[i]?.length ?? 0;
    if (length > LONGEST || context.isBody(i) || i === headline || context.labels[i] === "credit") continue;
    const found = readBlock(context, i, isHinted);
    if (found !== null && found.rule !== FROM_CALL) return found;
    called ??= found;
  }
  return namePaper(context, published) ?? called;
}
