/** What links set apart: a word of the story's sentence, and what a call of the page's own goes on with. */
import { type FormKind, hasHabit } from "../../lexicon/index.ts";
import { HAN_AND_KANA } from "../../lexicon/scripts.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { SURELY_STORY, WHOLE } from "./furniture-sure.ts";

const LIKELY = 0.85;

/** Kinds whose forms are words that stories link: "report", "post", "weather". An advertisement stands amid sentences, too. */
const LINKED: ReadonlySet<FormKind> = new Set(["share", "badge", "related", "furniture", "topics", "promo"]);
/** UTF-16 units. */
const LONGEST_LINKED = 16;
/** So much of the sentence stands above the link. */
const SHORTEST_BEFORE = 20;
const IS_LINK = new RegExp(String.raw`^[([]?\p{Ll}[\p{L}'’-]*[)\]]?$|^[${HAN_AND_KANA}ー]+$`, "u");
const IS_OPEN = /[\p{L}\p{N},]$/u;
const GOES_ON = /^[\p{Ll}\p{N}\p{Script=Hiragana}.,;:!?)’'”]/u;

/** A sentence that waits for more, and a call, end with a small word: "by", "to our". */
const ENDS_WAITING = / \p{Ll}{1,4}$/u;
/** "comment.", "around the web.", "topics,": words that end a sentence or a part of one; no label of a page's has a stop and a small letter. */
const ENDS_SENTENCE = /^\p{Ll}[\p{L}'’ -]*[.,;]$/u;

/** Whether a sentence is open above a block: by its length, by a word that waits for another, or as the model reads it. */
function isOpenAbove({ texts, judged }: Capture, index: number): boolean {
  const before = texts[index - 1] ?? "";
  if (!IS_OPEN.test(before)) return false;
  return before.length >= SHORTEST_BEFORE || ENDS_WAITING.test(before) || judged[index - 1]?.label === "continuation";
}

/** "back to": a link's words of which the last waits for a name. "opens new tab", "2 min" and "end of list" are labels. */
const WAITS = /^\p{Ll}[\p{L}'’-]* \p{Ll}{1,3}$/u;
const IS_WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u;
/** A call is shorter: "Sign up to our" / "newsletter". UTF-16 units. */
const LONGER_THAN_CALLS = 60;

/** "As documents leaked to the" / "New" / "York Times have unveiled, …": a sentence of the story that waits for a word, whatever that is. */
function waitsAbove({ texts, judged }: Capture, index: number): boolean {
  const before = texts[index - 1] ?? "";
  return before.length >= LONGER_THAN_CALLS && ENDS_WAITING.test(before) && judged[index - 1]?.label === "paragraph";
}

/** Whether a block's words are a link's amid a sentence, which goes on below. */
function isWordOfSentence(text: string, after: string): boolean {
  if (ENDS_SENTENCE.test(text)) return true;
  return after !== "" && (WAITS.test(text) || (IS_LINK.test(text) && GOES_ON.test(after)));
}

/**
 * Kinds whose words with a capital may be a sentence's: German nouns, "Eine" / "Umfrage" / "unter Fischern ergab", and the first behind a dateline, "PORT ANSEL (AP) —" /
 * "New" / "uncertainty hangs over the ferry". "Share" / "via email" is a button's, and tags in small letters stand below "Tags".
 */
const NAMED: ReadonlySet<FormKind> = new Set(["badge", "related", "furniture"]);
const STARTS_SMALL = /^\p{Ll}{2}/u;
const ENDS_IN_DASH = /\s[—–-]$/u;

/** Whether a word with a capital stands amid a sentence, which goes on in small letters. */
function isNameAmid(capture: Capture, index: number, kind: FormKind): boolean {
  const { texts, language } = capture;
  const [before = "", text = "", after = ""] = [texts[index - 1], texts[index], texts[index + 1]];
  if (!NAMED.has(kind) || !IS_WORD.test(text) || !STARTS_SMALL.test(after)) return false;
  return ENDS_IN_DASH.test(before) || (hasHabit(language, "capitalNouns") && isOpenAbove(capture, index));
}

/**
 * "The ministry published a" / "report" / "on the bridge": a word of the story that a link set apart, not the page's own. And so at a sentence's
 * end, "The mayor declined to" / "comment.", and above a name, "The ministry gave two floors" / "back to" / "Public Services."
 */
export function isLinkAmid(capture: Capture, index: number, kind: FormKind): boolean {
  const [text = "", after = ""] = [capture.texts[index], capture.texts[index + 1]];
  if (!LINKED.has(kind) || text.length > LONGEST_LINKED) return false;
  if ((waitsAbove(capture, index) && IS_WORD.test(text)) || isNameAmid(capture, index, kind)) return true;
  return isWordOfSentence(text, after) && isOpenAbove(capture, index);
}

/** A call that links broke goes on in so many blocks at most. */
const MOST_RESTS = 4;
/** UTF-16 units. */
const LONGEST_REST = 60;

/** "Tap here to return to FAST" / "FAST": the call's last word once more, as its button. UTF-16 units. */
const LONGEST_BUTTON = 16;

/** The buttons of calls that end with their word. */
export function findButtons({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const buttons: Verdict[] = [];
  for (const { block, label, rule } of found) {
    const [call = "", text = ""] = [blocks[block]?.text, blocks[block + 1]?.text];
    const isFree = verdicts[block + 1] === undefined && judged[block + 1]?.label !== "headline";
    if (rule !== "furniture.promo" || !isFree || text === "" || text.length > LONGEST_BUTTON) continue;
    if (call.endsWith(` ${text}`))
      buttons.push({ block: block + 1, label, rule: `${rule}-button`, confidence: LIKELY });
  }
  return buttons;
}

/**
 * What a broken call goes on with: "Support our work by" / "becoming a member" / ".", where the story's sentence has ended above, or another call
 * stands there. A link's words may begin large where the sentence goes on below: "By signing up you agree to the" / "Terms" / "of this site."
 */
export function findRests({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const labelled = new Set(found.map(({ block }) => block));
  const rests: Verdict[] = [];
  for (const { block, label, rule, confidence } of found) {
    if (rule !== "furniture.promo" || confidence === WHOLE) continue;
    if (!ENDS_WAITING.test(blocks[block]?.text ?? "")) continue;
    if (!endsSentence(blocks[block - 1]?.text ?? "") && !labelled.has(block - 1)) continue;
    for (let at = block + 1; at <= block + MOST_RESTS && !labelled.has(at) && !verdicts[at]; at += 1) {
      const [before = "", text = "", after = ""] = [at - 1, at, at + 1].map((place) => blocks[place]?.text);
      const isOfStory = judged[at]?.label !== "other" && (judged[at]?.confidence ?? 0) >= SURELY_STORY;
      // "The Ferry" / "newsletter was sent to nine thousand readers, …": a sentence of the story, which a link opens.
      const isLink = !isOfStory && GOES_ON.test(after) && after.length <= LONGEST_REST && !endsSentence(text);
      const goesOn = GOES_ON.test(text) || isLink;
      if (endsSentence(before) || !goesOn || text.length > LONGEST_REST) break;
      rests.push({ block: at, label, rule: `${rule}-rest`, confidence: LIKELY });
    }
  }
  return rests;
}
