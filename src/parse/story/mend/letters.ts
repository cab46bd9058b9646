/** A page of readers' letters, each with who wrote it and where: "… I live opposite." / "Geoffrey Mounsey" / "Elland". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import {
  addressesPaper,
  findSignatures,
  LONGEST_LINE,
  mayOpenLetter,
  onlyAddressesPaper,
  SHORTEST_LETTER,
} from "./letter-signatures.ts";
import { keepLoneLetter } from "./lone-letters.ts";

/** What such a page says of itself above its first letter, in a block of its own or behind the headline's bar; a day may follow, "Letters to the Editor, March 6th: …". */
const HEADED = new RegExp(String.raw`(?:^|[|–—:]\s)${oneOf("lettersPages")}(?:$|,|\s?[|–—:])`, "iu");
const PAGE_TITLE = new RegExp(`^${oneOf("lettersPages")}$`, "iu");
/** One letter with its writer below it may be anything. */
const FEWEST_LETTERS = 2;
/** The first letter stands so few blocks below the page's own title. */
const FARTHEST_BELOW = 3;

/** Readers' comments begin with a call, and other stories with theirs. */
const ENDS_LETTERS: ReadonlySet<string | undefined> = new Set(["share", "related"]);

const headlineOf = ({ judged }: StoryDraft): number => judged.findIndex(({ label }) => label === "headline");

/** Whether the page heads its story as letters, in the headline, right above it or below, or several address the paper; a menu names its letters farther up. */
function isHeaded(draft: StoryDraft, first: number): boolean {
  const above = draft.texts.slice(Math.max(headlineOf(draft) - 1, 0), Math.max(first, 0));
  return above.some((text) => HEADED.test(text.trim())) || draft.texts.filter(addressesPaper).length >= FEWEST_LETTERS;
}

/** Whether a line may be a letter's title. */
const mayBeTitle = ({ texts, given }: StoryDraft, at: number): boolean => {
  const text = texts[at] ?? "";
  return (
    given[at] === undefined &&
    text !== "" &&
    text.length <= LONGEST_LINE &&
    !endsSentence(text) &&
    !addressesPaper(text) &&
    !HEADED.test(text)
  );
};

/** A title stands right above its letter, or above how that addresses the paper. */
function headsLetter({ texts }: StoryDraft, at: number): boolean {
  const below = texts[at + 1] ?? "";
  return mayOpenLetter(below);
}

/** What a page's letters are made of. */
interface Letters {
  /** The first letter, or how that addresses the paper. */
  readonly begins: number;
  readonly signing: ReadonlySet<number>;
  /** Whether each has a title. */
  readonly isTitled: boolean;
}

/** Where the first letter begins: where it addresses the paper, below the page's title if that is near, or in the story. */
function findFirst({ texts, given, judged }: StoryDraft, first: number): number {
  const beginsFrom = (from: number): number =>
    texts.findIndex((text, at) => at >= from && given[at] === undefined && mayOpenLetter(text));
  const title = texts.findIndex((text, at) => given[at] === undefined && PAGE_TITLE.test(text.trim()));
  const head = title >= 0 && title < first ? title : judged.findIndex(({ label }) => label === "headline");
  const below = beginsFrom(head + 1);
  const isNear = below - head <= FARTHEST_BELOW && (head === title || addressesPaper(texts[below] ?? ""));
  return isNear && below <= first ? below : beginsFrom(first);
}

/** The page's letters, or null where it has none that are known. */
function readLetters(draft: StoryDraft): Letters | null {
  const first = draft.judged.findIndex(isBody);
  if (first < 0 || !isHeaded(draft, first)) return null;
  const begins = findFirst(draft, first);
  const isTitled = mayBeTitle(draft, begins - 1);
  const end = draft.given.findIndex((label, at) => at > first && ENDS_LETTERS.has(label));
  const rows = findSignatures(draft, isTitled).filter(([at = -1]) => at > begins && (end < 0 || at < end));
  return rows.length < FEWEST_LETTERS ? null : { begins, signing: new Set(rows.flat()), isTitled };
}

/** The page's own title, where the model took a letter's for it, "Letters to the editor" / "Buses" / "SIR – The 4.15 …"; or -1. */
function findPageTitle(draft: StoryDraft, { begins, signing, isTitled }: Letters): number {
  const head = headlineOf(draft);
  const isHead = (at: number): boolean => mayBeTitle(draft, at) && !signing.has(at) && headsLetter(draft, at);
  if (!isTitled || !isHead(head) || ![...signing].some((at) => isHead(at + 1))) return -1;
  const near = Array.from({ length: FARTHEST_BELOW }, (_, step) => begins - 1 - step);
  return near.find((at) => draft.given[at] === undefined && PAGE_TITLE.test(draft.texts[at]?.trim() ?? "")) ?? -1;
}

/** Keeps letters, who signs them, and the titles between them. */
export function keepLetters(draft: StoryDraft): StoryDraft {
  const letters = readLetters(draft);
  if (letters === null) return keepLoneLetter(draft);
  const { texts, given } = draft;
  const { begins, signing } = letters;
  const title = findPageTitle(draft, letters);
  const last = Math.max(...signing);
  const isLetter = (at: number): boolean =>
    (texts[at] ?? "").length >= SHORTEST_LETTER && (endsSentence(texts[at] ?? "") || signing.has(at + 1));
  const isTitle = (at: number): boolean => mayBeTitle(draft, at) && headsLetter(draft, at) && !signing.has(at);
  // A link's words stand above the rest of their sentence: only what stands below a signature is surely a title.
  const isSure = (at: number): boolean => isTitle(at) && (at === begins - 1 || signing.has(at - 1));
  const isAddress = (at: number): boolean => addressesPaper(texts[at] ?? "") && (isSure(at - 1) || signing.has(at - 1));
  const opens = (at: number): boolean =>
    signing.has(at - 1) || isSure(at - 1) || (isAddress(at - 1) && onlyAddressesPaper(texts[at - 1] ?? ""));
  const mendAt = (each: Judgement, at: number): Judgement => {
    if (at === title) return judge("headline", "letters", LIKELY);
    if (title >= 0 && each.label === "headline") return judge("subhead", "letters", LIKELY);
    if (given[at] !== undefined || at < begins - 1 || at > last || each.label === "headline") return each;
    if (signing.has(at)) return judge("paragraph", "letters", LIKELY);
    if (each.label === "subhead" && isTitle(at)) return each;
    if (isSure(at) || (each.label === "other" && isTitle(at))) return judge("subhead", "letters", LIKELY);
    const isNew =
      !isBody(each) || (each.label === "continuation" && opens(at)) || (each.label === "subhead" && isAddress(at));
    return isNew && (isAddress(at) || isLetter(at)) ? judge("paragraph", "letters", LIKELY) : each;
  };
  return redraft(draft, listEach(draft.judged, mendAt));
}
