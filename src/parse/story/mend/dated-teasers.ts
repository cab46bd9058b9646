/** Titles of other stories amid a story, each with the day of its own below it: "- Lead mines under Wales" / "- Published" / "- 3 January". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { listEach } from "../../../list-each.ts";
import { isBody, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isHyphenItem } from "./looks.ts";

const PUBLISHED: ReadonlySet<string> = new Set(
  [...lexicon.languages.values()].flatMap(({ data }) => data.published.map(foldLabel)),
);
/** A day with its mark is no longer: "- 12 November 2024", "- 5 hours ago". UTF-16 units. */
const LONGEST_DAY = 32;
const HAS_DIGIT = /\p{N}/u;

const isLabel = (text: string): boolean =>
  text.length <= LONGEST_DAY && isHyphenItem(text) && PUBLISHED.has(foldLabel(text));
const isDay = (text: string): boolean => isHyphenItem(text) && text.length <= LONGEST_DAY && HAS_DIGIT.test(text);

/** Neither the title nor the day is the story's. */
export function dropDatedTeasers(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const labels = new Set(texts.flatMap((text, at) => (isLabel(text) && isDay(texts[at + 1] ?? "") ? [at] : [])));
  if (labels.size === 0) return draft;
  const isOfTeaser = (at: number): boolean =>
    isHyphenItem(texts[at] ?? "") && (labels.has(at + 1) || labels.has(at - 1));
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      isBody(each) && isOfTeaser(at) ? judge("other", "teaser-list", LIKELY) : each,
    ),
  );
}
