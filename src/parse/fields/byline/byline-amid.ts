/** Names amid the story that wrote none of it: of who posted a message, and titles of what the story lists. */
import type { FieldContext } from "../context.ts";

/** "LA GACETA", "MERKEZ ECZANESİ" */
const IN_CAPITALS = /^\p{Lu}{2}[\p{Lu}\s.'’-]+$/u;

/** "18:41 · 8 mar. 2024", "6:41 PM · Mar 8, 2024": when a message was posted that the story shows. */
const POST_STAMP = /^\d{1,2}:\d\d(?:\s?[AP]M)? · \P{Lu}*\p{L}/u;
/** A message's writer stands so many blocks above that at most. */
const POST_BLOCKS = 4;

/** Whether a name between the paragraphs is of who posted a message. */
export function isOfPost({ texts, bodyStart }: FieldContext, index: number): boolean {
  if (bodyStart < 0 || index < bodyStart) return false;
  return texts.slice(index + 1, index + 1 + POST_BLOCKS).some((text) => POST_STAMP.test(text));
}

/** What a list has stands so near to each other. Blocks. */
const NEAR = 12;
const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** "MERKEZ ECZANESİ" / "DENİZ ECZANESİ": titles in capitals amid the story that end alike are what it lists. */
export function isTitleOfSeveral({ texts, bodyStart, bodyEnd }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (bodyStart < 0 || index <= bodyStart || index >= bodyEnd || !IN_CAPITALS.test(text)) return false;
  const last = lastWord(text);
  const near = texts.slice(Math.max(bodyStart, index - NEAR), index + NEAR);
  return near.some((other) => other !== text && lastWord(other) === last && IN_CAPITALS.test(other));
}
