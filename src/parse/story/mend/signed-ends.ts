/** Blocks that end with who signs: nothing goes on with a sentence there. */
import { readInlineSignoff } from "../../fields/signoff/signoff-inline.ts";
import { endsSentence } from "../../sentence.ts";
import type { StoryDraft } from "./draft.ts";
import { LONGEST_END, mayGoOn, STARTS_UPPER } from "./fragments.ts";

/** "Bring gloves. Margaret Teo, Marrickville": a letter's last words are who wrote it, and where from. UTF-16 units. */
const ENDS_IN_WRITER =
  /[.!?]["”’»]?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}\p{Lu}[\p{L}\p{M}'’-]+,(?:\s\p{Lu}[\p{L}\p{M}'’-]+){1,3}$/u;
const LONGEST_WRITER = 80;
const SHORTEST_LETTER = 110;

/** Whether a paragraph is a reader's letter that ends with who wrote it: what begins with a capital below it is the next, or its title. */
export const isSignedLetter = (before: string, text: string): boolean =>
  before.length >= SHORTEST_LETTER && STARTS_UPPER.test(text) && ENDS_IN_WRITER.test(before.slice(-LONGEST_WRITER));

/** What a house's short name ends with. */
const ENDS_LIKE_HOUSE = /\p{Lu}{2}[)\]]?\.?$/u;

/** A sentence is broken into no more blocks than so many: a page of thousands that end in capitals is not gone through for each. */
const MOST_PIECES = 12;

/** Whether what stands here comes to a sentence's end before a block begins with a capital. */
function comesToStop(texts: readonly string[], from: number): boolean {
  const goesOn = (at: number): boolean =>
    mayGoOn(texts[at] ?? "") && !endsSentence(texts[at] ?? "") && !STARTS_UPPER.test(texts[at + 1] ?? "");
  let at = from;
  while (at < from + MOST_PIECES && goesOn(at)) at += 1;
  return endsSentence(texts[at] ?? "");
}

/** "… no las garzas". EFE" / "medioambiente": who signs the story ends it, and topics may begin with small letters. "… he said. NATO" / "ships will sail." goes on. */
export const isSignedOff = ({ texts }: Pick<StoryDraft, "texts">, at: number, below: number): boolean =>
  ENDS_LIKE_HOUSE.test((texts[at] ?? "").slice(-LONGEST_END)) &&
  !comesToStop(texts, below) &&
  readInlineSignoff(texts[at] ?? "") !== null;
