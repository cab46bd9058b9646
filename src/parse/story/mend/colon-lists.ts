/** Lists below a colon whose items begin with small letters, as the rest of a broken sentence does, or end without a stop, as its parts do. */
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting, STARTS_LOWER, startsClosing } from "./fragments.ts";

/** "to cause confusion among voters; or" */
const ENDS_IN_SEMICOLON = /;(?:\s\p{L}{1,4})?$/u;
/** Where nothing parts them, items are so many, and each has so many words: a link amid a sentence has fewer. */
const FEWEST_BARE = 3;
const FEWEST_WORDS = 4;
/** A list that is longer is none. Blocks. */
const MOST_ITEMS = 30;

/** "92 quilómetros por dia;": a number opens an item, too, where a semicolon ends it. */
const STARTS_COUNT = /^\d/u;
/** "fevereiro de 2022: caminhão de leite quebra duas tábuas": what the item is about, and what of it. */
const HAS_HEAD = /^[^:]{3,30}: \S/u;

/** The blocks below `at` that begin with a small letter or with a number, up to the first that ends a sentence. */
function listLower({ texts, given }: StoryDraft, at: number): number[] {
  const items: number[] = [];
  for (let i = at + 1; i < texts.length && items.length <= MOST_ITEMS; i += 1) {
    if (given[i] !== undefined) continue;
    const text = texts[i] ?? "";
    const isCount = STARTS_COUNT.test(text) && ENDS_IN_SEMICOLON.test(text);
    if (!STARTS_LOWER.test(text) && !isCount) break;
    items.push(i);
    if (endsSentence(text)) break;
  }
  return items;
}

/**
 * "a new pier for larger boats," / "a car park behind the church and" / "a ban on engines after dark.": each ends with a comma or before the last's
 * "and". A link breaks a sentence before its comma.
 */
function areParted(items: readonly string[]): boolean {
  const [first, last] = [items.slice(0, -1), items.at(-1) ?? ""];
  const isWhole = items.length >= FEWEST_BARE && endsSentence(last) && endsInComma(items[0] ?? "");
  if (!isWhole || items.some((text) => text.split(" ").length < FEWEST_WORDS)) return false;
  return first.every((text, i) => endsInComma(text) || (i === first.length - 1 && endsWaiting(text)));
}

/**
 * Whether blocks below a colon are items: parted by semicolons, or each a phrase of its own that waits for nothing. Of such runs on the practice corpus and in the lessons 33 are
 * lists, and 3 go on in one paragraph.
 */
function areItems(items: readonly string[]): boolean {
  const first = items.slice(0, -1);
  if (items.length < 2 || items.length > MOST_ITEMS) return false;
  if (first.every((text) => ENDS_IN_SEMICOLON.test(text))) return true;
  if (items.length >= FEWEST_BARE && items.every((text) => HAS_HEAD.test(text))) return true;
  if (areParted(items)) return true;
  if (items.length < FEWEST_BARE || first.some((text) => endsWaiting(text) || endsInComma(text))) return false;
  // "sleep apnea" / "acid reflux" / "depression" / "Is it insomnia?": the rest of a broken sentence would end with its stop.
  const isUnended = !items.some((text) => endsSentence(text));
  return isUnended || items.every((text) => text.split(" ").length >= FEWEST_WORDS);
}

/** An item that begins with a capital has so many words. */
const FEWEST_OF_CAPITAL = 3;
/** What stands below a list. UTF-16 units. */
const SHORTEST_BELOW = 50;
/** A sentence that has ended, and more. */
const HOLDS_STOP = /\p{L}{3}[.!?…]["”»]? \p{Lu}/u;

/** "43% of those who waited did" / "one in 12 had toothache": each begins with a small letter or a number, and not all with a number. */
const isOfSmallLetters = (items: readonly string[]): boolean =>
  items.every((text) => STARTS_LOWER.test(text) || STARTS_COUNT.test(text)) &&
  items.some((text) => STARTS_LOWER.test(text));

/**
 * The blocks below `at` and the paragraph below them, which begins with a capital, of which none ends in a stop, in a comma or with a small word: had a link broken a sentence there, its
 * last part would end with a stop. "Die Zentralen raten:" / "Sparkopf in die Dusche bauen" / "tropfende Hähne bald reparieren" / "Regenwasser zum Gießen sammeln".
 */
function listUnstopped(draft: StoryDraft, at: number): number[] {
  const items: number[] = [];
  let waiting = 0;
  for (let i = at + 1; i < draft.texts.length && items.length <= MOST_ITEMS; i += 1) {
    const text = draft.texts[i] ?? "";
    if (!isStory(draft, i)) return [];
    if (endsSentence(text) || HOLDS_STOP.test(text)) return isBelowList(draft, items, i, waiting) ? [...items, i] : [];
    if (text.split(" ").length < FEWEST_OF_CAPITAL || startsClosing(text) || endsInColon(text)) return [];
    if (endsWaiting(text) || endsInComma(text)) waiting += 1;
    items.push(i);
  }
  return [];
}

/** Whether a block is the paragraph below items, of which so many end as if they waited for more: one may, where all begin with small letters. */
function isBelowList({ texts, judged }: StoryDraft, items: readonly number[], at: number, waiting: number): boolean {
  const [text, each] = [texts[at] ?? "", judged[at]];
  const isSmall = isOfSmallLetters(items.map((item) => texts[item] ?? ""));
  if (items.length < FEWEST_BARE || waiting > (isSmall ? 1 : 0)) return false;
  // The rule for a sentence that waits may have joined it to the last item, and the model too where small letters begin those.
  const isBelow = each?.label === "paragraph" || (each?.label === "continuation" && (each.by !== "model" || isSmall));
  return isBelow && text.length >= SHORTEST_BELOW && !STARTS_LOWER.test(text);
}

/**
 * "Disse ainda que:" / "pediu ao Exército a instalação de uma ponte móvel;" / "abriu sindicância.": each is an item, and no rest of the
 * sentence above it.
 */
export function partColonLists(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  texts.forEach((text, at) => {
    if (given[at] !== undefined || !isBody(judged[at]) || !endsInColon(text)) return;
    const lower = listLower(draft, at);
    const isList = lower.every((i) => isBody(judged[i])) && areItems(lower.map((i) => texts[i] ?? ""));
    const unstopped = listUnstopped(draft, at);
    const below = unstopped.at(-1);
    const isWhole = below !== undefined && isOfSmallLetters(unstopped.slice(0, -1).map((i) => texts[i] ?? ""));
    // Without stops a list's last item was joined to the paragraph below it.
    for (const i of isList && unstopped.length <= lower.length ? lower : unstopped)
      if (judged[i]?.label === "continuation" || (isWhole && i !== below))
        judged[i] = judge(i === below ? "paragraph" : "listitem", i === below ? "below-list" : "below-colon", LIKELY);
  });
  return redraft(draft, judged);
}
