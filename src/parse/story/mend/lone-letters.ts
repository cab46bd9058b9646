/** One reader's letter, by how it addresses the paper above its first paragraph: "Dear Sir," / "I walk along …" / "Hans Miller, Hallow". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { hasGivenName } from "../../fields/given-names.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import {
  addressesPaper,
  isPlace,
  isWriter,
  LONGEST_LINE,
  onlyAddressesPaper,
  SHORTEST_LETTER,
  signsAlone,
} from "./letter-signatures.ts";

/** "Dear Sir,", "To the Editor:", "Liebe Redaktion!": a sign ends it; "Editor" below a name is what somebody does. */
const ENDS_ADDRESS = /[,:!–—-]\s*$/u;
/** What is surely the story's stands so few blocks below how the letter begins. */
const FARTHEST = 3;

/** "Yours faithfully,", "Mit freundlichen Grüßen": above who signs. */
const CLOSING = new RegExp(`^${oneOf("letterClosings")}[\\s,.!:–—-]*$`, "iu");

const addressesAlone = (text: string): boolean =>
  onlyAddressesPaper(text.replace(/!\s*$/u, ",")) && ENDS_ADDRESS.test(text);

/** Where the page's letter begins, with the line that addresses the paper; -1 where the story is none. */
function findLetter({ texts, given }: StoryDraft, first: number): number {
  for (let at = Math.max(0, first - FARTHEST); at <= first; at += 1) {
    const below = texts[at + 1] ?? "";
    const isLetter = below.length >= SHORTEST_LETTER && endsSentence(below) && given[at + 1] === undefined;
    if (given[at] === undefined && addressesAlone(texts[at] ?? "") && isLetter) return at;
  }
  // "SIR – The 4.15 has not run since March.": the letter goes on behind.
  const text = texts[first] ?? "";
  return addressesPaper(text) && text.length >= SHORTEST_LETTER ? first : -1;
}

/** The lines below the letter's last paragraph in which its writer signs: "Hans Miller, Hallow", "Yours," / "Hans Miller" / "Hallow". */
function findSigning({ texts, given }: StoryDraft, last: number): number {
  const isLine = (at: number): boolean => {
    const text = texts[at] ?? "";
    return given[at] === undefined && text !== "" && text.length <= LONGEST_LINE;
  };
  const from = isLine(last + 1) && CLOSING.test(texts[last + 1] ?? "") ? last + 2 : last + 1;
  const writer = texts[from] ?? "";
  if (!isLine(from)) return last;
  if (signsAlone(writer)) return from;
  if (!isWriter(writer)) return last;
  const isPlaced = isLine(from + 1) && isPlace(texts[from + 1] ?? "");
  const isName = from === last + 2 || hasGivenName(writer.split(" ", 1)[0] ?? "");
  if (isPlaced && (isName || texts[from + 2] === undefined)) return from + 1;
  return isName ? from : last;
}

/** Keeps how a letter addresses the paper, the paragraph below that, and who signs at its end, as a page of letters keeps them. */
export function keepLoneLetter(draft: StoryDraft): StoryDraft {
  const { judged } = draft;
  const first = judged.findIndex((each, at) => isBody(each) && draft.given[at] === undefined);
  const begins = first < 0 ? -1 : findLetter(draft, first);
  if (begins < 0) return draft;
  const last = judged.findLastIndex((each, at) => isBody(each) && draft.given[at] === undefined);
  const ends = findSigning(draft, last);
  const isFirst = (at: number): boolean =>
    at === begins || (at === begins + 1 && addressesAlone(draft.texts[begins] ?? ""));
  const mendAt = (each: Judgement, at: number): Judgement => {
    const isNew = isFirst(at) ? each.label !== "paragraph" && each.label !== "headline" : at > last && at <= ends;
    return isNew ? judge("paragraph", "letters", LIKELY) : each;
  };
  return redraft(draft, listEach(judged, mendAt));
}

/**
 * Keeps how a letter addresses the paper, or its first paragraph below that, where the model took it for the headline and that is another line or stated.
 * @param texts the blocks
 * @param judged one for each
 * @param headline the block that is the headline, or -1
 */
export function openLetter(
  texts: readonly string[],
  judged: readonly Judgement[],
  headline: number,
): readonly Judgement[] {
  const at = judged.findIndex(({ label }) => label === "headline");
  if (at < 0 || at === headline) return judged;
  const text = texts[at] ?? "";
  const opens = addressesAlone(text) || (addressesAlone(texts[at - 1] ?? "") && endsSentence(text));
  return opens
    ? listEach(judged, (each, block) => (block === at ? judge("paragraph", "letters", LIKELY) : each))
    : judged;
}
