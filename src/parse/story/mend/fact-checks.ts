/** A fact check's parts: "What was claimed" / "A video shows a flood in Harrow." / "Our verdict" / "False. It was filmed in 2018." */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { weighLength } from "./looks.ts";

const HEADS: ReadonlySet<string> = new Set(lexicon.phrases.checkHeads.map(foldLabel));
const LONGEST_HEAD = Math.max(...[...HEADS].map(({ length }) => length));
/** "CLAIM: A video shows a flood in Harrow." in one block. */
const LABELLED = new RegExp(String.raw`^(${oneOf("checkHeads")})\s?[:：]\s?\S`, "iu");
/** A head, its colon and some of what is claimed. */
const LONGEST_OPENING = LONGEST_HEAD + 4;
/** What a page calls it: "Harrow Fact Check". */
const WORDS = new RegExp(oneOf("checkWords"), "iu");
/** So many different heads are a fact check's; one alone, "Verdict", is a review's as well, unless the page says what it is. */
const FEWEST_HEADS = 2;
/** A part says something. Weighed. */
const SHORTEST_SENTENCE = 16;
/** A page has the last head's sentences and no more: what comes after so many is told by the model. */
const MOST_SENTENCES = 6;

/** The head that a block is, or that opens it; null where it is none. */
function readHead(text: string): string | null {
  if (text.length <= LONGEST_HEAD + 1) {
    const label = foldLabel(text);
    return HEADS.has(label) ? label : null;
  }
  const opening = text.slice(0, LONGEST_OPENING);
  // Few blocks have a colon so near their start: that is asked first.
  if (!opening.includes(":") && !opening.includes("：")) return null;
  const [, head] = LABELLED.exec(opening) ?? [];
  return head === undefined ? null : foldLabel(head);
}

const isSentence = ({ texts, given }: StoryDraft, at: number): boolean => {
  const text = texts[at] ?? "";
  return given[at] === undefined && weighLength(text) >= SHORTEST_SENTENCE && endsSentence(text);
};

/** Where a fact check's heads stand; none where the capture is no fact check. */
function findHeads(draft: StoryDraft): readonly number[] {
  const heads: number[] = [];
  const names = new Set<string>();
  for (let at = 1; at < draft.texts.length; at += 1) {
    const head = draft.given[at] === undefined ? readHead(draft.texts[at] ?? "") : null;
    if (head === null || !(isSentence(draft, at) || isSentence(draft, at + 1))) continue;
    heads.push(at);
    names.add(head);
  }
  const isCheck = names.size >= FEWEST_HEADS || (names.size > 0 && draft.texts.some((text) => WORDS.test(text)));
  return isCheck ? heads : [];
}

/** Keeps them: what is claimed, short and above the story, is neither a picture's words nor the page's. */
export function keepChecks(draft: StoryDraft): StoryDraft {
  const heads = findHeads(draft);
  if (heads.length === 0) return draft;
  const judged = [...draft.judged];
  // The first sentence is kept for certain: "False. It was filmed in 2018.", short above the story, looks like a picture's.
  for (const head of heads) {
    const isAlone = !isSentence(draft, head);
    if (isAlone) judged[head] = judge("subhead", "fact-check", LIKELY);
    for (let at = isAlone ? head + 1 : head; at <= head + MOST_SENTENCES && isSentence(draft, at); at += 1)
      if (!isBody(judged[at]) || at <= head + 1) judged[at] = judge("paragraph", "fact-check", LIKELY);
  }
  return redraft(draft, judged);
}
