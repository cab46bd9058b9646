/** Subheads that the model leaves out between two paragraphs that it is sure of: "Mehr als 300 Hinweise". */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, OF_PICTURE, redraft, type StoryDraft } from "./draft.ts";
import { isUnderLabel } from "./in-box.ts";
import { SUBHEAD_AT_MOST, weighLength } from "./looks.ts";
import { TEASER_BOX } from "./teaser-boxes.ts";

/** How sure the model is of the paragraph above a line, and of the one below it. */
type Sureness = readonly [above: number, below: number];
/** The model is no surer that the line is none, and so sure of the paragraphs right above and below. */
const UNSURE = 0.8;
const SURELY_STORY: Sureness = [0.95, 0.95];
/** Where something breaks the story off between them, it need not be as sure; least of what stands above an advertisement. */
const SURE_BROKEN: Sureness = [0.9, 0.9];
const SURE_AROUND_ADVERTISEMENT: Sureness = [0.6, 0.84];
const SHORTEST = 8;
/** It has two words, of letters, numbers and little else: no address, no bracket with who took a picture, and no item. */
const WORDS = /^["“„«”‘]?(?!\p{Ll})\p{L}[\p{L}\p{M}\p{N}\s,'‘’“”„«»"-]+$/u;
/** "The Anchor in Sallow: owner wants “something new”": words on both sides of a colon; "Photo: Lena Marsh" has a label before it. */
const IN_TWO = /^[^:]{2,30}\s[^:]{2,40}: [^:]{5,}$/u;
const isOfWords = (text: string): boolean =>
  text.includes(":") ? IN_TWO.test(text) && WORDS.test(text.replace(":", "")) : WORDS.test(text);
const TWO_WORDS = /\p{L}\s\S/u;

/** What breaks a story off, and does not head what stands below it: an advertisement, a call with the title that it announces, a picture's words. */
const BREAKS: ReadonlySet<string | undefined> = new Set(["advertisement", "caption", "credit", "repeat"]);

/** "ČTĚTE TAKÉ: Vlci pod Radhoštěm?" has its title, ">> Siga o canal da Voz do Porto no WhatsApp" all that it calls for; "Read more" and "Sign up" may have it below. Weighed. */
const LONGEST_LABEL = 24;
const MOST_BROKEN = 5;
/** The model is so sure of what a label announces. */
const SURELY_OTHER = 0.9;

/** The nearest block above a line that is nothing that breaks a story off. */
function findAbove(draft: StoryDraft, line: number): number {
  const { texts, given, judged } = draft;
  const isAnnounced = (at: number): boolean =>
    given[at] === undefined &&
    judged[at]?.label === "other" &&
    judged[at].confidence >= SURELY_OTHER &&
    (given[at - 1] === "related" || given[at - 1] === "advertisement");
  // A box of another story, and the call that ends it.
  const isBox = (at: number): boolean =>
    judged[at]?.by === TEASER_BOX || (given[at] !== undefined && judged[at - 1]?.by === TEASER_BOX);
  const isLabel = (at: number): boolean => given[at] === "related" && weighLength(texts[at] ?? "") <= LONGEST_LABEL;
  const isLongCall = (at: number): boolean => given[at] === "promo" && weighLength(texts[at] ?? "") > LONGEST_LABEL;
  // "Get the latest news in your inbox" / "Sign up": below what it is for, a button has nothing more to call for.
  const isCall = (at: number): boolean => isLongCall(at) || (given[at] === "promo" && isLongCall(at - 1));
  let at = line - 1;
  for (; line - 1 - at < MOST_BROKEN; at -= 1) {
    if ((isLabel(at) || isUnderLabel(draft, line)) && at === line - 1) break;
    const isBreak = BREAKS.has(given[at] ?? judged[at]?.label) || given[at] === "related" || isCall(at);
    if (!isBreak && !isAnnounced(at) && !isBox(at)) break;
  }
  return at;
}

