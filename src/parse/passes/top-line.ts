/** The first line of a capture, and one above who wrote it, which is a headline more often than what its words look like. */
import type { Capture } from "../capture.ts";
import { cutBylineLabel } from "../fields/byline/byline.ts";
import { markedTail } from "../fields/credit/credit-glance.ts";
import { isName } from "../fields/names.ts";
import { endsSentence } from "../sentence.ts";
import { STORY_LABELS } from "../story/labels.ts";

/** UTF-16 units. */
const SHORTEST_TITLE = 24;
const LONGEST_BYLINE = 80;

const SIGNED: ReadonlySet<string> = new Set(["credit.tail-sign", "credit.tail-label"]);

/** "Schipper Wim aan het roer van de pont. © Lena Marsh" over the headline: a sentence, its stop, and by a sign or a label a person. */
function isSignedSentence({ glance }: Capture, index: number): boolean {
  const credit = markedTail(glance(index));
  if (credit === null || credit.loose || !SIGNED.has(credit.rule) || !isName(credit.credit)) return false;
  const below = glance(index + 1);
  // "Niemand mag die Brücke. © Lena Marsh" / "Von Tom Reed": who wrote stands below a headline.
  const isTitle = below.form === null && !below.sentence && below.text.length >= SHORTEST_TITLE;
  return isTitle && endsSentence(glance(index).text.slice(0, credit.from).trimEnd());
}

const HEADLINE = STORY_LABELS.indexOf("headline");
/** Below a whole page's menus a headline has such a chance, and who wrote so few blocks below it, a picture's alt text between. */
const LIKELY = 0.4;
const FARTHEST_BYLINE = 2;

/** "WATCH: Ferry breaks loose" / "By" / "Mara Lindqvist": whether a label says below what the model takes for the headline who wrote it. */
function isAboveByline({ judged, blocks, language }: Capture, index: number): boolean {
  if ((judged[index]?.odds[HEADLINE] ?? 0) < LIKELY) return false;
  return blocks
    .slice(index + 1, index + 1 + FARTHEST_BYLINE)
    .some(({ text }) => text.length <= LONGEST_BYLINE && cutBylineLabel(text, language) !== null);
}

/** "You have a preview view of this article while we are checking your access. When we have …": no headline is so long and has two sentences. UTF-16 units. */
const LONGEST_OF_TWO = 110;
const STOP_INSIDE = /\p{Ll}[.!?] \p{Lu}/u;
const isNotice = (text: string): boolean =>
  text.length > LONGEST_OF_TWO && STOP_INSIDE.test(text) && endsSentence(text);

/**
 * Whether a block is the first of a capture, or has its byline's label below it, and the model takes it for the headline: "WATCH: Ferry breaks loose", "Photo: how a ferry
 * broke loose". Nothing stands above it to which such words could belong. Not where it stands alone, or the front matter states the headline.
 * @param isCall whether it asks its readers for something: "Join over a million readers" stands above headline and byline, too
 */
export const isTopHeadline = (capture: Capture, index: number, isCall = false): boolean => {
  const { seed, judged, blocks } = capture;
  if (judged[index]?.label !== "headline" || blocks.length === 1 || isNotice(blocks[index]?.text ?? "")) return false;
  const isOnTop = index === 0 || (!isCall && isAboveByline(capture, index));
  return isOnTop && seed.stated.headline === undefined && !isSignedSentence(capture, index);
};
