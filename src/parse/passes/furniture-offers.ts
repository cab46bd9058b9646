/** Titles in a box of things to buy amid a story, each above its shop's price: "Lodestone Camp Oven" / "Now 22% Off" / "$62 at Amazon" / "Folding Scraper" / "$9 at Amazon". */
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";

const LIKELY = 0.85;
/** "$# at amazon": the form of a price's button. */
const PRICE = /^\p{Sc}#/u;
/** What is bought is no longer. UTF-16 units. */
const LONGEST = 90;
/** Between a title and its price stands so much of the page's at most: what it costs less now. Blocks. */
const MOST_BETWEEN = 2;
/** The model knows the story's own from this confidence on. */
const SURELY_STORY = 0.8;
/** So many offers one below the other are a box; a review has one under the title of each thing that it speaks of. */
const FEWEST = 2;

/** The block of what is offered at a price, or -1. */
function findTitle({ blocks, verdicts, judged }: Capture, price: number, labelled: ReadonlySet<number>): number {
  let at = price - 1;
  while (at > price - 1 - MOST_BETWEEN && labelled.has(at)) at -= 1;
  const { text } = blocks[at] ?? { text: "" };
  if (text === "" || text.length > LONGEST || endsSentence(text) || verdicts[at] || labelled.has(at)) return -1;
  const { label, confidence = 0 } = judged[at] ?? {};
  return label === "headline" || (label !== "other" && confidence >= SURELY_STORY) ? -1 : at;
}

/** Finds them. */
export function findOffers(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const prices = found.map(({ block }) => block).filter((block) => PRICE.test(capture.glance(block).form?.form ?? ""));
  if (prices.length < FEWEST) return [];
  const labelled = new Set(found.map(({ block }) => block));
  const offers = prices.map((price) => ({ price, title: findTitle(capture, price, labelled) }));
  const isBoxed = (at: number): boolean =>
    offers[at - 1]?.price === (offers[at]?.title ?? 0) - 1 || offers[at + 1]?.title === (offers[at]?.price ?? 0) + 1;
  return offers
    .filter(({ title }, at) => title >= 0 && isBoxed(at))
    .map(({ title }) => ({ block: title, label: "advertisement", rule: "furniture.offer", confidence: LIKELY }));
}
