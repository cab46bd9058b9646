/** The standfirst below a line that announces it: "Synopsis" / "The government has listed fourteen bills for the session." */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { endsSentence } from "../sentence.ts";

const TITLES: ReadonlySet<string> = new Set(lexicon.phrases.synopsisTitles.map(foldLabel));
/** Such a line is no longer, and stands above the story. UTF-16 units; blocks. */
const LONGEST_TITLE = 24;
const FARTHEST = 24;
/** A standfirst is so long. UTF-16 units. */
const SHORTEST = 36;
const LONGEST = 480;
/** A story has begun where the model takes so many blocks above for paragraphs. */
const FEWEST_PARAGRAPHS = 2;

const SURE = 0.9;

const isTitle = ({ text }: Block): boolean => text.length <= LONGEST_TITLE && TITLES.has(foldLabel(text));

/** Whether a sentence stands between headline and title: a standfirst, below which "Synopsis" heads what a film is about. */
const isSentence = ({ text }: Block): boolean => text.length >= SHORTEST && endsSentence(text);

/** What sums a story up, and no film of which "Synopsis" tells. */
export const labelSynopses: Pass = {
  name: "synopses",
  label: ({ blocks, verdicts, judged }) => {
    const title = blocks.slice(0, FARTHEST).findIndex(isTitle);
    const below = blocks[title + 1];
    if (title <= 0 || below === undefined || verdicts[title + 1] !== undefined) return [];
    const isOne = below.text.length >= SHORTEST && below.text.length <= LONGEST && endsSentence(below.text);
    // A headline stands above it: "The Quay" / "Synopsis" / "Harrow port votes to close …" is the page of a film, or a kicker.
    const headline = judged.findIndex(({ label }) => label === "headline");
    if (headline < 0 || headline >= title || blocks.slice(headline + 1, title).some(isSentence)) return [];
    const told = judged.slice(0, title).filter(({ label }) => label === "paragraph");
    if (!isOne || told.length >= FEWEST_PARAGRAPHS) return [];
    const verdict = { rule: "synopses.titled", confidence: SURE };
    return [
      { block: title, label: "badge", ...verdict },
      { block: title + 1, label: "standfirst", ...verdict },
    ] satisfies Verdict[];
  },
};
