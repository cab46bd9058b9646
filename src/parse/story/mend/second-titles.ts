/** The second of two titles below a label such as "Related stories", which looks like a subhead of the story, or the words that open its next paragraph. */
import { listEach } from "../../../list-each.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { weighLength } from "./looks.ts";

/** "Related stories", and no "Read also: Seagull fined for the third time". Weighed. */
const LONGEST_LABEL = 40;
/** Titles are longer than most subheads. Weighed. */
const SHORTEST_TITLE = 30;
const LONGEST_TITLE = 110;
/** What looks like a subhead is by so much longer than the story's own: those are of one length as a rule, and the longest may stand below a label and a title. Weighed. */
const LONGER = 1.15;
/** A label with a colon has one title. Behind a stop, a mark or a quote no title ends; some of the story's own subheads do. */
const ENDED = /[.!?…:：”"»。！？]$/u;
const HOLDS_STOP = /[.…。!！]/u;
/** What was joined to a title and begins anew; scripts without capitals do not tell. */
const STARTS_LARGE = /^["“„«‘']?\p{Lu}/u;
const QUOTED = /^["“„«‘'「]/u;

/** The length of the story's longest subhead, and of its next, weighed: a line is measured by all but itself. */
function measureSubheads(draft: StoryDraft): readonly [longest: number, next: number] {
  let [longest, next] = [0, 0];
  for (let at = 0; at < draft.texts.length; at += 1) {
    if (draft.judged[at]?.label !== "subhead" || !isStory(draft, at)) continue;
    const length = weighLength(draft.texts[at] ?? "");
    [longest, next] = length > longest ? [length, longest] : [longest, Math.max(next, length)];
  }
  return [longest, next];
}

/** Whether a label without a colon stands two blocks above, and one title between. */
function isBelowTitle({ texts, given, judged }: StoryDraft, at: number): boolean {
  const [label = "", title = ""] = [texts[at - 2], texts[at - 1]];
  if (given[at - 2] !== "related" || given[at - 1] !== undefined || isBody(judged[at - 1])) return false;
  return weighLength(label) <= LONGEST_LABEL && !ENDED.test(label) && !ENDED.test(title);
}

/**
 * "Related stories" / "Shrimp season stays closed for a tenth year" / "Island library wins prize for its boat": the second line is a title as well, where
 * it is longer than each subhead of the story. Of 16 such lines on the practice corpus and in the lessons 14 are.
 */
export function dropSecondTitles(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const [longest, next] = measureSubheads(draft);
  const isTitle = (at: number, { label }: Judgement): boolean => {
    if ((label !== "subhead" && label !== "paragraph") || given[at] !== undefined || !isBelowTitle(draft, at))
      return false;
    const text = texts[at] ?? "";
    const length = weighLength(text);
    if (length < SHORTEST_TITLE || length > LONGEST_TITLE || ENDED.test(text)) return false;
    if (HOLDS_STOP.test(text) || QUOTED.test(text)) return false;
    const others = label === "paragraph" ? longest : (length === longest ? next : longest) * LONGER;
    const below = judged[at + 1]?.label;
    const isAbove = below === "paragraph" || (below === "continuation" && STARTS_LARGE.test(texts[at + 1] ?? ""));
    return length > others && isAbove && given[at + 1] === undefined;
  };
  const titles = new Set([...texts.keys()].filter((at) => isTitle(at, judged[at] ?? judge("other", "model", 1))));
  if (titles.size === 0) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at): Judgement => {
      if (titles.has(at)) return judge("other", "second-title", LIKELY);
      const isOpened = titles.has(at - 1) && each.label === "continuation";
      return isOpened ? judge("paragraph", "below-title", LIKELY) : each;
    }),
  );
}
