import { hasHabit, languageForms } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { isArabicHeading } from "../fields/arabic-names.ts";
import { cutBylineLabel, readNames } from "../fields/byline/byline.ts";
import { isRoleOf } from "../fields/byline/byline-labelled.ts";
import { isCheckersLine } from "../fields/byline/byline-others.ts";
import { cutPresented } from "../fields/byline/byline-presented.ts";
import { readWrappedNames } from "../fields/byline/wrapped-names.ts";
import { isTaiwaneseByline } from "../fields/dateline/dateline-unspaced.ts";
import { signsStory } from "../fields/signoff/signoff.ts";
import { endsSentence, startsSmall } from "../sentence.ts";

/** Longest byline, and longest block that is nothing but a name with its title. UTF-16 units. */
const LONGEST = 80;
const LONGEST_WRAPPED = 24;
const SURE = 0.93;

/** "홍길동 기자 gildong@hanbit.example": a writer's address ends the line. */
const endsInAddress = (text: string): boolean => text.slice(text.lastIndexOf(" ") + 1).includes("@");

/** A trade behind a name: where the title stands before it, headlines and first sentences open like such a line. */
const isWrapped = (text: string, language: string): boolean =>
  !hasHabit(language, "titleBeforeNames") && readWrappedNames(text, language).length > 0;

function isByline(text: string, language: string): boolean {
  // "(Reporting by A; Editing by B)" signs the story, wherever it stands.
  if (text.length > LONGEST || signsStory(text)) return false;
  const isShort = text.length <= LONGEST_WRAPPED || endsInAddress(text);
  if (isShort && (isTaiwaneseByline(text) || isWrapped(text, language))) return true;
  const labelled = cutBylineLabel(text, language);
  if (!labelled || labelled.rest === "") return false;
  const { names, whole } = readNames(labelled.rest, language, "labelled");
  // "كتب باللغة الأم": "wrote" without a colon is "books" as well, and no name has an article first.
  const isHeading = !text.includes(":") && names.some(isArabicHeading);
  return whole && names.length > 0 && !isHeading;
}

/** Whether a block is a label in capitals or alone in its line, "By", and nothing else; a sentence's "by" goes on from what stands before it. */
const isLabelAlone = (text: string, language: string): boolean =>
  text.length <= LONGEST_WRAPPED && /^\p{Lu}/u.test(text) && cutBylineLabel(text, language)?.rest === "";

/** "By" / "Tom Harrow, Tidal.example": the names stand in the next block. */
function isBelowLabel(above: string, text: string, language: string): boolean {
  if (text.length > LONGEST || !isLabelAlone(above, language)) return false;
  const { names, whole } = readNames(text, language, "labelled");
  return whole && names.length > 0;
}

/** A comma between names in blocks of their own. */
const COMMA = /^[,;&]$/;

/** Whether a block joins the names before it with those in the next: "Von" / "Franziska Lohmeier" / "und" / "Tarek Benassi". */
function joinsNames(text: string, next: string, language: string): boolean {
  if (!COMMA.test(text) && !languageForms(language).and.has(text.toLowerCase())) return false;
  return next.length <= LONGEST && readNames(next, language).names.length > 0;
}

/** A byline that presents its bearer stands so near below the headline. Blocks. */
const NEAR_HEADLINE = 4;

/** "By Lena Marsh, a senior reviewer covering kettles. …" in the page's head: the model takes its sentences for the story's. */
function isPresentedBelow({ judged, blocks, language }: Capture, index: number, found: readonly Verdict[]): boolean {
  const from = Math.max(0, index - NEAR_HEADLINE);
  const headline = judged.slice(from, index).findIndex(({ label }) => label === "headline");
  if (headline < 0 || cutPresented(blocks[index]?.text ?? "", language) === null) return false;
  // "By Lena Marsh" / "By June Harrow, an engineer on the line, …": below a byline the story begins.
  return !found.some(({ block, label }) => label === "byline" && block > from + headline);
}

