/** A list that a colon announces and no sign marks, of which the model leaves items out: "That includes:" / "A share of the mooring" / "Flood insurance for ten years". */
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting, STARTS_UPPER } from "./fragments.ts";

/** So many items a list has, and an item so many words. */
const FEWEST = 2;
const MOST = 12;
const FEWEST_WORDS = 2;
const MOST_WORDS = 16;
/** "Scatter graph of time and size" / "Scatter graph of time and weight": captions of one kind begin alike. */
const SAME_WORDS = 2;

/** Whether a line may be an item: some words without a stop that wait for nothing. */
function mayBeItem(text: string): boolean {
  const words = text.split(" ").length;
  if (words < FEWEST_WORDS || words > MOST_WORDS || !STARTS_UPPER.test(text)) return false;
  return !(endsSentence(text) || endsInColon(text) || endsInComma(text) || endsWaiting(text));
}

const firstWords = (text: string): string => text.split(" ", SAME_WORDS).join(" ");

/** Where the items end that stand below `at`; `at + 1` where they are none. */
function findEnd(draft: StoryDraft, at: number): number {
  const { texts, given, judged } = draft;
  let end = at + 1;
  const isOpen = (i: number): boolean => given[i] === undefined && judged[i]?.label !== "headline";
  while (end <= at + MOST && isOpen(end) && mayBeItem(texts[end] ?? "")) end += 1;
  const items = texts.slice(at + 1, end);
  const areAlike = new Set(items.map(firstWords)).size < items.length;
  const below = judged[end];
  const isOver = isStory(draft, end) && below?.label === "paragraph" && endsSentence(texts[end] ?? "");
  return items.length >= FEWEST && !areAlike && isOver ? end : at + 1;
}

/** Takes them for items, between a line of the story that ends with a colon and a paragraph of it. */
export function keepColonItems(draft: StoryDraft): StoryDraft {
  const { texts, judged: before } = draft;
  let judged: (typeof before)[number][] | null = null;
  for (const [at, text] of texts.entries()) {
    if (!endsInColon(text) || !isStory(draft, at) || isBody(before[at + 1])) continue;
    const end = findEnd(draft, at);
    if (end === at + 1) continue;
    judged ??= [...before];
    for (let item = at + 1; item < end; item += 1) judged[item] = judge("listitem", "colon-item", LIKELY);
  }
  return judged === null ? draft : redraft(draft, judged);
}
