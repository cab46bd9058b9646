/** A poem's or a song's lines amid a story, of which the model drops some and joins others: "Old bridge in the rain" / "a heron waits for the bus" / "nobody gets off". */
import { listEach } from "../../../list-each.ts";
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsWaiting, STARTS_LOWER } from "./fragments.ts";
import { weighLength } from "./looks.ts";

/** Lines are so long at most, weighed, so many at least, and no more than a long poem has. */
const LONGEST_LINE = 48;
const FEWEST = 3;
const MOST = 40;
/** Of so few lines the model takes two for the story's. */
const LEAST_OF_FEWEST = 2;
/** The model is no surer that a line is none of the story's: of titles of other stories in a row it knows one better. */
const UNSURE = 0.85;
/** ", is located in the desert": what goes on with a sentence begins with a small letter or a sign. */
const STARTS_PARAGRAPH = /^["“„«‘'—–-]?\s?[\p{Lu}\p{Lo}\p{N}]/u;
/** The paragraph below is so long, weighed. */
const SHORTEST_BELOW = 60;
/** Words, and what stands between and around them: no number, no address, no item, no bracket. */
const WORDS = /^["“„«‘]?(?:[\p{L}\p{M}'’-]+[,;!?—–]?["”»]?(?:\s|$))+$/u;
/** A name or a title is in capitals alone; a line holds a word in small letters, or is of a script without. */
const SMALL_WORD = /(?:^|\s)\p{Ll}{2}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const COMMA = /[,;、，]["”»’]?$/u;

/** Whether a text may be a line of verse: a few words without a stop. */
function mayBeLine(text: string): boolean {
  if (weighLength(text) > LONGEST_LINE || endsSentence(text) || !WORDS.test(text)) return false;
  return SMALL_WORD.test(text) || !CASED.test(text);
}

const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;
/** Alt text and caption have so many long words in common. */
const SAME_WORDS = 2;

const listLongWords = (text: string): readonly string[] => text.toLowerCase().match(LONG_WORD) ?? [];

/** Whether two lines are alt text and caption of one picture: "Ehemalige Mitarbeiter des Hotels" / "Ehemalige Hotel-Mitarbeiter bei der Premiere". */
function saySame(line: string, next: string): boolean {
  const words = new Set(listLongWords(line));
  return listLongWords(next).filter((word) => words.has(word)).length >= SAME_WORDS;
}

/** Whether lines that stand between two paragraphs are a poem's by what the model takes them for. */
function areVerses({ texts, judged }: StoryDraft, from: number, to: number): boolean {
  const own = judged.slice(from, to);
  if (own.some(({ label, confidence }) => label === "headline" || (label === "other" && confidence >= UNSURE)))
    return false;
  // A row of subheads, or of items, has its own rules.
  if (own.every(({ label }) => label === "subhead") || own.some(({ label }) => label === "listitem")) return false;
  // "Former maids of the hotel" / "Maids at the premiere" / "What the maids tell": alt text, caption and a subhead are three lines, too.
  if (endsInColon(texts[from - 1] ?? "")) return true;
  const ofStory = own.filter(isBody).length;
  const areTwins = own.some((_, at) => at > 0 && saySame(texts[from + at - 1] ?? "", texts[from + at] ?? ""));
  return !areTwins && ofStory >= (own.length > FEWEST ? 1 : LEAST_OF_FEWEST);
}

/** Where the lines end that begin at a block; the block itself where they are none. */
function findEnd(draft: StoryDraft, from: number): number {
  const { texts, given, judged } = draft;
  const above = texts[from - 1] ?? "";
  if (!isStory(draft, from - 1) || !(endsSentence(above) || endsInColon(above))) return from;
  let to = from;
  while (to < texts.length && to - from <= MOST && given[to] === undefined && mayBeLine(texts[to] ?? "")) to += 1;
  const count = to - from;
  if (count < FEWEST || count > MOST) return from;
  // "And the girls of the harbour replied," / "That the winters were terribly cold.”": a stop ends the last line.
  const last = texts[to] ?? "";
  const isLast = given[to] === undefined && weighLength(last) <= LONGEST_LINE && COMMA.test(texts[to - 1] ?? "");
  const end = isLast ? to + 1 : to;
  const below = texts[end] ?? "";
  const isAbove = isStory(draft, end) && judged[end]?.label !== "subhead" && endsSentence(below);
  if (!isAbove || !STARTS_PARAGRAPH.test(below) || weighLength(below) < SHORTEST_BELOW) return from;
  // "… the owner said on" / "Tuesday that …": a link has broken a sentence; "nobody gets off" ends a poem that a colon announces, or that has small letters alone.
  const isTold = endsInColon(above) || STARTS_LOWER.test(texts[from] ?? "");
  const isOpen = endsWaiting(texts[end - 1] ?? "") && !isTold;
  // "Neben dem" / "uneingeschränkten Zugang" / "zur Gesundheitsversorgung, braucht" / "Afrika vor allem …": a sentence that links have broken more than once.
  const isBroken =
    !isTold &&
    judged[end]?.label === "continuation" &&
    judged.slice(from + 1, end).every(({ label }) => label === "continuation");
  return !isOpen && !isBroken && areVerses(draft, from, end) ? end : from;
}

/** Takes each of such lines for one of the story's, and what stands below them for a paragraph of its own. */
export function keepVerses(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const lines = new Set<number>();
  const below = new Set<number>();
  for (let at = 1; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    // A weight is no less than the length, and takes longer to tell.
    if (text.length > LONGEST_LINE || weighLength(text) > LONGEST_LINE) continue;
    const end = findEnd(draft, at);
    if (end === at) continue;
    for (let line = at; line < end; line += 1) lines.add(line);
    below.add(end);
    at = end;
  }
  if (lines.size === 0) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => {
      if (lines.has(at)) return judge("paragraph", "verse", LIKELY);
      return below.has(at) && each.label === "continuation" ? judge("paragraph", "below-verse", LIKELY) : each;
    }),
  );
}
