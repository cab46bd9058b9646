/** A mail that carries an article: its head, its subject, and what mail programs sign with. */
import { Kind, kindAt } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { once } from "../../../once.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { endsSentence } from "../../sentence.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import {
  AGAIN,
  findMailHeads,
  foldSubject,
  isByline,
  isMailsArticle,
  isPage,
  measureTexts,
  readKey,
} from "./mail-heads.ts";
import { tellLanguage } from "./page-language.ts";
import { isProse } from "./prose.ts";
import { labelLine, passOver, stateLine } from "./tool-lines.ts";

const wrote = once(() => makeToolForms({ wrote: lexicon.tools.mail.wrote }));

/** The headline stands so near below a head. Blocks. */
const HEADLINE_WITHIN = 8;

/** "Tom thought you might like this: Night ferry stays for two more years": the subject has the printed headline's words, so many at least. */
const FEWEST_WORDS = 4;
/** A headline has more words than a section's name. */
const MORE_THAN_LABEL = 3;

/** A capture, and the language of what it holds. */
interface Page {
  readonly seed: Seed;
  readonly language: string;
}

/** Whether a line above the story may be its headline: no address, no day, no byline, nothing that somebody wrote to somebody. */
function mayBeHeadline(block: Block, language: string): boolean {
  const { text } = block;
  const isOther = /:\/\//.test(text) || endsSentence(text) || readDates(text, language).length > 0;
  return !isOther && !isByline(block, language) && text.split(" ").length >= MORE_THAN_LABEL;
}

/** The subject is the headline where none stands below that says the same; what somebody wrote above that is no part of the article. */
function readSubject({ seed, language }: Page, head: readonly Block[], below: readonly Block[]): ClipHead {
  const line = head.find(({ text }) => readKey(text)?.key === "subject");
  const subject = foldSubject(readKey(line?.text ?? "")?.value.replace(AGAIN, "") ?? "");
  if (line === undefined || subject === "") return NO_HEAD;
  const near = below.slice(0, HEADLINE_WITHIN);
  const isSaid = (said: string): boolean =>
    said === subject || (said.split(" ").length >= FEWEST_WORDS && subject.endsWith(` ${said}`));
  const printed = near.findIndex(({ text }) => isSaid(foldSubject(text)));
  const headline = near[printed];
  if (headline !== undefined)
    return joinHeads([
      { ...NO_HEAD, verdicts: [labelLine(headline, "headline", "headline")] },
      ...near.slice(0, printed).map((block) => passOver(block, "mail")),
    ]);
  const story = near.findIndex(({ text }) => isProse(text));
  if (near.slice(0, Math.max(story, 0)).some((block) => mayBeHeadline(block, language))) return NO_HEAD;
  return stateLine(seed, line, "headline", readKey(line.text)?.value.replace(AGAIN, "") ?? null);
}

/** "-- " / "Karl Winter": who signs a mail, to its end. */
function readSignature(blocks: readonly Block[]): readonly Block[] {
  const dashes = blocks.findLastIndex(({ text }) => text === "--");
  const signed = dashes < 0 ? [] : blocks.slice(dashes);
  return signed.some(({ text }) => isProse(text)) ? [] : signed;
}

/** A mail's sign of quoting may be set in by so many spaces. */
const MOST_SPACES = 9;

/** Whether a part of a text opens with it. */
function opensWithQuote(text: string, from: number, to: number): boolean {
  let at = from;
  while (at - from < MOST_SPACES && kindAt(text, at) === Kind.space) at += 1;
  return at < to && text.charAt(at) === ">";
}

/** Whether a block's lines had a mail's sign of quoting, which was taken from them. */
export const isQuoted = (seed: Seed, { text, start, end }: Block): boolean =>
  !text.startsWith(">") && opensWithQuote(seed.text, start, end);

/** "On 4 Mar 2014, Tom Archer wrote:" has a day or an address; "In a letter to the board, Joan Crisp wrote:" is a story's. */
const isAnswerLine = (block: Block | undefined): boolean =>
  block !== undefined && /[\d@]/.test(block.text) && matchToolForm(wrote(), block.text) !== null;

/** "Hi Sue,", "here is that piece.": what somebody writes above a quoted mail; a headline and a day do not end so. */
const isNote = ({ text }: Block): boolean => endsSentence(text) || text.endsWith(",");

/** So few lines, besides that which says who wrote. */
const MOST_NOTES = 3;

/** Whether lines above and below a quote are somebody's notes on it, though no head tells of a mail. */
function areNotes(above: readonly Block[], below: readonly Block[], language: string): boolean {
  if (!isAnswerLine(above.at(-1))) return false;
  if ([...above.slice(0, -1), ...below].some((block) => isPage(block, language))) return false;
  return above.length <= MOST_NOTES + 1 && below.length <= MOST_NOTES && above.slice(0, -1).every(isNote);
}

/**
 * What somebody wrote above and below an article that his mail quotes, below its head or "On 3 March, Ann Archer wrote:". The article is the
 * longer part, but for one that says that it is; then what is quoted below it is an older mail.
 */
function readNotes({ seed, language }: Page, blocks: readonly Block[], head: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => isQuoted(seed, block));
  if (first < 0) return [];
  const last = blocks.findLastIndex((block) => isQuoted(seed, block));
  const [above, below] = [blocks.slice(0, first), blocks.slice(last + 1)];
  const notes = [...above, ...below];
  if (head.length === 0 && !areNotes(above, below, language)) return [];
  if (isMailsArticle(head, notes, language)) {
    const isOlder = isAnswerLine(above.at(-1)) && !below.some((block) => isPage(block, language));
    return isOlder ? blocks.slice(first - 1, last + 1) : [];
  }
  return measureTexts(notes) < measureTexts(blocks.slice(first, last + 1)) ? notes : [];
}

/**
 * Reads the head of a mail, or what says that one is quoted.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readMail(seed: Seed, blocks: readonly Block[]): ClipHead {
  const page: Page = { seed, language: tellLanguage(seed, blocks) };
  const { head, lines, older } = findMailHeads(blocks, page.language) ?? { head: [], lines: [], older: [] };
  const below = blocks.slice((head.at(-1)?.index ?? -1) + 1, older[0]?.index);
  const notes = readNotes(page, below, head);
  if (head.length === 0) return joinHeads(notes.map((block) => passOver(block, "mail")));
  const noted = new Set(notes);
  const article = below.filter((block) => !noted.has(block));
  const subject = readSubject(page, head, article);
  const [address] = article;
  const isAddress = address !== undefined && /^<?https?:\/\/\S+>?$/i.test(address.text);
  return joinHeads([
    subject,
    ...(isAddress ? [stateLine(seed, address, "url", address.text.replace(/^<|>$/g, ""))] : []),
    ...[...lines, ...notes, ...readSignature(article), ...older].map((block) => passOver(block, "mail")),
  ]);
}
