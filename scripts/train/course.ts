/** All that is learnt from. */
import { type Page, readPages } from "../measure/corpus.ts";
import { barePictures } from "./bare-pictures.ts";
import { readExamples } from "./examples.ts";
import { EXAMPLES, type Study, type StudyPage, studyPage } from "./lessons.ts";
import { readOwnLessons } from "./own-lessons.ts";
import { makeRandom } from "./random.ts";
import { readRereadings, rereadGold } from "./reread.ts";
import { thinPage } from "./sparse.ts";

/** A page must have this many blocks of its body in the capture to be learnt from, and this share of its letters: of what people labelled a brief's one paragraph is enough. */
const LEAST_BODY = 1;
const LEAST_OF_TOOLS = 3;
const LEAST_FOUND = 0.5;
/** Where most of a capture is long blocks and the body has hardly any of them, the truth is another text. */
const LONG = 400;
const LONG_SHARE = 0.5;
const LEAST_OF_LONG = 0.2;

const sumLengths = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function isUsable({ page: { blocks, gold }, owners }: Study): boolean {
  const body = blocks.filter((_, i) => (owners[i] ?? -1) >= 0);
  const long = sumLengths(blocks.filter((block) => block.length > LONG));
  const found = sumLengths(body);
  const isOther = long > sumLengths(blocks) * LONG_SHARE && found < long * LEAST_OF_LONG;
  const least = gold.silver === undefined ? LEAST_BODY : LEAST_OF_TOOLS;
  return body.length >= least && found > gold.body.length * LEAST_FOUND && !isOther;
}

const splitLines = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

const openPage = ({ gold, variant, text }: Page): StudyPage => ({ gold, variant, blocks: splitLines(text) });

/** The silver pages, both variants of each, with what those say who read them again: line by line of the article. */
function readSilver(corpus: string): Page[] {
  const reread = readRereadings();
  const pages = readPages(corpus, "silver");
  const articles = pages.filter(({ variant }) => variant === "article");
  const golds = new Map(articles.map((page) => [page.gold.id, rereadGold(page, reread.get(page.gold.id))]));
  return pages.map((page) => ({ ...page, gold: golds.get(page.gold.id) ?? page.gold }));
}

/** A copy with bare pictures counts so much of its original. */
const BARE_SHARE = 0.75;
/** Leads to the same sparse copies each time. */
const COPY_SEED = 99;

/**
 * Reads all lessons: dev and silver pages in both variants, the project's own lessons and examples, and sparse copies.
 * @param corpus The corpus's folder.
 */
export function readCourse(corpus: string): Study[] {
  const real = [...readPages(corpus, "dev"), ...readSilver(corpus)];
  const pages = [...[...real, ...readOwnLessons()].map(openPage), ...readExamples()];
  const lessons = pages.map((page) => studyPage(page)).filter(isUsable);
  const copied = lessons.filter(({ page }) => page.variant === "article" || page.gold.set === EXAMPLES);
  const next = makeRandom(COPY_SEED);
  const thinned = copied.map((study) => studyPage(thinPage(study, next)));
  const bare = copied.flatMap((study) => barePictures(study, next)).map((page) => studyPage(page, BARE_SHARE));
  return [...lessons, ...thinned, ...bare];
}
