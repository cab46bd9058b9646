/** Author boxes below the story: "About the author" / "Lena Marsh" / "Lena Marsh writes about harbours." */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isNoPerson } from "./name-piece.ts";

const LABELS: ReadonlySet<string> = new Set(lexicon.phrases.authorBoxes.map(foldLabel));
/** Longest of these labels with a colon, and longest name. UTF-16 units. */
const LONGEST_LABEL = 40;
const LONGEST_NAME = 48;
/** "Autorka jest socjolożką": below a name alone it presents its bearer without a label. */
const NOTE = new RegExp(String.raw`^${oneOf("noteOpenings")}(?!\p{L})`, "u");
/** So far below the story such a box stands at most. Blocks. */
const BELOW = 40;
/** One label stands above so many blocks on several authors at most. */
const BELOW_LABEL = 8;

/** Whether a block is the label of such a box. */
export const isBoxLabel = (text = ""): boolean =>
  text.length <= LONGEST_LABEL && LABELS.has(foldLabel(text).replace(/(?<!\s)\s*[:：]$/u, ""));

/** Whether a text begins with a name, and says more. */
const opensWith = (text: string, name: string): boolean =>
  text.startsWith(name) && /^[\s,，、(（]/u.test(text.slice(name.length));

/** Whether a label of such boxes stands some blocks above, below the story. */
function isBelowLabel({ texts, bodyEnd }: FieldContext, index: number): boolean {
  return texts.slice(Math.max(bodyEnd + 1, index - BELOW_LABEL), index).some(isBoxLabel);
}

/** "लेखक के बारे में" / "नवदिन डेस्क": a box may present a house's desk, which is nobody. */
const isDesk = (text: string): boolean =>
  foldLabel(text)
    .split(" ")
    .some((word) => lexicon.desks.has(word) || lexicon.notNames.has(word));

/** Whether a block below the story is the name that an author box presents. */
export function isBoxName({ texts, bodyEnd }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (bodyEnd < 0 || index <= bodyEnd || text.length > LONGEST_NAME || isDesk(text) || isNoPerson(text)) return false;
  return isBoxLabel(texts[index - 1]) || NOTE.test(texts[index + 1] ?? "");
}

/** "北浦 彩": a box may part the names that a byline does not. */
const SPACE = /(?<=\p{Script=Han})[ 　](?=\p{Script=Han})/gu;
const FIRST_HAN = /^\p{Script=Han}/u;

const IN_WORD = /[\p{L}-]/u;

/** "Marsh writes about grief without sentiment": a box below a review presents whose book it is, and the story says that one's surname. */
export function isSaidInStory(context: FieldContext, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  const story = context.story();
  for (let at = story.indexOf(surname); at >= 0; at = story.indexOf(surname, at + surname.length)) {
    if (FIRST_HAN.test(name)) return true;
    if (!IN_WORD.test(story.charAt(at - 1)) && !IN_WORD.test(story.charAt(at + surname.length))) return true;
  }
  return false;
}

/** Whether an author box below the story presents somebody of whom that does not speak: by the name alone, or by a note that opens with it. */
export function isBoxed(context: FieldContext, name: string): boolean {
  const { texts, bodyEnd } = context;
  if (bodyEnd < 0) return false;
  const last = Math.min(texts.length - 1, bodyEnd + BELOW);
  const isHan = FIRST_HAN.test(name);
  const bare = isHan ? name.replace(SPACE, "") : name;
  for (let i = bodyEnd + 1; i <= last; i += 1) {
    const printed = texts[i] ?? "";
    const text = isHan ? printed.replace(SPACE, "") : printed;
    if (!text.startsWith(bare)) continue;
    const isNoted = opensWith(text === bare ? (texts[i + 1] ?? "") : text, bare);
    if ((text === bare && isBoxName(context, i)) || (isNoted && isBelowLabel(context, i)))
      return !isSaidInStory(context, name);
  }
  return false;
}