/** Below "Also read" and one title, above a picture or a paragraph, the model takes a subhead for a second title; it is no surer, and so sure of the story. */
const UNSURE_BELOW_TITLE = 0.95;
const SURE_BELOW_TITLE: Sureness = [0.97, 0.97];
/** So many times is the title longer. */
const TITLE_LONGER = 2;
/** A picture has so many blocks. */
const MOST_OF_PICTURE = 3;
const SMALL_WORD = /\s\p{Ll}/u;

/** The first block below a line that is no picture's. */
function findBelow({ given, judged }: StoryDraft, line: number): number {
  let at = line + 1;
  while (at <= line + MOST_OF_PICTURE && OF_PICTURE.has(given[at] ?? judged[at]?.label)) at += 1;
  return at;
}

/**
 * "Also Read" / "Second tiger park: two sites are short-listed" / "Cost of waiting" / a picture / "For the mill, waiting has a price.": a line that is
 * short as the title is not, and no section's name, which has capitals alone.
 */
function standsBelowTitle(draft: StoryDraft, at: number): boolean {
  const { texts, given, judged } = draft;
  const [title = "", text = ""] = [texts[at - 1], texts[at]];
  if (given[at - 2] !== "related" || given[at - 1] !== undefined || isStory(draft, at - 1)) return false;
  if (weighLength(texts[at - 2] ?? "") > LONGEST_LABEL || weighLength(text) * TITLE_LONGER > weighLength(title))
    return false;
  const below = findBelow(draft, at);
  const [sureAbove, sureBelow] = SURE_BELOW_TITLE;
  const isSure = (block: number, least: number): boolean =>
    isStory(draft, block) && judged[block]?.label === "paragraph" && judged[block].confidence >= least;
  return (
    SMALL_WORD.test(text) && isSure(at - 3, sureAbove) && isSure(below, sureBelow) && endsSentence(texts[below] ?? "")
  );
}

/** Takes such lines for subheads. Of four on pages that the model has not seen, and in the practice corpus, three are; below what breaks a story off, 19 of 20. */
export function keepLoneSubheads(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isSure = (at: number, least: number): boolean => isStory(draft, at) && (judged[at]?.confidence ?? 0) >= least;
  const hasSubheads = judged.some(({ label }, at) => label === "subhead" && isStory(draft, at));
  // "Read also" / "A tractor is a monument" / "A ferry is back": in a story without subheads the second line is a title, too.
  const isSecondTitle = (at: number): boolean =>
    !hasSubheads && given[at - 1] === undefined && given[at - 2] === "related";
  const isSubhead = (at: number): boolean => {
    const text = texts[at] ?? "";
    const { label, confidence } = judged[at] ?? judge("other", "model", 1);
    if (given[at] !== undefined || label !== "other" || confidence >= UNSURE_BELOW_TITLE) return false;
    if (weighLength(text) > SUBHEAD_AT_MOST || weighLength(text) < SHORTEST || !isOfWords(text)) return false;
    if (hasSubheads && standsBelowTitle(draft, at)) return true;
    if (confidence >= UNSURE) return false;
    const above = findAbove(draft, at);
    const broken = given[at - 1] === "advertisement" ? SURE_AROUND_ADVERTISEMENT : SURE_BROKEN;
    const [sureAbove, sureBelow] = above < at - 1 ? broken : SURELY_STORY;
    if (isSecondTitle(at)) return false;
    if (!TWO_WORDS.test(text) || !isSure(above, sureAbove) || !endsSentence(texts[above] ?? "")) return false;
    if (judged[at + 1]?.label !== "paragraph" || !isSure(at + 1, sureBelow)) return false;
    return endsSentence(texts[at + 1] ?? "") || judged[at + 2]?.label === "continuation";
  };
  return redraft(
    draft,
    listEach(judged, (each, at) => (isSubhead(at) ? judge("subhead", "lone-subhead", LIKELY) : each)),
  );
}
