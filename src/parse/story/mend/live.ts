/** A live page: its entries, each below the time of its writing, "20:40:51" / "Who is Daniel Frith?" / "He joined the board in …". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong } from "./looks.ts";

/** "20:36Frances Watkins": the time has run into who wrote the entry. */
const GLUED = /^(?:\d{1,2}:\d{2})(?=\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2}$)/u;

/** "22:15:03", "15 Feb 2024 20.58 CET", "24 January 2025 08:05", "17h36": a clock with a day before it, a zone behind it, and nothing else. */
const STAMP = new RegExp(
  String.raw`^(?:([\p{L}\p{M}\d./-]+(?:[,.]?\s[\p{L}\p{M}\d./-]+){0,4}),?\s)?(\d{1,2})[:.h](\d{2})(?::\d{2})?(?:\s?${oneOf("clockHalves")})?(?:\s[A-Z]{2,4}|\s${oneOf("clockWords")})?$`,
  "iu",
);
const LONGEST_STAMP = 36;
/** So many times, each later than the one before it or each earlier, are a live page's; those of other stories stand as they come. */
const FEWEST_STAMPS = 4;
/** Where so few stand, those that the model leaves out are subheads as the others are: "17:40" / an entry / "17:12" / an entry / "16:55". */
const FEWEST_ALIKE = 3;
/** Right below so many of them stands what the model takes for the story. */
const FEWEST_TOLD = 2;
/** Between a time and its entry stand who wrote it and its title. */
const FARTHEST = 3;

/** An entry's first words are at least so long, weighed; its title is no longer. */
const SHORTEST_ENTRY = 40;
const LONGEST_TITLE = 110;