/** The rule by which a block is a byline, or null. The second is the finder's own, which reads the names from both blocks. */
function chooseRule(first: string, above: string, text: string, language: string): string | null {
  if (isByline(text, language)) return "bylines.labelled";
  return isBelowLabel(above, text, language) && !isRoleOf(first, above, language) ? "byline.label-alone" : null;
}

const SPOKEN: ReadonlySet<string> = new Set(["paragraph", "continuation", "listitem"]);

/** "… der erst im Sommer" / "vom Drittligisten Hildesheim" / "gekommen war.": a link's words amid a sentence of the story begin like one. */
function isInSentence({ blocks, judged }: Capture, index: number): boolean {
  const [above, text, below] = blocks.slice(Math.max(0, index - 1), index + 2).map((block) => block.text);
  if (text === undefined || below === undefined || !startsSmall(text) || !startsSmall(below)) return false;
  return SPOKEN.has(judged[index - 1]?.label ?? "") && !endsSentence(above ?? "");
}

/** Who checked an article stands so few blocks from who wrote it, where neither stands in the page's head or at its end. */
const NEAR_BYLINE = 2;

/** Where the story lies by the model's judgement, below its headline: its first block and its last, or -1. */
function findStory({ judged }: Capture): readonly [first: number, last: number] {
  const headline = judged.findIndex(({ label }) => label === "headline");
  const isSpoken = ({ label }: (typeof judged)[number], at: number): boolean => at > headline && SPOKEN.has(label);
  return [judged.findIndex(isSpoken), judged.findLastIndex(isSpoken)];
}

/** Whether a byline stands beside a block: "By Jane Doe" / "Fact checked by Mary Howe". */
function isNearByline({ blocks, language }: Capture, index: number): boolean {
  const near = blocks.slice(Math.max(0, index - NEAR_BYLINE), index + NEAR_BYLINE + 1);
  return near.some(
    (block) => block.index !== index && (isByline(block.text, language) || isLabelAlone(block.text, language)),
  );
}

/** Whether a block names who checked the article: in the page's head, below the story, or beside its byline. Amid the story such a line is a subhead, or what the story tells. */
function isChecker(capture: Capture, index: number, story: ReturnType<typeof findStory>): boolean {
  const { blocks } = capture;
  if (!isCheckersLine(blocks[index - 1]?.text ?? "", blocks[index]?.text ?? "")) return false;
  const [first, last] = story;
  return index < first || index > last || isNearByline(capture, index);
}

/** Bylines that show by their form what they are: "By Mara Lindqvist", "كتبت: رنا الحوراني", "박서연 기자". */
export const labelBylines: Pass = {
  name: "bylines",
  label(capture) {
    const { blocks, verdicts, language } = capture;
    const found: Verdict[] = [];
    const add = (block: number, rule: string): void => {
      found.push({ block, label: "byline", rule, confidence: SURE });
    };
    const textOf = (index: number): string => blocks[index]?.text ?? "";
    /** The block that the names below a label go on in. */
    let goesOn = -1;
    const story = findStory(capture);
    for (const { index, text } of blocks) {
      if (verdicts[index]) continue;
      if (isChecker(capture, index, story)) {
        found.push({ block: index, label: "furniture", rule: "bylines.checker", confidence: SURE });
        continue;
      }
      const rule =
        index === goesOn
          ? "byline.label-alone"
          : (chooseRule(textOf(index - 2), textOf(index - 1), text, language) ??
            (isPresentedBelow(capture, index, found) ? "bylines.presented" : null));
      if (rule === null || isInSentence(capture, index)) continue;
      if (rule === "byline.label-alone" && index !== goesOn && !verdicts[index - 1]) add(index - 1, rule);
      add(index, rule);
      if (rule !== "byline.label-alone" || !joinsNames(textOf(index + 1), textOf(index + 2), language)) continue;
      add(index + 1, rule);
      goesOn = index + 2;
    }
    return found;
  },
};
