/** Lines that printers, text browsers and mail programs leave: jumps from page to page, lists of addresses, rules across the page. */
import { lexicon } from "../../../lexicon/index.ts";
import { anyForm, makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { once } from "../../../once.ts";
import { hasLinkNumbers, isLinkEntry } from "../../blocks/link-list.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { endsSentence } from "../../sentence.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { RULE } from "./first-words.ts";
import { tellLanguage } from "./page-language.ts";
import { passOver, stateLine } from "./tool-lines.ts";

const forms = once(() =>
  makeToolForms({
    jump: lexicon.tools.jumps,
    printed: lexicon.tools.printed,
    day: lexicon.tools.printedOn,
    mail: lexicon.tools.mail.foot,
  }),
);
const heads = once(() => makeToolForms({ reference: lexicon.tools.references }));
const ACROSS = new RegExp(`^${RULE}`);

/** A jump line has no more UTF-16 units. */
const LONGEST = 90;
/** "BUSES" above "From page A1": the word by which the reader finds the story again. */
const JUMP_WORD = /^\p{Lu}[\p{L}\p{N} '’-]{1,30}$/u;

/** "(Continued on Page 6, Col. 3)" */
const IN_BRACKETS = /^\(([^()]+)\)$/;
/** "(Continued from page 3 of the report)" is a remark of the story's. */
const IS_REMARK = /^\(.*\d \p{L}/u;

/** The list of addresses at the end, with its heads. */
function listReferences(blocks: readonly Block[]): ClipHead[] {
  let at = blocks.length - 1;
  const isListed = ({ text }: Block): boolean => isLinkEntry(text) || matchToolForm(heads(), text) !== null;
  const own: Block[] = [];
  for (let block = blocks[at]; block !== undefined && isListed(block); block = blocks[at]) {
    own.push(block);
    at -= 1;
  }
  return own.length > 1 ? own.map((block) => passOver(block, "reference")) : [];
}

/** What a jump line above says: "See BUSES, Page A4". */
type JumpWords = Set<string>;
const listWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

interface Page {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly told: JumpWords;
}

function readLine({ blocks, language, told }: Page, block: Block): ClipHead[] {
  const { text, index } = block;
  if (ACROSS.test(text)) return [passOver(block, "rule")];
  if (text.length > LONGEST || IS_REMARK.test(text)) return [];
  const what = isWordJump(text) ? "jump" : matchToolForm(forms(), text.replace(IN_BRACKETS, "$1"));
  // "Turn to page 12 of the report, the clerk told them.", "Sent from my father's office, the letter is in the museum."
  if (what === null || ((what === "jump" || what === "mail") && endsSentence(text))) return [];
  // "Printed on 3 machines, bridge opens" is a headline.
  if (what === "day" && readDates(text, language).length === 0) return [];
  const above = blocks[index - 1];
  const isAgain =
    what === "jump" &&
    above !== undefined &&
    JUMP_WORD.test(above.text) &&
    listWords(above.text).every((word) => told.has(word));
  if (what === "jump") for (const word of listWords(text)) told.add(word);
  return isAgain ? [passOver(above, "jump"), passOver(block, what)] : [passOver(block, what)];
}

/** "BUSES, Page A4": where the story of that word goes on. */
const pageBehind = once(
  () => new RegExp(`^([\\p{L}\\d ’'-]{3,30}), ${anyForm(lexicon.tools.pages)}\\.? [a-z]?\\d{1,3}$`, "iu"),
);
function isWordJump(text: string): boolean {
  const word = pageBehind().exec(text)?.[1];
  return word !== undefined && word === word.toUpperCase();
}

const via = once(() =>
  lexicon.tools.via.map(
    (form) =>
      new RegExp(
        `^${form.replace("{publisher}", "(.{2,60}?)").replace("{byline}", "(.{2,80}?)").replace("{published}", "(\\S*\\d.{0,20})")}$`,
        "i",
      ),
  ),
);

/** "via Millbrook Courier by Robert Ames on 3/4/14". */
function readVia({ seed, language }: Page, block: Block): ClipHead[] {
  const found = via()
    .map((form) => form.exec(block.text))
    .find((match) => match !== null);
  const [, publisher, byline = "", day = ""] = found ?? [];
  const [date] = readDates(day, language, "month-first");
  if (publisher === undefined || date === undefined) return [];
  const stated = [
    stateLine(seed, block, "publisher", publisher),
    stateLine(seed, block, "byline", byline),
    stateLine(seed, block, "published", date.iso),
  ];
  return [{ ...joinHeads(stated), verdicts: stated.slice(1, 2).flatMap(({ verdicts }) => verdicts) }];
}

/**
 * Reads the list of addresses below a text browser's page.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readReferences(seed: Seed, blocks: readonly Block[]): ClipHead {
  return isLinkEntry(blocks.at(-1)?.text ?? "") && hasLinkNumbers(seed.text)
    ? joinHeads(listReferences(blocks))
    : NO_HEAD;
}

/**
 * Reads lines that are of paper and programs.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readPrintedLines(seed: Seed, blocks: readonly Block[]): ClipHead {
  const page: Page = { seed, blocks, language: tellLanguage(seed, blocks), told: new Set() };
  return joinHeads(blocks.flatMap((block) => [...readLine(page, block), ...readVia(page, block)]));
}
