/** A capture's lines as a database prints them: what each is of the database's own, and where the story stands among them. */
import { lexicon } from "../../../lexicon/index.ts";
import type { ToolLabel, ToolLine } from "../../../lexicon/tool-kinds.ts";
import { anyForm, makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block } from "../../../model.ts";
import { once } from "../../../once.ts";
import { isProse } from "./prose.ts";

/** What a line of a database is, and what it states. */
export interface SheetLine {
  readonly block: Block;
  readonly what: ToolLabel | ToolLine | "rights" | null;
  /** Behind its label; empty where it has none. */
  readonly value: string;
  /** Where that stands in the block's text. */
  readonly from: number;
}

/** The lines of one article, and which of them are above the story, and below. */
export interface Sheet {
  /** The database's cover: who asked for it, and with which words. */
  readonly cover: readonly SheetLine[];
  readonly head: readonly SheetLine[];
  readonly foot: readonly SheetLine[];
  /** Of further articles. */
  readonly rest: readonly SheetLine[];
}

const labels = once(() => makeToolForms(lexicon.tools.labels));
const lines = once(() => makeToolForms(lexicon.tools.lines));
const RIGHTS = new RegExp(`^(?:©|\\(c\\)|copyright\\b)|${anyForm(lexicon.tools.rights)}\\.?$`, "i");

/** A label has no more UTF-16 units: "dauerhafte adresse des dokuments". */
const LONGEST_LABEL = 40;
/** "Document GRDN000020140303ea330003k", "Courier Media Inc. | Document MLBC…", "news·20140303·COU·co4567", "GALE|A360512345". */
export const NUMBERED = `(?:.{0,60} \\| )?${anyForm(lexicon.tools.documents)} [a-z]{2,10}\\d{8}\\w+$|news·\\d{8}·`;
export const DOCUMENT_NUMBER = new RegExp(`^(?:${NUMBERED})`, "i");

/** Reads one line as a database's. */
export function readSheetLine(block: Block): SheetLine {
  const { text } = block;
  if (DOCUMENT_NUMBER.test(text)) return { block, what: "end", value: "", from: 0 };
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(":");
  const what = colon > 0 ? matchToolForm(labels(), text.slice(0, colon)) : null;
  const line = matchToolForm(lines(), text);
  if (line !== null) return { block, what: line, value: "", from: 0 };
  const value = text.slice(colon + 1).trimStart();
  if (what !== null) return { block, what, value, from: text.length - value.length };
  return { block, what: RIGHTS.test(text) ? "rights" : null, value: "", from: 0 };
}

/** Whether a line may be the story's by its length. */
const isStory = ({ what, block: { text } }: SheetLine): boolean => what === null && isProse(text);

/** So many pictures' words stand below a story at most, and so long. UTF-16 units. */
const MOST_CAPTIONS = 6;
const LONGEST_CAPTION = 400;
const OPENS_SPEECH = /^["“„«»'‘]/u;

/** Whether prose below "Graphic" is pictures' words: a story with such a subhead goes on with what people say. */
const mayBeCaptions = (prose: readonly SheetLine[]): boolean =>
  prose.length <= MOST_CAPTIONS &&
  prose.every(({ block: { text } }) => text.length <= LONGEST_CAPTION && !OPENS_SPEECH.test(text));

/** Where prose that follows is none of the story's: "Source Citation" / "Doe, Jane. …", "Details" / "Subject: Ferries", "Graphic" / "Students wait for a bus." */
function findAppendix(own: readonly SheetLine[], start: number, last: number): number {
  const isAmid = (at: number): boolean => at > start && at < last;
  const notes = own.findIndex(
    ({ what }, at) => isAmid(at) && (what === "appendix" || (what === "notes" && (own[at + 1]?.what ?? null) !== null)),
  );
  if (notes >= 0) return notes;
  const pictures = own.findLastIndex(({ what }, at) => isAmid(at) && what === "caption");
  return pictures >= 0 && mayBeCaptions(own.slice(pictures, last + 1).filter(isStory)) ? pictures : -1;
}

/** Where what stands below the story begins: the first of the database's lines behind which no prose of the story follows. */
function findFoot(own: readonly SheetLine[], start: number): number {
  const last = own.findLastIndex(isStory);
  const appendix = findAppendix(own, start, last);
  if (appendix >= 0) return appendix;
  const foot = own.findIndex(({ what }, at) => at > last && at > start && what !== null && what !== "text");
  return foot < 0 ? own.length : foot;
}

/** Where the next article of several begins; how many lines there are where it is the only one. */
function findEnd(all: readonly SheetLine[], first: number): number {
  const end = all.findIndex(({ what }, at) => at > first && (what === "end" || what === "start"));
  if (end < 0) return all.length;
  return all[end]?.what === "end" ? end + 1 : end;
}

/**
 * Finds the story among a database's lines.
 * @param given every line
 */
export function cutSheet(given: readonly SheetLine[]): Sheet {
  // "Terms: (ferry and not …)" / "1 of 10 DOCUMENTS": however long the words of a search are.
  const opening = Math.max(
    given.findIndex(({ what }) => what === "start"),
    0,
  );
  const isCovered = !given.slice(0, opening).some(({ what }) => what === "end" || what === "count" || what === "text");
  const cover = isCovered ? given.slice(0, opening) : [];
  const all = given.slice(cover.length);
  const first = all.findIndex(isStory);
  const end = findEnd(all, first);
  const own = all.slice(0, end);
  const text = own.findIndex(({ what }) => what === "text");
  const start = text >= 0 && (first < 0 || text <= first + 1) ? text + 1 : Math.max(first, 0);
  return { cover, head: own.slice(0, start), foot: own.slice(findFoot(own, start)), rest: all.slice(end) };
}
