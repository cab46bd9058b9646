/** The first line of a capture, which is a headline more often than what its words look like. */
import type { Capture } from "../capture.ts";
import { markedTail } from "../fields/credit/credit-glance.ts";
import { isName } from "../fields/names.ts";
import { endsSentence } from "../sentence.ts";

/** UTF-16 units. */
const SHORTEST_TITLE = 24;

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

/**
 * Whether a block is the first of a capture and the model takes it for the headline: "WATCH: Ferry breaks loose", "Photo: how a ferry
 * broke loose". Nothing stands above it to which such words could belong. Not where it stands alone, or the front matter states the headline.
 */
export const isTopHeadline = (capture: Capture, index: number): boolean => {
  const { seed, judged, blocks } = capture;
  const isJudged = index === 0 && blocks.length > 1 && judged[0]?.label === "headline";
  return isJudged && seed.stated.headline === undefined && !isSignedSentence(capture, index);
};