/** "Tom Haverley": who wrote an entry, and no title. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

/** "— Met Watch (@metwatch)", "pic.example/9sXq2": what stands below a post's words. */
const OF_POST = /^[—–-]\s|^@|^pic\.|\(@/u;

const MINUTES = 60;

/** The rule that takes a line for an entry's time. */
export const LIVE_TIME = "live-time";

/** "Posted at 14:3814:38", "Posted at 14:38": a page that prints its times for readers and for machines runs them together. */
const POSTED = /^\p{Lu}[\p{Ll} ]{2,16} (?=(\d{1,2}:\d{2})(?:\1)?(?:\s[A-Z]{2,4})?$)/u;
const TWICE = /^(\d{1,2}:\d{2})\1/u;

/** Both have it, and few lines do. */
const HOLDS_CLOCK = /\d[:.h]\d\d/i;

/** A time without the words before it, and said once. */
const withoutLead = (text: string): string => text.replace(POSTED, "").replace(TWICE, "$1");

/** When an entry was written, in minutes of its day; NaN where a line says something else. */
function readStamp(text: string): number {
  const stamp =
    text.length <= LONGEST_STAMP && HOLDS_CLOCK.test(text)
      ? STAMP.exec(GLUED.exec(text)?.[0] ?? withoutLead(text))
      : null;
  if (stamp === null) return Number.NaN;
  const [, day = "", hours, minutes] = stamp;
  const words = day.split(/[\s,./-]+/u).filter((word) => /\p{L}/u.test(word));
  const isDay = words.every((word) => lexicon.months.has(foldLabel(word)) || lexicon.weekdays.has(foldLabel(word)));
  return isDay && /\d/u.test(day === "" ? "0" : day) ? Number(hours) * MINUTES + Number(minutes) : Number.NaN;
}

/** The page's times below its headline, in rows that run one way each. */
function findRows({ texts, given, judged }: StoryDraft): readonly (readonly number[])[] {
  const rows: number[][] = [];
  const head = judged.findIndex(({ label }) => label === "headline");
  let [last, way] = [Number.NaN, 0];
  for (let at = head + 1; at < texts.length; at += 1) {
    const isOpen = given[at] === undefined || given[at] === "time";
    const time = isOpen ? readStamp(texts[at] ?? "") : Number.NaN;
    if (Number.isNaN(time)) continue;
    const turn = Math.sign(time - last);
    const row = rows.at(-1);
    if (row !== undefined && (turn === way || way === 0 || turn === 0)) row.push(at);
    else rows.push([at]);
    way = rows.at(-1)?.length === 1 ? 0 : turn || way;
    last = time;
  }
  return rows.filter((row) => row.length >= FEWEST_ALIKE);
}

/** An entry below a time: its title, if it has one, and the sentences right below that. */
interface Entry {
  readonly title: number | null;
  readonly sentences: readonly number[];
}

function readEntry({ texts, given, judged }: StoryDraft, stamp: number): Entry {
  const isOpen = (at: number): boolean =>
    at < texts.length && given[at] === undefined && judged[at]?.label !== "headline";
  const isSentence = (at: number): boolean => {
    const text = texts[at] ?? "";
    if (!isOpen(at) || !isLong(text, SHORTEST_ENTRY)) return false;
    // "Here is where things stand:" is known already, a post's words have its sign below them.
    return judged[at]?.label === "paragraph" || (endsSentence(text) && !OF_POST.test(texts[at + 1] ?? ""));
  };
  let at = stamp + 1;
  while (at < stamp + FARTHEST && isOpen(at) && !isSentence(at)) at += 1;
  const above = texts[at - 1] ?? "";
  // "12 Jan 2024, 17:40 GMT" / "17:40 GMT" / "All trains are stopped …": the page's time stands above the first entry's.
  const isTitle =
    at - 1 > stamp && above.length <= LONGEST_TITLE && !NAME.test(above) && Number.isNaN(readStamp(above));
  const sentences: number[] = [];
  for (; isSentence(at); at += 1) sentences.push(at);
  return { title: isTitle && sentences.length > 0 ? at - sentences.length - 1 : null, sentences };
}

/** Takes the times of a short row for subheads, where the model does so with most of them and the story stands right below each. */
function headAlike(draft: StoryDraft, row: readonly number[], judged: Judgement[]): void {
  const heads = row.filter((at) => judged[at]?.label === "subhead");
  if (heads.length * 2 <= row.length || !row.every((at) => isStory(draft, at + 1))) return;
  for (const at of row) if (!isBody(judged[at])) judged[at] = judge("subhead", "live-title", LIKELY);
}

/**
 * Takes an entry's title and its first sentences for the story, where the page has several that the model takes for it: "That's it for
 * tonight" / "Thank you for following …". Times among them are the page's, and called so.
 */
export function keepEntries(draft: StoryDraft): StoryDraft {
  const judged = [...draft.judged];
  for (const row of findRows(draft)) {
    const entries = row.map((stamp) => readEntry(draft, stamp));
    const told = entries.filter(({ sentences: [first = -1] }) => isStory(draft, first));
    if (told.length < FEWEST_TOLD) continue;
    if (row.length < FEWEST_STAMPS) {
      headAlike(draft, row, judged);
      continue;
    }
    for (const { title, sentences } of entries) {
      if (title !== null && !isBody(judged[title])) judged[title] = judge("subhead", "live-title", LIKELY);
      for (const at of sentences) {
        // A paragraph is called by the rule's name, too: the first entry's is no standfirst.
        const { label, confidence } = judged[at] ?? judge("other", "model", 0);
        if (!isBody(judged[at]) || label === "paragraph")
          judged[at] = judge("paragraph", "live-entry", label === "paragraph" ? confidence : LIKELY);
      }
    }
    const own = row.filter((at) => draft.given[at] === undefined);
    const isPages = own.filter((at) => isBody(judged[at])).length * 2 < own.length;
    // "20:36Frances Watkins": who wrote the entry is left to the readers of bylines.
    const isTime = (at: number): boolean => isBody(judged[at]) || !GLUED.test(draft.texts[at] ?? "");
    if (isPages) for (const at of row.filter(isTime)) judged[at] = judge("other", LIVE_TIME, LIKELY);
    // One entry without its time would stand under another's.
    else for (const at of own) if (!isBody(judged[at])) judged[at] = judge("subhead", "live-title", LIKELY);
  }
  return redraft(draft, judged);
}
