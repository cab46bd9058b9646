/** Blocks that are cut amid a sentence by their looks alone: at a comma, before a dash that breaks in, at a link's words. */
import { COUNTED } from "../../counted-lines.ts";
import { endsSentence } from "../../sentence.ts";
import type { StoryDraft } from "./draft.ts";
import { endsInComma, endsOpen, PROSE, STARTS_LOWER } from "./fragments.ts";

/** "- eggs", "• eggs": an item, which goes on with nothing. */
export const ITEM = /^[-–—•*]\s/u;
/** "… Mick Wallace and Clare Daly" / "— dubbed Moscow Mick", "— 20 of them from the islands —", "- with success.": a dash that breaks in, not one before an item. */
const DASHED_IN = /^[-–—]\s[\p{Ll}\p{N}]/u;
/** "… revives a" / "classic idea of the age" / "– Book nooks gather …": behind a link's words amid a sentence a name or a noun may stand. */
const DASHED_NAME = /^[-–—]\s\p{Lu}/u;

/** So long is a sentence's first half before a dash; a subhead is shorter. UTF-16 units. */
const SHORTEST_BEFORE_DASH = 60;
/** The same where small letters go on behind the dash's words: "… have worked together" / "— often reluctantly — to" / "calm the harbour". */
const SHORTEST_BEFORE_ASIDE = 32;
/** The same before a comma. */
const SHORTEST_CUT = 60;

/** "www.harbour.example", "IMG_12.jpg": what stands behind a sentence, and is none of its words. */
const ADDRESS_END = /\.\p{L}{2,7}$/u;
const ENDS_IN_LETTER = /[\p{Ll}\p{Lu}]["”’»«“]?$/u;

/** So far up a sentence's first words are looked for. Blocks. */
const FARTHEST_START = 8;

/** Whether the paragraph that ends with a link's words is a sentence in its midst: "… an order of" / "50 Airbus" / "A350-900 jets on Monday". */
function isAmidSentence({ texts, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (judged[at]?.label !== "continuation" || !ENDS_IN_LETTER.test(text) || ADDRESS_END.test(text)) return false;
  let from = at;
  while (from > 0 && at - from < FARTHEST_START && judged[from]?.label === "continuation") {
    if (endsSentence(texts[from - 1] ?? "")) break;
    from -= 1;
  }
  return PROSE.test(texts.slice(from, at).join(" "));
}

/** "In 2024," / "Harbour Advisers": of 118 such blocks of stories in the practice corpus 117 go on right below. Whether a comma at a block's end is a sentence's, not a greeting's, "Liebe Leserinnen und Leser,", nor a verse's: so long, dated, or amid one. */
function isCutAtComma({ texts, judged }: StoryDraft, at: number): boolean {
  const before = texts[at] ?? "";
  if (!endsInComma(before) || endsInComma(texts[at - 1] ?? "") || endsInComma(texts[at + 1] ?? "")) return false;
  return before.length >= SHORTEST_CUT || /\d/.test(before) || judged[at]?.label === "continuation";
}

/** Whether a dash below a block breaks into its sentence: it stands in no list of dashes. */
export function isDashedIn(draft: StoryDraft, at: number): boolean {
  const { texts, judged } = draft;
  const [before = "", text = "", after = ""] = texts.slice(at, at + 3);
  if (ITEM.test(before) || ITEM.test(after) || endsSentence(before) || !endsOpen(before)) return false;
  if (!DASHED_IN.test(text)) return DASHED_NAME.test(text) && isAmidSentence(draft, at);
  if (judged[at]?.label === "continuation" || before.length >= SHORTEST_BEFORE_DASH) return true;
  return before.length >= SHORTEST_BEFORE_ASIDE && !endsSentence(text) && STARTS_LOWER.test(after);
}

/** Whether a block is cut by its looks alone: what stands right below it in the story is the rest of its sentence. */
export function isCut(draft: StoryDraft, at: number): boolean {
  const text = draft.texts[at + 1] ?? "";
  const label = draft.judged[at + 1]?.label;
  if (label === "listitem" || COUNTED.test(text)) return false;
  if (ITEM.test(text)) return isDashedIn(draft, at);
  return isCutAtComma(draft, at) || (label === "paragraph" && isAmidSentence(draft, at));
}
