/** How often something was liked, shared or looked at: the page's counts, in a block of their own. */
import { foldText, lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import type { Glance } from "../glance.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { Sign } from "../signs.ts";

const LIKELY = 0.85;

/** "9:58 PM" / "412 Retweets 1,930 Likes 23 comments": UTF-16 units. */
const LONGEST_COUNTS = 60;
/** "1,930", "21,3", "1 234". One space, comma or stop between two groups of digits. */
const NUMBER = /\p{Nd}+(?:[.,\s’']\p{Nd}+)*/gu;
const HOLDS_DIGIT = /\p{Nd}/u;
/** What stands around a count's words: "412 Retweets · 1,930 Likes", "Views: 37", "2.3K+ views". */
const AROUND = /^[\s.,:：·•|/+(]+|(?<![\s,:：·•|/)])[\s,:：·•|/)]+$/gu;

const COUNTED: ReadonlySet<string> = new Set(lexicon.phrases.countedWords.map(foldText));
/** "21,3 mil Retweets", "3.4K views": the longest first, so that "mil" is not read as "m". */
const MULTIPLES: readonly string[] = lexicon.phrases.countMultiples
  .map(foldText)
  .sort((one, other) => other.length - one.length);

/** False is certain: digits are of ASCII, or beyond it. */
const mayHoldDigit = ({ signs }: Glance): boolean => (signs & (Sign.digit | Sign.beyond)) !== 0;

const trim = (text: string): string => text.replace(AROUND, "");

/** What is counted, without the thousands or millions in front of it. */
function nameCounted(words: string): string {
  const bare = trim(words);
  if (COUNTED.has(bare)) return bare;
  const multiple = MULTIPLES.find((each) => bare.startsWith(each));
  return multiple === undefined ? bare : trim(bare.slice(multiple.length));
}

/**
 * Whether a block is numbers of likes, views and the like, and nothing else; the words stand behind each number, or before a single one. "Подписчиков: 3." is
 * told with a stop.
 */
function areCounts(text: string): boolean {
  if (text.length > LONGEST_COUNTS || !HOLDS_DIGIT.test(text) || endsSentence(text)) return false;
  const [first = "", ...others] = foldText(text).split(NUMBER);
  const before = trim(first);
  if (before === "") return others.every((words) => COUNTED.has(nameCounted(words)));
  return others.length === 1 && COUNTED.has(before) && nameCounted(others[0] ?? "") === "";
}

/** "Followers: 2.3 million" beside "Country: Spain": a fact of a list, whose others count nothing. */
const FACT = /^\p{L}[^:：.]{1,30}[:：]\s?[\p{L}\p{Nd}]/u;
const isOfFacts = ({ blocks, verdicts }: Capture, index: number): boolean =>
  FACT.test(blocks[index]?.text ?? "") &&
  [index - 1, index + 1].some((at) => {
    const text = blocks[at]?.text ?? "";
    return text.length <= LONGEST_COUNTS && !verdicts[at] && FACT.test(text) && !areCounts(text);
  });

/**
 * Finds counts amid a story, or around it: "412 Retweets" / "1,930 Likes", "3.870 curtidas", "312件のいいね". What a link set apart in a sentence is the
 * story's: "The post drew" / "412 likes" / "within hours."
 */
export function findCounts(capture: Capture): Verdict[] {
  const { blocks, verdicts, judged, glance } = capture;
  const isLink = (at: number): boolean =>
    judged[at]?.label === "continuation" ||
    (judged[at + 1]?.label === "continuation" && startsSmall(blocks[at + 1]?.text ?? ""));
  return blocks
    .filter(
      ({ index, text }) =>
        !verdicts[index] &&
        mayHoldDigit(glance(index)) &&
        areCounts(text) &&
        !isLink(index) &&
        !isOfFacts(capture, index),
    )
    .map(({ index }) => ({ block: index, label: "furniture", rule: "furniture.count", confidence: LIKELY }));
}
