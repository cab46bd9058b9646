/** A mail that carries an article: its head, its subject, and what mail programs sign with. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { anyForm, makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block, Seed } from "../../../model.ts";
import { once } from "../../../once.ts";
import { cutBylineLabel } from "../../fields/byline/byline.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { endsSentence } from "../../sentence.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { isProse } from "./prose.ts";
import { labelLine, passOver, stateLine } from "./tool-lines.ts";

type MailLine = "from" | "to" | "date" | "subject";

const keys = once(() => {
  const { from, to, date, subject } = lexicon.tools.mail;
  return makeToolForms<MailLine>({ subject, date, to, from });
});
const begin = once(() => makeToolForms({ begin: lexicon.tools.mail.begin }));
const AGAIN = new RegExp(`^(?:${anyForm(lexicon.tools.mail.again)}\\s?: ?)+`, "i");

const LONGEST_KEY = 20;
/** A head stands so near to the top, and the headline so near below it. Blocks. */
const HEAD_WITHIN = 12;
const HEADLINE_WITHIN = 8;
const FEWEST_LINES = 3;

/** What a line of a mail's head says: "*From:* Ann <ann@mail.example>". */
function readKey(text: string): { readonly key: MailLine; readonly value: string } | null {
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

/** Whether a line above a head is of a page that quotes a mail: "By Jane Doe". What somebody wrote above one that was sent on is no byline. */
const isPage = ({ text }: Block): boolean =>
  isProse(text) || (!endsSentence(text) && cutBylineLabel(text, "en") !== null);

/** The lines of a head, which stand right below one another. */
function findHead(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(({ text }, at) => at < HEAD_WITHIN && readKey(text) !== null);
  // A story may quote a mail with its head, below its first paragraph or below who wrote it.
  if (start < 0 || blocks.slice(0, start).some(isPage)) return [];
  const length = blocks.slice(start).findIndex(({ text }) => readKey(text) === null);
  const head = blocks.slice(start, length < 0 ? blocks.length : start + length);
  const said = new Set(head.map(({ text }) => readKey(text)?.key));
  const isMail =
    said.has("from") && (said.has("subject") || (said.has("to") && head.some(({ text }) => text.includes("@"))));
  return head.length >= FEWEST_LINES && isMail ? head : [];
}

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

/**
 * Reads the head of a mail.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readMail(seed: Seed, blocks: readonly Block[]): ClipHead {
  const head = findHead(blocks);
  const [first] = head;
  const last = head.at(-1);
  if (first === undefined || last === undefined) return NO_HEAD;
  const subject = readSubject(seed, head, blocks.slice(last.index + 1));
  const above = blocks.slice(0, first.index).filter(isBegin);
  const address = blocks[last.index + 1];
  const isAddress = address !== undefined && /^<?https?:\/\/\S+>?$/i.test(address.text);
  return joinHeads([
    subject,
    ...(isAddress ? [stateLine(seed, address, "url", address.text.replace(/^<|>$/g, ""))] : []),
    ...[...above, ...head, ...readSignature(blocks)].map((block) => passOver(block, "mail")),
  ]);
}
