/** What a database's lines without labels are, by where they stand: newspaper, day, headline; and its line that cites them all. */

import { lexicon } from "../../../lexicon/index.ts";
import { anyForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { cutBylineLabel } from "../../fields/byline/byline.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import type { SheetLine } from "./sheet.ts";
import { labelLine, passOver, stateLine } from "./tool-lines.ts";
import { type DatedLine, isEdition, readByline, readDatedLine, readPublisher, readSection } from "./values.ts";

/** What is known of a capture whose head is read. */
export interface HeadContext {
  readonly seed: Seed;
  readonly language: string;
  /** Whether what stands before the day is a part of the newspaper, which the line above names: "Région, lundi 3 mars 2014, p. 4". */
  readonly isSectionFirst: boolean;
}

/** "4", "S. 9", "p4", "page 4", "B.1": where in the newspaper it stood. */
const PAGE = new RegExp(`^(?:${anyForm(lexicon.tools.pages)}\\.? ?)?[A-Z]{0,2}\\.?\\d{1,4}\\b[.\\d-]*`, "i");
const PARTS = /[·•|/]/;
/** A part with more words is the headline again. */
const MOST_SECTION_WORDS = 4;

/** What stands behind a day: the page, then the section, then who wrote: "S. 9 / Lokales", "News · By Jane Doe". */
function readBehind({ seed, language }: HeadContext, block: Block, text: string): ClipHead[] {
  const parts = text
    .replace(PAGE, "")
    .split(PARTS)
    .map((part) => part.replace(/^[\s,.:]+/, "").trim())
    .filter((part) => part !== "" && !PAGE.test(part));
  const byline = parts.find((part) => cutBylineLabel(part, language) !== null);
  const section = parts.find(
    (part) => part !== byline && !isEdition(part) && part.split(" ").length <= MOST_SECTION_WORDS,
  );
  const stated: ClipHead[] = [];
  if (byline !== undefined) stated.push(stateLine(seed, block, "byline", byline));
  if (section !== undefined) stated.push(stateLine(seed, block, "section", readSection(section)));
  return stated;
}

/** A line that cites newspaper and day: "Hafenbote, 03.03.2014, S. 12". */
export function readCitation(context: HeadContext, block: Block, { iso, before, behind }: DatedLine): ClipHead {
  const { seed } = context;
  const day = stateLine(seed, block, "published", iso);
  if (before === "")
    return joinHeads([day, { ...stateLine(seed, block, "publisher", readPublisher(behind)), verdicts: [] }]);
  const named = context.isSectionFirst
    ? stateLine(seed, block, "section", readSection(before))
    : stateLine(seed, block, "publisher", readPublisher(before));
  return { ...joinHeads([day, named, ...readBehind(context, block, behind)]), verdicts: day.verdicts };
}

/** The first line that a day stands in, among those without labels. */
function findDated(open: readonly SheetLine[], language: string): { at: number; dated: DatedLine } | null {
  for (const [at, { block }] of open.entries()) {
    const dated = readDatedLine(block.text, language);
    if (dated !== null) return { at, dated };
  }
  return null;
}

/** The line above a day's that names the newspaper; -1 where there is none. */
function findPublisher(open: readonly SheetLine[], day: number): number {
  let at = day - 1;
  while (at > 0 && isEdition(open[at]?.block.text ?? "") && readPublisher(open[at]?.block.text ?? "") !== null) at -= 1;
  return at;
}

/** "Doe, Jane": who wrote, as catalogues name people. */
function readTurned(seed: Seed, open: readonly SheetLine[]): ClipHead[] {
  const turned = open.find(({ block: { text } }) => readByline(text) !== text);
  return turned === undefined ? [] : [stateLine(seed, turned.block, "byline", readByline(turned.block.text))];
}

/** Lines around a day that say which edition it was: "Final Edition", "Edition 1;" / "Scotland". The last line left is the headline. */
function findEditions(open: readonly SheetLine[], above: number, day: number): ReadonlySet<SheetLine> {
  const editions = new Set(open.slice(Math.max(above, 0), day).filter(({ block }) => isEdition(block.text)));
  const left = open.length - (above > 0 ? 0 : 1);
  let goesOn = false;
  for (const [at, line] of open.entries()) {
    const isNext = at > day && at < left && at <= day + 1 + MOST_EDITIONS;
    if (!isNext) continue;
    if (!goesOn && !isEdition(line.block.text)) break;
    editions.add(line);
    goesOn = line.block.text.endsWith(";");
  }
  return editions;
}

/** Lines of editions below a day. */
const MOST_EDITIONS = 2;

/** The headline: the first of the lines that may be it; where it is printed again it is a repeat. */
function readHeadline(open: readonly SheetLine[]): ClipHead {
  const [head, ...more] = open.filter(({ block: { text } }) => readByline(text) === text);
  if (head === undefined) return NO_HEAD;
  const again = more.filter(({ block }) => block.text === head.block.text);
  return {
    ...NO_HEAD,
    verdicts: [
      labelLine(head.block, "headline", "headline"),
      ...again.map(({ block }) => ({ ...labelLine(block, "repeat", "headline"), of: head.block.index })),
    ],
  };
}

/**
 * Reads the lines of a database's head that have no label.
 * @param context what is known of the capture
 * @param open those lines
 */
export function readPlaces(context: HeadContext, open: readonly SheetLine[]): ClipHead {
  const { seed, language, isSectionFirst } = context;
  const found = findDated(open, language);
  const line = found === null ? undefined : open[found.at];
  if (found === null || line === undefined) return readHeadline(open);
  const { at, dated } = found;
  const isDay = dated.before === "" && (dated.behind === "" || isEdition(dated.behind) || PAGE.test(dated.behind));
  const named = isDay || isSectionFirst ? findPublisher(open, at) : -1;
  // "By Jane Doe" / "3 March 2014": a page's own day stands below who wrote it, and the headline above them.
  const isWriter = cutBylineLabel(open[named]?.block.text ?? "", language) !== null;
  const above = isWriter ? -1 : named;
  const paper = open[above];
  const place = isDay || isSectionFirst ? above : at;
  const editions = findEditions(open, place, at);
  const left = open.filter(
    (other, index) => other !== line && other !== paper && !editions.has(other) && (index < place || index > at),
  );
  return joinHeads([
    isDay ? stateLine(seed, line.block, "published", dated.iso) : readCitation(context, line.block, dated),
    ...(paper === undefined ? [] : [stateLine(seed, paper.block, "publisher", readPublisher(paper.block.text))]),
    ...Array.from(editions, ({ block }) => passOver(block, "edition")),
    ...readTurned(seed, open),
    readHeadline(left),
  ]);
}
