/** Sentences that a page sets large beside the paragraph they are from: “I heard it before I saw it. It was whistling at me.” */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong, takeSamples } from "./looks.ts";
import { holdsParted, holdsSame, holdsSentences, isQuoted, namesSpeaker, SHORTEST_SET_LARGE } from "./set-large.ts";

/** UTF-16 units at most. */
const LONGEST = 280;
/** The paragraph stands so near, with a picture or an advertisement between; where quotation marks say that somebody's words are told again, it may stand farther off. Blocks. */
const FARTHEST = 4;
const FARTHEST_QUOTED = 8;
/** What is so long and stands word for word, quoted, in a paragraph is taken from it wherever that stands in the story. UTF-16 units, and blocks. */
const SHORTEST_SAME = 40;
const FARTHEST_SAME = 40;
const ASKS = /[?？؟]["”»’]?$/u;
const asks = (text: string): boolean => ASKS.test(text.slice(-2));
/** Without a stop a quoted line that is shorter heads what stands below. UTF-16 units. */
const SHORTEST_UNSTOPPED = 40;

/** How far above and below a block the paragraph may stand that it is from; null where it is none that is set large. */
function reachFrom(text: string, label: Judgement["label"]): readonly [above: number, below: number] | null {
  if (text.length > LONGEST || !isLong(text, SHORTEST_SET_LARGE) || asks(text)) return null;
  const quoted = isQuoted(text);
  // „Der Deich hielt, weil niemand ihn angefasst hat“ heads what stands below it; of 21 such lines of the practice corpus all did.
  if (quoted && !endsSentence(text)) return text.length >= SHORTEST_UNSTOPPED ? [FARTHEST_QUOTED, 0] : null;
  if (label !== "paragraph" || !endsSentence(text)) return null;
  return quoted ? [FARTHEST_QUOTED, FARTHEST_QUOTED] : [FARTHEST, FARTHEST];
}

/** The model is surer of a subhead. */
const UNSURE = 0.8;

/** Whether a line of the story names who said what stands above it. */
const isSpeaker = ({ texts, judged }: StoryDraft, at: number): boolean => {
  const [text = "", each] = [texts[at], judged[at]];
  if (each === undefined || each.confidence >= UNSURE || judged[at + 1]?.label === "continuation") return false;
  return namesSpeaker(text);
};

/** The paragraph that begins at a block, with what goes on with it. */
function wholeParagraph({ texts, judged }: StoryDraft, from: number): string {
  let text = texts[from] ?? "";
  for (let at = from + 1; judged[at]?.label === "continuation"; at += 1) text += ` ${texts[at] ?? ""}`;
  return text;
}

/** Whether quoted words with their speaker's name below stand in a paragraph right above, with "…, says the historian Jan Reck, …" between them. */
function isToldAbove(draft: StoryDraft, at: number): boolean {
  const { texts, judged } = draft;
  const text = texts[at] ?? "";
  if (text.length > LONGEST || !isQuoted(text) || !endsSentence(text) || !isStory(draft, at + 1)) return false;
  if (!isLong(text, SHORTEST_SET_LARGE) || !isSpeaker(draft, at + 1)) return false;
  for (let near = at - 1; near >= 0 && near >= at - FARTHEST_QUOTED; near -= 1)
    if (isStory(draft, near) && judged[near]?.label === "paragraph" && holdsParted(wholeParagraph(draft, near), text))
      return true;
  return false;
}

/**
 * Leaves such sentences out of the story, and the name below them: each of them stands in one longer paragraph nearby, and they in none. A subhead that takes up a
 * speaker's words has no stop, a question may be asked twice. Of 25 such pages of the practice corpus 21 leave them out.
 */
export function dropPullQuotes(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  // "We locked the doors, and we should not have locked the doors." / "With those words …": a story may open with what is told again.
  const first = draft.judged.findIndex((_, at) => isStory(draft, at));
  const isSetLarge = (at: number, { label }: Judgement): boolean => {
    const text = texts[at] ?? "";
    if (at === first || (label !== "paragraph" && label !== "subhead") || !isStory(draft, at)) return false;
    if (isToldAbove(draft, at)) return true;
    const reach = draft.judged[at + 1]?.label === "continuation" ? null : reachFrom(text, label);
    if (reach === null) return false;
    const samples = takeSamples(text);
    for (let near = at - reach[0]; near <= at + reach[1]; near += 1)
      if (isStory(draft, near) && holdsSentences(texts[near] ?? "", text, samples)) return true;
    if (label !== "paragraph" || text.length < SHORTEST_SAME || reach[1] !== FARTHEST_QUOTED) return false;
    for (let far = Math.max(0, at - FARTHEST_SAME); far <= at + FARTHEST_SAME; far += 1)
      if (isStory(draft, far) && holdsSame(texts[far] ?? "", text, samples)) return true;
    return false;
  };
  const judged = listEach(draft.judged, (each, at) =>
    isSetLarge(at, each) ? judge("other", "pull-quote", LIKELY) : each,
  );
  for (const [at, { by }] of judged.entries())
    if (by === "pull-quote" && isStory(draft, at + 1) && isSpeaker(draft, at + 1))
      judged[at + 1] = judge("other", "pull-quote-name", LIKELY);
  return redraft(draft, judged);
}
