/** Questions and answers that are labelled: "Q: Where did you grow up?" / "A: On the quay." */
import { isBody, type Judgement, LIKELY, type StoryDraft } from "./draft.ts";

/** The rule's case. */
export const SPEAKER_CASE = "speaker";

/** Who speaks, with a colon: "Q:", "ZEIT:", "Anna Berg:". */
const SPEAKER = /^(\p{Lu}[\p{L}.]{0,14}(?:\s\p{L}[\p{L}.]{0,14})?)\s?[:：]\s?\S/u;
/** So many blocks of the story with the same label make it a speaker's, and with two such speakers the story is a talk. */
const FEWEST_TURNS = 3;
const FEWEST_SPEAKERS = 2;

const readSpeaker = (text: string): string | undefined => SPEAKER.exec(text)?.[1];

/** Each turn of a talk is a paragraph, however short, and it goes on as long as its speakers do: the short questions at its end, "A: Sour rhubarb", look like a list of links. */
export function keepSpeakers(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isStory = (at: number, each = judged[at]): boolean => given[at] === undefined && isBody(each);
  const turns = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    const speaker = isStory(at) ? readSpeaker(text) : undefined;
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  const isSpeaker = (text: string): boolean => (turns.get(readSpeaker(text) ?? "") ?? 0) >= FEWEST_TURNS;
  if ([...turns.values()].filter((count) => count >= FEWEST_TURNS).length < FEWEST_SPEAKERS) return draft;
  const kept: Judgement[] = [];
  for (const [at, each] of judged.entries()) {
    const isTurn = given[at] === undefined && each.label !== "headline" && isSpeaker(texts[at] ?? "");
    const goesOn = isTurn && each.label === "other" && isStory(at - 1, kept[at - 1]);
    if (goesOn) kept.push({ label: "paragraph", by: SPEAKER_CASE, confidence: LIKELY });
    else kept.push(isTurn && isStory(at) ? { ...each, label: "paragraph", by: SPEAKER_CASE } : each);
  }
  return { ...draft, judged: kept };
}
