/** Exports of newspaper databases: Nexis, Factiva, ProQuest, NewsBank, EBSCO, Gale, Trove, Genios, Europresse, PressReader. */
import { lexicon } from "../../../lexicon/index.ts";
import { makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { once } from "../../../once.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { readCodes } from "./codes.ts";
import { isExport } from "./export-signs.ts";
import { tellLanguage } from "./page-language.ts";
import { type HeadContext, readCitation, readPlaces } from "./places.ts";
import { cutSheet, readSheetLine, type Sheet, type SheetLine } from "./sheet.ts";
import { labelLine, passOver, passOverArticle, stateLine } from "./tool-lines.ts";
import { readByline, readDatedLine, readPublisher, readSection } from "./values.ts";

const SECTION_FIRST = /^news·\d{8}·/m;
const above = once(() => makeToolForms(lexicon.tools.above));

/** What a labelled line states. */
export function stateSheetLine(context: HeadContext, { block, what, value }: SheetLine): ClipHead {
  const { seed, language } = context;
  const dated = readDatedLine(value, language);
  if (what === "byline") return stateLine(seed, block, what, readByline(value));
  if (what === "section") return stateLine(seed, block, what, readSection(value));
  if (what === "published") return stateLine(seed, block, what, dated?.iso ?? null);
  if ((what === "publisher" || what === "citation") && dated !== null) return readCitation(context, block, dated);
  if (what === "publisher") return stateLine(seed, block, what, readPublisher(value));
  if (what === "headline") return stateLine(seed, block, what, value.replace(/(?:: \[[^[\]]*\])?\.?$/, ""));
  // "Le Courrier de l'Ouest • p. 4 • 162 mots"
  if (what === "count" && block.text.includes(" • "))
    return stateLine(seed, block, "publisher", readPublisher(block.text.split(" • ", 1)[0] ?? ""));
  if (what === "summary" || what === "dateline") return stateLine(seed, block, what, value);
  return passOver(block, what ?? "notes");
}

/** "BODY: The board …", "Full text: …": the story begins behind the label. */
function readTextLabel({ block, value, from }: SheetLine): ClipHead {
  if (value === "") return passOver(block, "text");
  const cut = { kind: "label", from: 0, to: from, rule: "tool-lines.text" } as const;
  return { ...NO_HEAD, verdicts: [{ ...labelLine(block, "paragraph", "text"), cuts: [cut] }] };
}

/** "PHOTO: Students wait for a bus." */
const PICTURE_LABEL = /^\p{Lu}{4,}(?: \p{Lu}+)?:\s/u;

/** Words of a picture, behind their label or below it. */
function readCaptions(foot: readonly SheetLine[]): ClipHead[] {
  let isBelow = false;
  return foot.flatMap(({ block, what, value, from }) => {
    if (what !== null) isBelow = what === "caption" && value === "";
    if (what === null ? !isBelow : what !== "caption" || value === "") return [];
    const to = (what === null ? 0 : from) + (PICTURE_LABEL.exec(block.text.slice(from))?.[0].length ?? 0);
    const cuts = to === 0 ? [] : [{ kind: "label", from: 0, to, rule: "tool-lines.caption" } as const];
    return [{ ...NO_HEAD, verdicts: [{ ...labelLine(block, "caption", "caption"), cuts }] }];
  });
}

/** "Nom de la source" / "Le Courrier de l'Ouest": a label above what it states. */
function readAbove({ seed }: HeadContext, head: readonly SheetLine[]): ClipHead[] {
  return head.flatMap(({ block }, at) => {
    const what = matchToolForm(above(), block.text);
    const below = head[at + 1]?.block;
    if (what === null || below === undefined) return [];
    const stated =
      what === "publisher" ? stateLine(seed, below, what, readPublisher(below.text)) : passOver(below, "label");
    return [passOver(block, "label"), stated];
  });
}

/** "823 words" / "3 March 2014" / "The Guardian" / "GRDN" / "4" / "English" / "© Copyright 2014 …": Factiva's facts, in this order. */
function readFactiva({ seed, language }: HeadContext, head: readonly SheetLine[]): ClipHead[] {
  const count = head.findIndex(({ what }) => what === "count");
  const dated = readDatedLine(head[count + 1]?.block.text ?? "", language);
  const end = head.findIndex(({ what }, at) => at > count && what === "rights");
  if (count < 0 || end < 0 || dated === null || dated.before !== "" || dated.behind !== "") return [];
  const [day, ...facts] = head.slice(count + 1, end);
  const paper = facts.find(({ block }) => /\p{L}{2}/u.test(block.text) && !/^\d/.test(block.text));
  return [
    ...(day === undefined ? [] : [stateLine(seed, day.block, "published", dated.iso)]),
    ...facts.map((line) =>
      line === paper
        ? stateLine(seed, line.block, "publisher", readPublisher(line.block.text))
        : passOver(line.block, "facts"),
    ),
  ];
}

/** What stands above the story. */
function readHead(context: HeadContext, head: readonly SheetLine[]): ClipHead {
  const own = head.filter(({ what }) => what !== null);
  const named = [...readAbove(context, head), ...readFactiva(context, head)];
  const claimed = new Set(named.flatMap(({ verdicts }) => verdicts.map(({ block }) => block)));
  const open = head.filter(({ what, block }) => what === null && !claimed.has(block.index));
  const isFactiva = named.some(({ verdicts }) => verdicts.some(({ rule }) => rule === "tool-lines.facts"));
  return joinHeads([
    ...(isFactiva ? [] : [readPlaces(context, open)]),
    ...named,
    ...own.map((line) => (line.what === "text" ? readTextLabel(line) : stateSheetLine(context, line))),
  ]);
}

/** What stands below it, and of the database's cover and further articles. */
function readBelow(context: HeadContext, { foot, rest, cover }: Sheet): ClipHead {
  return joinHeads([
    ...readCaptions(foot),
    ...foot.map((line) =>
      line.what === "byline" && line.value === "" ? passOver(line.block, "notes") : stateSheetLine(context, line),
    ),
    ...cover.map(({ block }) => passOver(block, "cover")),
    ...rest.map(({ block }) => passOverArticle(block)),
  ]);
}

/**
 * Reads what a database's export has around an article.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readDatabase(seed: Seed, blocks: readonly Block[]): ClipHead {
  const coded = readCodes(blocks);
  const lines = coded ?? blocks.map(readSheetLine);
  if (coded === null && !isExport(lines)) return NO_HEAD;
  const sheet = cutSheet(lines);
  const language = tellLanguage(seed, blocks);
  const context = { seed, language, isSectionFirst: SECTION_FIRST.test(seed.text) };
  const amid = lines.slice(
    sheet.cover.length + sheet.head.length,
    lines.length - sheet.foot.length - sheet.rest.length,
  );
  const own = amid
    .filter(({ what }) => what === "aside" || (coded !== null && what === "text"))
    .map((line) => (line.what === "text" ? readTextLabel(line) : passOver(line.block, "aside")));
  return joinHeads([readHead(context, sheet.head), readBelow(context, sheet), ...own]);
}
