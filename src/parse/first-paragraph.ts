/** A first paragraph that was read as the standfirst, where a capture's own words tell that it is none: shown nowhere, it would be lost. */
import { foldText } from "../lexicon/index.ts";
import { listEach } from "../list-each.ts";
import { type Block, isOfBody, type Seed, type Verdict } from "../model.ts";
import { readDateline } from "./fields/dateline/dateline.ts";
import type { Fields } from "./fields/index.ts";
import { endsSentence, startsSmall } from "./sentence.ts";

const RULE = "story.first-paragraph";
const LIKELY = 0.6;
/** The months of all languages are asked for. */
const ANY_LANGUAGE = "und";

/** Rules by which a page, or a person, says itself that a block sums the story up. */
const TOLD: ReadonlySet<string> = new Set(["standfirst.label", "standfirst.told", "standfirst.decks"]);

/** A description is often the page's standfirst, cut off: so many equal letters tell. UTF-16 units. */
const SAME_START = 40;

/** Whether two texts say the same, or the one begins like the other. */
function saysSame(stated: string, text: string): boolean {
  const [one, other] = [foldText(stated), foldText(text)];
  return one.includes(other) || other.includes(one) || one.slice(0, SAME_START) === other.slice(0, SAME_START);
}

/**
 * Whether a block opens the text below a headline that only the front matter states, with the next paragraph right below: "title: The last night" /
 * "---" / "Olaf Hagen climbed the 172 steps for the last time." A standfirst there has the byline, the day or a picture below it.
 */
function opensText({ stated }: Seed, decided: readonly (Verdict | undefined)[], block: number, below: string): boolean {
  return (
    stated.headline !== undefined &&
    decided[block + 1]?.label === "paragraph" &&
    // "LYON, Nov 15 (AFP) - A bridge over the Rhone …": what stands above a dateline sums the story up.
    readDateline(below, ANY_LANGUAGE) === null &&
    decided.slice(0, block).every((verdict) => verdict?.label === "furniture")
  );
}

/** Whether a clip's paragraph links words of its own, as "The harbour festival is back, with [a parade](…).": a standfirst is plain text, and would lose them. */
const hasLinks = (block: Block | undefined): boolean => block?.inline?.some(({ type }) => type === "link") === true;

/** A link's words are no longer. UTF-16 units. */
const LONGEST_LINK = 60;

/**
 * Whether a link breaks a block's sentence, and the story goes on with it: "The pits are closing, even as the new minister" / "Lena Marsh" / "vows to
 * dig on.". The pieces of a standfirst are none of the story's.
 */
function isBroken(texts: readonly string[], decided: readonly (Verdict | undefined)[], block: number): boolean {
  const [text, link, rest] = [block, block + 1, block + 2].map((at) => texts[at] ?? "");
  const isOpen = !endsSentence(text ?? "") && link !== undefined && link.length <= LONGEST_LINK && !endsSentence(link);
  return (
    isOpen && isOfBody(decided[block + 1]) && decided[block + 2]?.label === "continuation" && startsSmall(rest ?? "")
  );
}

/**
 * Gives the story its first paragraph back: where a link breaks its sentence; where the front matter states another summary, which the page shows in its place; where it opens with a
 * dateline below a headline that it states; where it has links; and where nothing stands above it and nothing between it and the story.
 * @param seed the seed, with what it states
 * @param blocks its blocks
 * @param texts what the fields are read from
 * @param decided by block; undefined where nothing has decided
 * @param fields what was read as the standfirst, as who wrote the story, and when it came out
 * @param language BCP 47
 * @returns the verdicts with that paragraph; null where the standfirst may be one
 */
export function keepFirstParagraph(
  seed: Seed,
  blocks: readonly Block[],
  texts: readonly string[],
  decided: readonly (Verdict | undefined)[],
  { standfirst, byline, published }: Pick<Fields, "standfirst" | "byline" | "published">,
  language: string,
): (Verdict | undefined)[] | null {
  const [block, ...more] = standfirst?.blocks ?? [];
  if (standfirst === null || block === undefined || more.length > 0 || TOLD.has(standfirst.rule)) return null;
  const text = texts[block] ?? "";
  if (decided[block] !== undefined || decided.findIndex(isOfBody) < block) return null;
  const broken = isBroken(texts, decided, block);
  if (!broken && !endsSentence(text)) return null;
  const { summary } = seed.stated;
  const isOther = summary !== undefined && !saysSame(summary, text);
  // "SKOREVIKA (RKR): I 38 år køyrde Odd Magne posten …" below a printed headline is how some papers open their standfirsts.
  const isStated = seed.stated.headline !== undefined || summary !== undefined;
  const isDated = isStated && (readDateline(text, language)?.dateline.place ?? null) !== null;
  // A linked line above "By Lena Marsh" / "3 March 2024" sums the story up.
  const isAboveHead = [...(byline?.blocks ?? []), ...(published?.blocks ?? [])].some((at) => at > block);
  const isLinked = !isAboveHead && hasLinks(blocks[block]);
  if (!broken && !isOther && !isDated && !isLinked && !opensText(seed, decided, block, texts[block + 1] ?? ""))
    return null;
  const kept: Verdict = { block, label: "paragraph", rule: RULE, confidence: LIKELY };
  return listEach(decided, (verdict, at) => (at === block ? kept : verdict));
}
