/** The heads of a mail, and of the mail that it sends on; what its sender wrote between them is no part of the article. */
import { lexicon } from "../../../lexicon/index.ts";
import { makeToolForms, matchToolForm } from "../../../lexicon/tools.ts";
import type { Block } from "../../../model.ts";
import { once } from "../../../once.ts";
import { cutBylineLabel } from "../../fields/byline/byline.ts";
import { endsSentence } from "../../sentence.ts";
import { isProse } from "./prose.ts";

type MailLine = "from" | "to" | "date" | "subject";

const keys = once(() => {
  const { from, to, date, subject } = lexicon.tools.mail;
  return makeToolForms<MailLine>({ subject, date, to, from });
});
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

/** Whether a line above a head is of a page that quotes a mail: "By Jane Doe". What somebody wrote above one that was sent on is no byline. */
const isPage = ({ text }: Block): boolean =>
  isProse(text) || (!endsSentence(text) && cutBylineLabel(text, "en") !== null);

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

const measure = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A mail's lines above the article. */
export interface MailHeads {
  /** The head of the mail that has the article. */
  readonly head: readonly Block[];
  /** All that is above the article and no page printed, the heads too. */
  readonly lines: readonly Block[];
}

/**
 * Finds the heads of a mail and of those that it sends on, each with "Forwarded message" above it: below an article that a mail has, an older
 * mail may stand, so what is below such a head is longer than what is above.
 * @param blocks a text capture's
 * @returns null where it has none
 */
export function findMailHeads(blocks: readonly Block[]): MailHeads | null {
  let head = findHead(blocks, 0);
  const [first] = head;
  // A story may quote a mail with its head, below its first paragraph or below who wrote it.
  if (first === undefined || blocks.slice(0, first.index).some(isPage)) return null;
  let lines = [...blocks.slice(0, first.index).filter(isBegin), ...head];
  for (;;) {
    const end = (head.at(-1)?.index ?? 0) + 1;
    const next = findHead(blocks, end);
    const [start, last] = [next[0]?.index, next.at(-1)?.index];
    if (start === undefined || last === undefined) return { head, lines };
    const between = blocks.slice(end, start);
    const sent = between.at(-1);
    const isSentOn = sent !== undefined && isBegin(sent) && measure(between) < measure(blocks.slice(last + 1));
    if (!isSentOn) return { head, lines };
    head = next;
    lines = [...lines, ...between, ...next];
  }
}
