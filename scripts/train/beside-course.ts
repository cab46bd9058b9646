/** Lessons for the model that reads what stands beside the story: pages as a story model judges them that has not seen them. */
import { frameBeside } from "../../src/parse/beside/index.ts";
import { splitSeed } from "../../src/parse/blocks/split.ts";
import { openCapture, runPasses } from "../../src/parse/capture.ts";
import { seeCapture } from "../../src/parse/fields/context.ts";
import { detectLanguage } from "../../src/parse/fields/index.ts";
import { readSeed } from "../../src/parse/index.ts";
import { PASSES } from "../../src/parse/passes/index.ts";
import { judgeBlocks, restoreStory, type StoredStory, type StoryNetworks } from "../../src/parse/story/index.ts";
import { type BesideStudy, studyBeside } from "./beside.ts";
import { spreadPublishers } from "./folds.ts";
import { EXAMPLES, type Study, trustPage } from "./lessons.ts";

/** The project's examples say of every field whether the page has it; most pages are silent about some. They count so much more. */
const COMPLETE_SHARE = 2;
/** What those who read silver pages again took for a standfirst or a caption is not always what people who label pages do. */
const SILVER_SHARE = 0.5;

/** Reads a page as the parser does up to the fields. */
function studyPage({ page: { gold, blocks: lines } }: Study, networks: StoryNetworks): BesideStudy[] {
  const read = readSeed(`${gold.id}.txt`, new TextEncoder().encode(lines.join("\n")));
  if (!read.ok) return [];
  const blocks = splitSeed(read.seed);
  const texts = blocks.map(({ text }) => text);
  const { language } = detectLanguage(texts);
  const judged = judgeBlocks(texts, networks);
  const [verdicts = []] = runPasses([openCapture(read.seed, blocks, language, { texts, judged })], PASSES);
  const labels = verdicts.map((verdict) => verdict?.label ?? null);
  const capture = frameBeside(
    seeCapture(texts, labels, language),
    judged.map(({ odds }) => odds),
  );
  const share = gold.silver ? SILVER_SHARE : 1;
  const trust = trustPage(gold) * (gold.set === EXAMPLES ? COMPLETE_SHARE : share);
  return capture.to > capture.from ? [studyBeside(capture, gold, trust)] : [];
}

/** Each page once: sparse copies come after their originals. */
function dropCopies(lessons: readonly Study[]): Study[] {
  const seen = new Set<string>();
  return lessons.filter(({ page: { gold, variant } }) => {
    const key = `${gold.id} ${variant}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

const PARTS = 2;

/**
 * Studies all pages, each by a story model that has not seen its publisher.
 * @param train Trains a story model from the lessons of the other publishers.
 */
export function studyUnseen(lessons: readonly Study[], train: (known: readonly Study[]) => StoredStory): BesideStudy[] {
  const parts = spreadPublishers(
    lessons.map(({ publisher }) => publisher),
    PARTS,
  );
  const pages = dropCopies(lessons);
  return Array.from({ length: PARTS }, (_, part) => {
    const networks = restoreStory(train(lessons.filter(({ publisher }) => parts.get(publisher) !== part)));
    return pages.filter(({ publisher }) => parts.get(publisher) === part).flatMap((page) => studyPage(page, networks));
  }).flat();
}
