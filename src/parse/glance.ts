/** What a block looks like at a glance. Passes and finders ask the same of it, so it is looked at once. */
import { isMarked, markCodes } from "../lexicon/codes.ts";
import { type FormMatch, foldAscii, foldText, matchBlockForm, matchFoldedForm } from "../lexicon/index.ts";
import { countWords } from "./body/count-words.ts";
import type { BY_LOOK, CreditReading } from "./fields/credit/credit.ts";
import { keepShort, LONGEST_KEPT } from "./keep-short.ts";
import { recallScan } from "./scan/scan-texts.ts";
import { countSigns, countSignsAmong, Sign, type SignCount } from "./signs.ts";

/** A block at a glance. */
export interface Glance {
  readonly text: string;
  /** Which characters it holds; bits of `Sign`. */
  readonly signs: number;
  /** How many spaces it has. */
  readonly spaces: number;
  /** Folded; empty for a block too long to be anything but prose. */
  readonly folded: string;
  readonly digit: boolean;
  /** The lexicon's form that the whole block matches. */
  readonly form: FormMatch | null;
  /** Ends like a sentence, or runs long enough to be one. */
  readonly sentence: boolean;
  /** Its readings as a credit and as words with a credit at the end, once asked for; see `fields/credit/credit-glance.ts`. */
  credit: CreditReading | null | undefined;
  markedCredit: CreditReading | null | typeof BY_LOOK | undefined;
  tail: CreditReading | null | undefined;
  markedTail: CreditReading | null | undefined;
}

/** Looks at the block of that index. */
export type LookAt = (index: number) => Glance;

/** Longest block folded. UTF-16 units. */
const LONGEST_FOLDED = 160;
/** Shortest block that counts as a sentence without ending like one, and shortest that ends like one. UTF-16 units. */
const LONG = 90;
const SHORTEST_SENTENCE = 25;

const STOPS = markCodes(".!?…。！？؟।");
const CLOSERS = markCodes("\"'”’»«)]）」』");

function isStopped(text: string): boolean {
  let at = text.length - 1;
  while (isMarked(CLOSERS, text, at)) at -= 1;
  return isMarked(STOPS, text, at);
}

/** Looks at a text, given its signs. */
function look(text: string, { signs, spaces }: SignCount): Glance {
  const isShort = text.length <= LONGEST_FOLDED;
  const folded = isShort ? ((signs & Sign.beyond) === 0 ? foldAscii(text) : foldText(text)) : "";
  return {
    text,
    signs,
    spaces,
    folded,
    digit: (signs & Sign.digit) !== 0,
    form: isShort ? matchFoldedForm(folded, (signs & (Sign.digit | Sign.beyond)) !== 0) : matchBlockForm(text),
    sentence: text.length >= LONG || (text.length >= SHORTEST_SENTENCE && isStopped(text)),
    credit: undefined,
    markedCredit: undefined,
    tail: undefined,
    markedTail: undefined,
  };
}

/** How many words a block has. */
export function countGlanced({ text, signs, spaces }: Glance): number {
  return (signs & Sign.wordless) === 0 ? spaces + 1 : countWords(text);
}

/** Looks that are kept at most. */
const KEPT = 1 << 12;

/** Nothing but its text decides what a block looks like, and what is read of it as a credit. */
const lookOrRecall = keepShort((text) => look(text, countSigns(text)), KEPT);

const NOTHING = lookOrRecall("");

/**
 * Makes what looks at the blocks of a capture; what was seen of each is kept.
 * @param texts the blocks
 * @returns a block outside of them looks like an empty one
 */
export function lookAtBlocks(texts: readonly string[]): LookAt {
  const glances: (Glance | undefined)[] = new Array<Glance | undefined>(texts.length).fill(undefined);
  return (index) => {
    const had = glances[index];
    if (had !== undefined) return had;
    const text = texts[index];
    if (text === undefined) return NOTHING;
    const scan = text.length > LONGEST_KEPT ? recallScan(texts) : undefined;
    const start = scan?.facts[index]?.start ?? 0;
    const glance = scan ? look(text, countSignsAmong(scan.codes, start, start + text.length)) : lookOrRecall(text);
    glances[index] = glance;
    return glance;
  };
}
