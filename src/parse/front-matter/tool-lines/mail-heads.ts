/** The heads of a mail, and of the mail that it sends on; what its sender wrote between them is no part of the article. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { anyForm, makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block } from "../../../model.ts";
import { once } from "../../../once.ts";
import { cutBylineLabel } from "../../fields/byline/byline.ts";
import { endsSentence } from "../../sentence.ts";
import { foldTitle } from "../page-title.ts";
import { isProse } from "./prose.ts";

type MailLine = "from" | "to" | "date" | "subject";

const keys = once(() => {
  const { from, to, date, subject } = lexicon.tools.mail;
  return makeToolForms<MailLine>({ subject, date, to, from });
});
/** Before the subject of a mail that was answered or sent on. */
export const AGAIN = new RegExp(`^(?:${anyForm(lexicon.tools.mail.again)}\\s?: ?)+`, "i");

const begin = once(() => makeToolForms({ begin: lexicon.tools.mail.begin }));

const LONGEST_KEY = 20;
/** A head stands so near to the top, and one that it sends on so near below it. Blocks. */
const HEAD_WITHIN = 12;
const FEWEST_LINES = 3;

/** What a line of a mail's head says: "*From:* Ann <ann@mail.example>". */
export function readKey(text: string): { readonly key: MailLine; readonly value: string } | null {
  const plain = text.replace(/^[>*\s]+/, "");
  const colon = plain.slice(0, LONGEST_KEY).indexOf(":");
  const key = colon > 0 ? matchToolForm(keys(), plain.slice(0, colon).replace(/\*$/, "").trim()) : null;
  return key === null
    ? null
    : {
        key,
        value: plain
          .slice(colon + 1)
          .replace(/^\*/, "")
          .trim(),
      };
}

const isBegin = ({ text }: Block): boolean =>
  matchToolForm(begin(), text.replace(/^[-–—_=>\s]+|(?<![-–—_=:\s])[-–—_=:\s]+$/g, "")) !== null;

/** "Par la même occasion, voici l'article": what opens like a byline, and names nobody. */
const NAMES = /^(?:$|[\p{Lu}\p{Lo}])/u;

/** Whether a line says who wrote the page: "Par Jeanne Marchand". */
export function isByline({ text }: Block, language: string): boolean {
  const byline = endsSentence(text) ? null : cutBylineLabel(text, language);
  return byline !== null && NAMES.test(byline.rest);
}

/** Whether a line above a head is of a page that quotes a mail: "By Jane Doe". What somebody wrote above one that was sent on is no byline. */
export const isPage = (block: Block, language: string): boolean => isProse(block.text) || isByline(block, language);

/** A subject or headline without signs. */
export const foldSubject = (text: string): string => foldTitle(foldText(text));

/** A note is a paragraph; so many are an article, unless the subject begins with "Fwd:". */
const FEWEST_PARAGRAPHS = 2;

/**
 * Whether lines of a mail are the article, and no note on one that stands below: "By Jane Doe", or the subject's own words. An older mail
 * below an article may be longer than that.
 * @param head the mail's
 * @param lines those above or around what it quotes or sends on
 * @param language the page's
 */
export function isMailsArticle(head: readonly Block[], lines: readonly Block[], language: string): boolean {
  const said = head.map(({ text }) => readKey(text)).find((read) => read?.key === "subject")?.value ?? "";
  const subject = said.replace(AGAIN, "");
  if (
    lines.some(
      (line) => isByline(line, language) || (subject !== "" && foldSubject(line.text) === foldSubject(subject)),
    )
  )
    return true;
  return subject === said && lines.filter(({ text }) => isProse(text)).length >= FEWEST_PARAGRAPHS;
}

/** The lines of the first head from a block on, which stand right below one another; none where it begins too far below. */
function findHead(blocks: readonly Block[], from: number): readonly Block[] {
  const start = blocks.findIndex(({ text }, at) => at >= from && at < from + HEAD_WITHIN && readKey(text) !== null);
  if (start < 0) return [];
  const length = blocks.slice(start).findIndex(({ text }) => readKey(text) === null);
  const head = blocks.slice(start, length < 0 ? blocks.length : start + length);
  const said = new Set(head.map(({ text }) => readKey(text)?.key));
  const isMail =
    said.has("from") && (said.has("subject") || (said.has("to") && head.some(({ text }) => text.includes("@"))));
  return head.length >= FEWEST_LINES && isMail ? head : [];
}

/** How long the texts of blocks are together. UTF-16 units. */
export const measureTexts = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A mail's lines above the article. */
export interface MailHeads {
  /** The head of the mail that has the article. */
  readonly head: readonly Block[];
  /** All that is above the article and no page printed, the heads too. */
  readonly lines: readonly Block[];
  /** An older mail below the article, from what says so on. */
  readonly older: readonly Block[];
}

/** Nobody sends on a mail more often; a capture of heads alone may have as many as it has lines. */
const MOST_HEADS = 20;

/**
 * Finds the heads of a mail and of those that it sends on, each with "Forwarded message" above it: below an article that a mail has, an older
 * mail may stand, so what is above such a head is no article, and shorter than what is below.
 * @param blocks a text capture's
 * @param language the page's
 * @returns null where it has none
 */
export function findMailHeads(blocks: readonly Block[], language: string): MailHeads | null {
  let head = findHead(blocks, 0);
  const [first] = head;
  // A story may quote a mail with its head, below its first paragraph or below who wrote it.
  if (first === undefined || blocks.slice(0, first.index).some((block) => isPage(block, language))) return null;
  const lines = [...blocks.slice(0, first.index).filter(isBegin), ...head];
  for (let turn = 1; turn < MOST_HEADS; turn += 1) {
    const end = (head.at(-1)?.index ?? 0) + 1;
    const next = findHead(blocks, end);
    const [start, last] = [next[0]?.index, next.at(-1)?.index];
    if (start === undefined || last === undefined) break;
    const between = blocks.slice(end, start);
    const sent = between.at(-1);
    if (sent === undefined || !isBegin(sent)) break;
    if (isMailsArticle(head, between, language)) return { head, lines, older: blocks.slice(sent.index) };
    if (measureTexts(between) >= measureTexts(blocks.slice(last + 1))) break;
    head = next;
    lines.push(...between, ...next);
  }
  return { head, lines, older: [] };
}
