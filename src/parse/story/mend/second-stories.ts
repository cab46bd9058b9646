/** The next story of a page that goes on with it as readers scroll: below what ends the first stand its title, its day, and a dateline of its own. */
import { listEach } from "../../../list-each.ts";
import { readDateline } from "../../fields/dateline/dateline.ts";
import { CERTAIN, isBody, isStory, judge, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";
import { ANY_LANGUAGE, firstBody } from "./opening.ts";

/** So many paragraphs a story has at least before another may begin, and so many blocks part the two. */
const FEWEST_ABOVE = 3;
const FEWEST_BETWEEN = 4;
/** "Jan 14, 2025": a line that says a day with its year is no longer. UTF-16 units. */
const LONGEST_DAY = 40;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const TITLE = /^["“„«]?\p{Lu}.*[\p{L}\p{N}"”»)?!]$/u;
const FEWEST_TITLE_WORDS = 4;

const placeOf = (text: string): string | null => readDateline(text, ANY_LANGUAGE)?.dateline.place ?? null;

const isTitle = (text: string): boolean =>
  TITLE.test(text) && !isLong(text, PARAGRAPH) && text.split(" ").length >= FEWEST_TITLE_WORDS;

/** Whether what stands between two parts of the story calls other stories, and then has a title, and a day below it: "Next up" / "Miller girls win again" / "Jan 14, 2025". */
function opensAnother({ texts, given }: StoryDraft, from: number, to: number): boolean {
  if (to - from < FEWEST_BETWEEN) return false;
  const call = given.indexOf("related", from);
  if (call < 0 || call >= to) return false;
  const isOpen = (at: number): boolean => given[at] === undefined;
  const between = texts.slice(call, to);
  const day = between.findLastIndex((text) => text.length <= LONGEST_DAY && YEAR.test(text));
  return between.some((text, at) => at > 0 && at < day && isOpen(call + at) && isTitle(text));
}

/** Where another story's first paragraph stands; -1 where there is none. */
function findSecond(draft: StoryDraft): number {
  const { texts, judged } = draft;
  const first = firstBody(draft);
  let above = 0;
  let last = first;
  for (let i = first; i >= 0 && i < texts.length; i += 1) {
    if (!isStory(draft, i)) continue;
    const isParted = above >= FEWEST_ABOVE && opensAnother(draft, last + 1, i);
    if (isParted && placeOf(texts[i] ?? "") !== null && placeOf(texts[first] ?? "") !== null) return i;
    if (judged[i]?.label === "paragraph") above += 1;
    last = i;
  }
  return -1;
}

/** Nothing from there on is the story's, which opens with a dateline, too. */
export function dropSecondStory(draft: StoryDraft): StoryDraft {
  const second = draft.given.includes("related") ? findSecond(draft) : -1;
  if (second < 0) return draft;
  const judged = listEach(draft.judged, (each, i) =>
    i >= second && draft.given[i] === undefined && isBody(each) ? judge("other", "second-story", CERTAIN) : each,
  );
  return redraft(draft, judged);
}
