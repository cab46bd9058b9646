/** What looks like a headline and is none: ways through the site, files, references, kickers, bylines, captions and alt text. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { Capture } from "../capture.ts";
import { isDatedPicture } from "../fields/credit/caption-words.ts";
import { sureCredit, tailCredit } from "../fields/credit/credit-glance.ts";
import { cutLabelAtEnd, readTimeLabel } from "../fields/dates/date-labels.ts";
import { readDates } from "../fields/dates/dates.ts";
import { hasGivenName } from "../fields/given-names.ts";

/** "https://harrow.example/ferry.html", "- Ferry", "› Ferry": an address, an item of a list, or the end of a way through the site. */
const NO_HEADLINE = /^(?:https?:\/\/|www\.|[-•*»/]\s|[>›→])/u;
/** "Ferry-stays-in-port.jpg": a file's name. */
const FILE = /\.(?:jpe?g|png|gif|webp|svg)$/iu;
/** "Marsh, L. (2021): Lamps of the coast. Harbour Letters 131, S. 34 – 36.": where something was printed first. */
const REFERENCE = /^\p{Lu}[\p{L}-]+, \p{Lu}\.[^()]{0,80}\((?:18|19|20)\d\d[a-z]?\)/u;

/** "News / Cities / Harrow News / Why the newest station has no exit": the way to the page ends with its headline. */
const WAY = /\s[/>›»]\s[^/>›»]+\s[/>›»]\s/u;

/** "Reviewed:", "Also known as:": a label of a few words, which stand for what is in the next block. */
const WAITS = /^\S+(?: \S+){0,3}[:：]$/u;

/** Three sentences are a paragraph. UTF-16 units. */
const LONGEST_HEADLINE = 160;
const SENTENCES = /\p{L}[.!?…。！？]["”»’」]?\s*\S.*[\p{L}\p{N}][.!?…。！？]["”»’」]?\s*\S/u;
/** Whether a text is a paragraph by its length and its sentences. */
export const isParagraph = (text: string): boolean => text.length > LONGEST_HEADLINE && SENTENCES.test(text);

/** "[Found in box 12, no date]", "(From our own correspondent)", "** copied from microfilm **": who keeps a cutting, or who wrote, in one pair of signs. */
const IN_SIGNS = /^(?:\[[^[\]]*\]|\([^()]*\)|\*\*? [^*]*\*\*?)\.?$/u;

/** Whether a block may be a headline: no paragraph, no address, no file, no reference, no item of a list, no way through the site, no label, no note, and no word before a time, "Published". */
export const mayHead = (text: string): boolean =>
  !isParagraph(text) &&
  !IN_SIGNS.test(text) &&
  !NO_HEADLINE.test(text) &&
  !FILE.test(text) &&
  !REFERENCE.test(text) &&
  !WAITS.test(text) &&
  !WAY.test(text) &&
  readTimeLabel(text) === null;

/** A kicker in capitals has no more words, and the headline below it no fewer than one more. */
const KICKER_WORDS = 5;

/** A line's words of three letters and more, in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** "SWEET HARBOUR" / "Who is the keeper’s daughter, and how many ferries does she own?": a kicker in capitals. */
export function isKicker(text: string, below: string): boolean {
  const words = text.split(" ").length;
  return (
    words <= KICKER_WORDS &&
    !/\p{Ll}/u.test(text) &&
    /\p{Lu}{3}/u.test(text) &&
    /\p{Ll}/u.test(below) &&
    below.split(" ").length > KICKER_WORDS
  );
}

/** What stands between two who sign. */
const SIGNERS_PARTED = new RegExp(String.raw`,\s|\s(?:${oneOf("signerJoints")}|&)\s`, "u");

/** "Lena Marsh and Tom Reed": what stands between such joints. */
export const cutSigners = (text: string): string[] => text.split(SIGNERS_PARTED);

/** "Lisa Marsh and Trevor J. Reck Harrow Falls Argus": names with their paper, right above the time. */
export function isSigning(text: string): boolean {
  return cutSigners(text).every(
    (part) => hasGivenName(part.split(" ", 1)[0] ?? "") && /^(?:\p{Lu}[\p{L}.'’-]*\s)+\p{Lu}[\p{L}.'’-]*$/u.test(part),
  );
}

/** "Core stage" / "The core stage of the rocket in its hall. (Photo: Kestrel)": alt text, every word of which the caption has. */
export function isAltText(text: string, caption: string): boolean {
  const said = new Set(wordsOf(caption));
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => said.has(word));
}

/** How sure a credit below makes a sentence its picture's. */
const SURE_CREDIT = 0.95;
/** A caption's last sentence asks nothing and quotes nobody: headlines do. */
const STATED = /[\p{L}\p{N}]\.$|\p{Script=Han}。$/u;
/** Rules of credits that stand behind a sentence; behind a bar stands a headline's author, too. */
const BEHIND_STOP: ReadonlySet<string> = new Set(["credit.tail-korean", "credit.tail-label", "credit.tail-sign"]);
/** "中央市場の入り口＝佐藤健撮影": who took it, behind words without a stop. */
const TAKEN = "credit.tail-taken";

/** Whether a block is surely a picture's credit; one beyond the capture's ends is not. */
export const isCredit = ({ blocks, glance }: Capture, at: number): boolean =>
  blocks[at] !== undefined && (sureCredit(glance(at))?.confidence ?? 0) >= SURE_CREDIT;

/** "… 연설하고 있다. 연합뉴스", "The minister leaves." / "Photo: Lena Marsh": a sentence with its picture's credit behind it, below or above. */
export function isCaption(capture: Capture, block: number): boolean {
  const text = capture.blocks[block]?.text ?? "";
  // "会見する市長＝12日、東京都内"
  if (isDatedPicture(text)) return true;
  if (STATED.test(text)) return isCredit(capture, block + 1) || isCredit(capture, block - 1);
  const credit = tailCredit(capture.glance(block));
  if (credit?.rule === TAKEN && credit.confidence >= SURE_CREDIT) return true;
  return credit !== null && BEHIND_STOP.has(credit.rule) && STATED.test(text.slice(0, credit.from).trimEnd());
}

/** "3 October 2019", "Updated: Thursday, 3 October 2019, 14:20": a line that says when the page came out and nothing else. */
export function isDay(text: string, language: string): boolean {
  const [date] = readDates(text, language);
  if (date === undefined) return false;
  const before = foldLabel(text.slice(0, date.from)).split(" ");
  const unnamed = before.filter((word) => !lexicon.weekdays.has(word.replace(/\P{L}/gu, "")));
  return !/\p{L}/u.test(cutLabelAtEnd(unnamed.join(" ")) + text.slice(date.to));
}
