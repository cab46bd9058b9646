/** Lists below a colon whose items begin with small letters, as the rest of a broken sentence does. */
import { endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { ENDS_IN_COMMA, ENDS_WAITING, STARTS_LOWER, STARTS_UPPER } from "./fragments.ts";

const COLON = /[:：]$/u;
/** "to cause confusion among voters; or" */
const ENDS_IN_SEMICOLON = /;(?:\s\p{L}{1,4})?$/u;
/** Where nothing parts them, items are so many, and each has so many words: a link amid a sentence has fewer. */
const FEWEST_BARE = 3;
const FEWEST_WORDS = 4;
/** A list that is longer is none. Blocks. */
const MOST_ITEMS = 30;

/** "43% of those who waited did": an item may begin with a number, too. */
const STARTS_NUMBER = /^\d/u;

/** The blocks below `at` that begin with a small letter or a number, up to the first that ends a sentence. */
function listLower({ texts, given }: StoryDraft, at: number): number[] {
  const items: number[] = [];
  for (let i = at + 1; i < texts.length && items.length <= MOST_ITEMS; i += 1) {
    if (given[i] !== undefined) continue;
    const text = texts[i] ?? "";
    if (!STARTS_LOWER.test(text) && !STARTS_NUMBER.test(text)) break;
    items.push(i);
    if (endsSentence(text)) break;
  }
  return items;
}

/**
 * Whether blocks below a colon are items: parted by semicolons, or each a phrase of its own that waits for nothing. Of such runs on the practice corpus and in the lessons 33 are
 * lists, and 3 go on in one paragraph.
 */
function areItems(items: readonly string[]): boolean {
  const first = items.slice(0, -1);
  if (items.length < 2 || items.length > MOST_ITEMS) return false;
  if (first.every((text) => ENDS_IN_SEMICOLON.test(text))) return true;
  if (items.length < FEWEST_BARE || first.some((text) => ENDS_WAITING.test(text) || ENDS_IN_COMMA.test(text)))
    return false;
  // "sleep apnea" / "acid reflux" / "depression" / "Is it insomnia?": the rest of a broken sentence would end with its stop.
  const isUnended = !items.some((text) => endsSentence(text));
  return isUnended || items.every((text) => text.split(" ").length >= FEWEST_WORDS);
}

/** Whether what stands below bare items begins a paragraph: none of them ends a sentence, as the last part of a broken one does. */
function areUnended(items: readonly string[], below: string): boolean {
  if (items.length < FEWEST_BARE || !STARTS_UPPER.test(below) || !endsSentence(below)) return false;
  const waiting = items.filter((text) => ENDS_WAITING.test(text) || ENDS_IN_COMMA.test(text));
  return waiting.length <= 1 && items.every((text) => !endsSentence(text) && text.split(" ").length >= FEWEST_WORDS);
}

/**
 * "Disse ainda que:" / "pediu ao Exército a instalação de uma ponte móvel;" / "abriu sindicância.": each is an item, and no rest of the
 * sentence above it.
 */
export function partColonLists(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  texts.forEach((text, at) => {
    if (given[at] !== undefined || !isBody(judged[at]) || !COLON.test(text)) return;
    const items = listLower(draft, at);
    const words = items.map((i) => texts[i] ?? "");
    if (!items.every((i) => isBody(judged[i])) || !words.some((text) => STARTS_LOWER.test(text))) return;
    const below = (items.at(-1) ?? at) + 1;
    const isBroken = judged[below]?.label === "continuation" && given[below] === undefined;
    const isUnended = areUnended(words, texts[below] ?? "");
    if (!isUnended && !areItems(words)) return;
    for (const i of items)
      if (isUnended || judged[i]?.label === "continuation") judged[i] = judge("listitem", "below-colon", LIKELY);
    if (isUnended && isBroken) judged[below] = judge("paragraph", "below-list", LIKELY);
  });
  return redraft(draft, judged);
}
