/** A mail that carries an article: its head, its subject, and what mail programs sign with. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { anyForm, makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { once } from "../../../once.ts";
import { cutBylineLabel } from "../../fields/byline/byline.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { endsSentence } from "../../sentence.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { findMailHeads, readKey } from "./mail-heads.ts";
import { isProse } from "./prose.ts";
import { labelLine, passOver, stateLine } from "./tool-lines.ts";

const AGAIN = new RegExp(`^(?:${anyForm(lexicon.tools.mail.again)}\\s?: ?)+`, "i");
const wrote = once(() => makeToolForms({ wrote: lexicon.tools.mail.wrote }));

/** The headline stands so near below a head. Blocks. */
const HEADLINE_WITHIN = 8;

const fold = (text: string): string =>
  foldText(text)
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();

/** "Tom thought you might like this: Night ferry stays for two more years": the subject has the printed headline's words, so many at least. */
const FEWEST_WORDS = 4;
/** A headline has more words than a section's name. */
const MORE_THAN_LABEL = 3;

/** Whether a line above the story may be its headline: no address, no day, no byline, nothing that somebody wrote to somebody. */
function mayBeHeadline({ text }: Block): boolean {
  const isOther = /:\/\//.test(text) || endsSentence(text) || readDates(text, "en").length > 0;
  return !isOther && cutBylineLabel(text, "en") === null && text.split(" ").length >= MORE_THAN_LABEL;
}

/** The subject is the headline where none stands below that says the same; what somebody wrote above that is no part of the article. */
function readSubject(seed: Seed, head: readonly Block[], below: readonly Block[]): ClipHead {
  const line = head.find(({ text }) => readKey(text)?.key === "subject");
  const subject = fold(readKey(line?.text ?? "")?.value.replace(AGAIN, "") ?? "");
  if (line === undefined || subject === "") return NO_HEAD;
  const near = below.slice(0, HEADLINE_WITHIN);
  const isSaid = (said: string): boolean =>
    said === subject || (said.split(" ").length >= FEWEST_WORDS && subject.endsWith(` ${said}`));
  const printed = near.findIndex(({ text }) => isSaid(fold(text)));
  const headline = near[printed];
  if (headline !== undefined)
    return joinHeads([
      { ...NO_HEAD, verdicts: [labelLine(headline, "headline", "headline")] },
      ...near.slice(0, printed).map((block) => passOver(block, "mail")),
    ]);
  const story = near.findIndex(({ text }) => isProse(text));
  if (near.slice(0, Math.max(story, 0)).some(mayBeHeadline)) return NO_HEAD;
  return stateLine(seed, line, "headline", readKey(line.text)?.value.replace(AGAIN, "") ?? null);
}

/** "-- " / "Karl Winter": who signs a mail, to its end. */
function readSignature(blocks: readonly Block[]): readonly Block[] {
  const dashes = blocks.findLastIndex(({ text }) => text === "--");
  const signed = dashes < 0 ? [] : blocks.slice(dashes);
  return signed.some(({ text }) => isProse(text)) ? [] : signed;
}

/** Whether a block's lines had a mail's sign of quoting, which was taken from them. */
export const isQuoted = (seed: Seed, { text, start, end }: Block): boolean =>
  !text.startsWith(">") && /^\s{0,9}>/.test(seed.text.slice(start, end));

const measure = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * What somebody wrote above and below an article that his mail quotes, below its head or "On Monday, Ann Archer wrote:". The article is the
 * longer part.
 */
function readNotes(seed: Seed, blocks: readonly Block[], hasHead: boolean): readonly Block[] {
  const first = blocks.findIndex((block) => isQuoted(seed, block));
  if (first < 0) return [];
  const last = blocks.findLastIndex((block) => isQuoted(seed, block));
  const isAnswer = matchToolForm(wrote(), blocks[first - 1]?.text ?? "") !== null;
  const notes = [...blocks.slice(0, first), ...blocks.slice(last + 1)];
  return (hasHead || isAnswer) && measure(notes) < measure(blocks.slice(first, last + 1)) ? notes : [];
}

/**
 * Reads the head of a mail, or what says that one is quoted.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readMail(seed: Seed, blocks: readonly Block[]): ClipHead {
  const { head, lines } = findMailHeads(blocks) ?? { head: [], lines: [] };
  const below = blocks.slice((head.at(-1)?.index ?? -1) + 1);
  const notes = readNotes(seed, below, head.length > 0);
  if (head.length === 0) return joinHeads(notes.map((block) => passOver(block, "mail")));
  const noted = new Set(notes);
  const article = below.filter((block) => !noted.has(block));
  const subject = readSubject(seed, head, article);
  const [address] = article;
  const isAddress = address !== undefined && /^<?https?:\/\/\S+>?$/i.test(address.text);
  return joinHeads([
    subject,
    ...(isAddress ? [stateLine(seed, address, "url", address.text.replace(/^<|>$/g, ""))] : []),
    ...[...lines, ...notes, ...readSignature(article)].map((block) => passOver(block, "mail")),
  ]);
}
