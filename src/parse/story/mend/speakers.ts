/** Questions and answers that are labelled: "Q: Where did you grow up?" / "A: On the quay." */
import { matchBlockForm } from "../../../lexicon/index.ts";
import { listEach } from "../../../list-each.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** The rule's case. */
export const SPEAKER_CASE = "speaker";

/** Who speaks, with a colon: "Q:", "ZEIT:", "Anna Berg:", "taz:". */
const SPEAKER = /^([\p{L}][\p{L}.]{0,14}(?:\s\p{L}[\p{L}.]{0,14})?)\s?[:：]\s?\S/u;
/** So many blocks of the story with the same label make it a speaker's, and with two such speakers the story is a talk. */
const FEWEST_TURNS = 3;
const FEWEST_SPEAKERS = 2;

/** What the model takes a turn for that it leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set(["other", "caption", "credit"]);

/** The colon behind a speaker stands no farther off. UTF-16 units. */
const FARTHEST_COLON = 32;
const STOP = ".".charCodeAt(0);

/** "P. ¿Cuál es su favorita?" / "R. La María.": a letter alone, with a stop. "M. Dupont" is a name: with one such speaker a story is no talk. */
const LETTER = /^(\p{Lu}\.)\s\S/u;

function readSpeaker(text: string): string | undefined {
  const letter = text.charCodeAt(1) === STOP ? LETTER.exec(text)?.[1] : undefined;
  if (letter !== undefined) return letter;
  const head = text.slice(0, FARTHEST_COLON);
  return head.includes(":") || head.includes("：") ? SPEAKER.exec(text)?.[1] : undefined;
}

/** A talk: who speaks in it. Speakers take turns, so that the story's labels "Read more:" and "Watch:" are none. */
function findSpeakers({ texts, given, judged }: StoryDraft): ReadonlySet<string> {
  const turns = new Map<string, number>();
  let last: string | undefined;
  for (const [at, text] of texts.entries()) {
    if (given[at] !== undefined || !isBody(judged[at])) continue;
    const speaker = readSpeaker(text);
    if (speaker !== undefined && speaker !== last) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
    last = speaker ?? last;
  }
  const speakers = [...turns].filter(([, count]) => count >= FEWEST_TURNS).map(([speaker]) => speaker);
  return new Set(speakers.length < FEWEST_SPEAKERS ? [] : speakers);
}

/** "MARCUS PIKE, BYLINE: …", "LENA ROWE, HOST:": how a broadcast's transcript names who speaks for the first time. */
const CAST = /^\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}(?:, \p{Lu}[\p{Lu} ]{2,23})?:(?=\s|$)/u;
/** What stands before that colon is no longer. UTF-16 units. */
const LONGEST_CAST = 64;
/** "(SOUNDBITE OF FOOTSTEPS)", "(LAUGHTER)": what is heard between the turns. */
const HEARD = /^[([][\p{Lu}\p{N}\p{P} ]{5,120}[)\]]$/u;
const SMALL = /\p{Ll}/u;

/** What a broadcast's transcript, which prints its speakers in capitals, has beside their turns: those who are named for the first time, and what is heard. */
function isOfTranscript(text: string): boolean {
  if (text.startsWith("(") || text.startsWith("[")) return HEARD.test(text);
  const head = text.slice(0, LONGEST_CAST);
  return head.includes(":") && CAST.test(head);
}

/**
 * Each turn of a talk is a paragraph, however short, and goes on with none above it, though its label begins with a small letter; and it goes on as long as
 * its speakers do: the short questions at its end, "A: Sour rhubarb", look like a list of links. So do the first below a picture, "HERALD: How did you sleep?".
 */
export function keepSpeakers(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const speakers = findSpeakers(draft);
  if (speakers.size === 0) return draft;
  const isTranscript = ![...speakers].some((speaker) => SMALL.test(speaker));
  const turns = listEach(texts, (text, at) => {
    if (given[at] !== undefined) return false;
    const isTurn = speakers.has(readSpeaker(text) ?? "") || (isTranscript && isOfTranscript(text));
    return isTurn && matchBlockForm(text) === null;
  });
  const isLeftOut = (at: number): boolean => judged[at]?.by === "model" && LEFT_OUT.has(judged[at].label);
  const kept: Judgement[] = [];
  for (const [at, each] of judged.entries()) {
    // "LENA ROWE, HOST:" / "Every room has a note.": who speaks stands alone above what is said.
    const isAbove = isTranscript && texts[at]?.endsWith(":") === true && isStory(draft, at + 1);
    const goesOn = turns[at] && isLeftOut(at) && (isAbove || (given[at - 1] === undefined && isBody(kept[at - 1])));
    if (goesOn) kept.push(judge("paragraph", SPEAKER_CASE, LIKELY));
    else kept.push(turns[at] && isBody(each) ? judge("paragraph", SPEAKER_CASE, each.confidence) : each);
  }
  const first = kept.findIndex((each, at) => turns[at] && isBody(each));
  for (let at = first - 1; turns[at] && isLeftOut(at); at -= 1) kept[at] = judge("paragraph", SPEAKER_CASE, LIKELY);
  return redraft(draft, kept);
}
