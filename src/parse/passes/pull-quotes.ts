/** What a page sets large and has in its story as well, with who said it below: “I heard it before I saw it.” / "Lonnie Prewitt, bus driver". */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { startsSmall } from "../sentence.ts";
import { bareWords, isLong, mayHoldWords, takeSamples } from "../story/mend/looks.ts";
import { holdsParted, holdsSentences, isQuoted } from "../story/mend/set-large.ts";
import { findNaming, isTrade, LONGEST_SPEAKER, readSpeaker, SHORTEST_WORD } from "./pull-quote-speakers.ts";

const LIKELY = 0.9;

/** UTF-16 units; the shortest weighed. */
const SHORTEST_QUOTE = 20;
const LONGEST_QUOTE = 320;
/** The paragraph that it is from stands so near, and so does one that names the speaker. Blocks. */
const FARTHEST = 40;
/** A line that is shorter is no paragraph: it may be another's name. UTF-16 units. */
const SHORTEST_PARAGRAPH = 70;

const OPENING = markCodes('"“„«»‘‚');
/** “I heard it before I saw it.” — Lonnie Prewitt: both in one block. */
const QUOTE_WITH_SPEAKER = /^(?<quote>["“„«»‘‚].{18,}["”“»«’‘])\s?[—–-]{1,2}\s?(?<speaker>\p{Lu}[^.!?]*)$/su;
/** A quotation mark that a page sets large, in a block of its own. */
const MARK_ALONE = /^["“”„«»‘’❝❞]{1,2}$/u;
const isMarkAlone = (text: string): boolean => text.length <= 2 && MARK_ALONE.test(text);
type Texts = Capture["texts"];

/** The blocks near another, longer ones alone. */
function nearParagraphs(texts: Texts, at: number): string[] {
  const from = Math.max(0, at - FARTHEST);
  return texts.slice(from, at + FARTHEST + 1).filter((text, i) => from + i !== at && isLong(text, SHORTEST_PARAGRAPH));
}

/** Whether the story says a text's sentences too, in a longer paragraph, with who says them between two of their words or not. */
function isTold(text: string, paragraphs: readonly string[]): boolean {
  const samples = takeSamples(text);
  return paragraphs.some(
    (each) =>
      each.length > text.length &&
      mayHoldWords(each, samples) &&
      (bareWords(each).includes(bareWords(text)) || holdsSentences(each, text, samples) || holdsParted(each, text)),
  );
}

const SMALL = /\p{Ll}/u;
const STARTS_LARGE = /^\P{L}*\p{Lu}/u;
const OPENS = /["“”„«»‘]\s?$/u;
const CLOSES = /^\s?["“”»«’]/u;

/** Whether all longer words of a line begin large, as in an English title. */
const isTitleCase = (text: string): boolean =>
  SMALL.test(text) && text.split(" ").every((word) => word.length < SHORTEST_WORD || STARTS_LARGE.test(word));

/** A book's or a film's title is no longer; German and French papers set no comma before the mark that ends what somebody says. UTF-16 units. */
const LONGEST_TITLE = 45;

/** Whether a paragraph has a line between quotation marks, and nothing more: "In „Die Vermessung der Häfen“ erzählt Lehmann …". What somebody says has a comma or a stop. */
function isNamedIn(paragraph: string, text: string): boolean {
  const at = text.length > LONGEST_TITLE ? -1 : paragraph.indexOf(text);
  return at >= 0 && OPENS.test(paragraph.slice(0, at)) && CLOSES.test(paragraph.slice(at + text.length));
}

/** Whether a line that is not quoted is a title above who wrote it: "The Man Who Counted Rivets" / "Ann Lee" / "In The Man Who Counted Rivets, Lee follows …". */
const isTitle = (text: string, paragraphs: readonly string[]): boolean =>
  !isQuoted(text) && (isTitleCase(text) || paragraphs.some((each) => isNamedIn(each, text)));

const isFree = ({ verdicts, judged }: Capture, at: number): boolean =>
  verdicts[at] === undefined && judged[at]?.label !== "headline";

/** The block that names the speaker of a quotation: the next that is no mark set large. */
function findSpeaker(texts: Texts, at: number): number {
  const isMark = isMarkAlone(texts[at + 1] ?? "");
  return isMark ? at + 2 : at + 1;
}

/** The blocks of the pull quote that starts at a block, with the marks around it; none where none does. */
function readPullQuote(capture: Capture, at: number): readonly number[] {
  const { texts } = capture;
  const text = texts[at] ?? "";
  if (text.length > LONGEST_QUOTE + LONGEST_SPEAKER || !isFree(capture, at)) return [];
  const together = isMarked(OPENING, text, 0) ? QUOTE_WITH_SPEAKER.exec(text)?.groups : undefined;
  const quote = together?.quote ?? text;
  if (quote.length > LONGEST_QUOTE || !isLong(quote, SHORTEST_QUOTE)) return [];
  const below = together === undefined ? findSpeaker(texts, at) : at;
  const speaker = readSpeaker(together?.speaker ?? texts[below] ?? "", isQuoted(quote));
  if (speaker === null || !isFree(capture, below) || startsSmall(texts[below + 1] ?? "")) return [];
  const paragraphs = nearParagraphs(texts, at);
  if (!isTold(quote, paragraphs) || isTitle(quote, paragraphs)) return [];
  const naming = findNaming(speaker.surname, paragraphs);
  if (naming.length === 0) return [];
  const { surname, hasTrade } = speaker;
  const endsInTrade = !hasTrade && isFree(capture, below + 1) && isTrade(texts[below + 1] ?? "", surname, naming);
  const first = isMarkAlone(texts[at - 1] ?? "") && isFree(capture, at - 1) ? at - 1 : at;
  const last = endsInTrade ? below + 1 : below;
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/**
 * Leaves out quotations that are told again above the name of who said them, with that name. Both are asked for, the same words in a paragraph and the
 * surname in one: a subhead takes up words as well, and a caption has its photographer's name below.
 */
export const labelPullQuotes: Pass = {
  name: "pull-quotes",
  label(capture) {
    const found: Verdict[] = [];
    const taken = new Set<number>();
    for (const { index } of capture.blocks) {
      const blocks = taken.has(index) ? [] : readPullQuote(capture, index);
      for (const block of blocks) {
        if (taken.has(block)) continue;
        taken.add(block);
        found.push({ block, label: "promo", rule: "pull-quotes.told", confidence: LIKELY });
      }
    }
    return found;
  },
};
