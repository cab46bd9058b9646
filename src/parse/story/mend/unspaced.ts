/** Sentences of unspaced scripts that links have broken: their grammar shows at an edge that the sentence goes on. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { HAN_AND_KANA, mayHoldHanOrKana } from "../../../lexicon/scripts.ts";
import { isParticleOf } from "../../korean-particles.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isInLines } from "./in-lines.ts";

const UNSPACED = new RegExp(`[${HAN_AND_KANA}]`, "u");
const isUnspaced = (text: string): boolean => mayHoldHanOrKana(text) && UNSPACED.test(text);

/**
 * Particles and prepositions behind which something must come: "元タレントの" / "中居…". Not に, を, も and と: headlines and subheads
 * end with them as well ("再発防止を").
 */
const ENDS_DANGLING = /(?:[のはがや、]|[的和与與把被及]|から|への|との)$/u;
/**
 * Particles that no sentence begins with: "サッカー" / "のJリーグは"; some before a name or a bracket alone, "文部科学省" / "は「来年度…", as "はい" begins
 * one. Verbs of saying before a comma: "鐵道局" / "表示，…". A bracket's reading follows a name: "弾劾" / "（だんがい）".
 */
export const STARTS_BOUND = new RegExp(
  String.raw`^(?:[のをへ]|[はがにでとも](?=[「、（\d\p{Script=Han}\p{Script=Katakana}])|によると|について|${oneOf("saidBehindName")}[，：,:]|（[\p{Script=Hiragana}\p{Script=Katakana}]+）)`,
  "u",
);

/** A sentence has so many fragments at most; one that is not yet taken for the story is so short. UTF-16 units. */
const MOST_FRAGMENTS = 14;
const LONGEST_FRAGMENT = 60;
/** A name in other letters may be a link within: "元" / "SMAP" / "の". */
const SHORT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} .&'’-]{0,19}$/u;
/** "…を押してください。最新情報を…": two sentences are no fragment. */
const INNER_STOP = /[。！？](?!$)/u;
/** From this confidence on the model is sure that a block is not the story's. */
const SURE = 0.98;

/** "――従業員にはどう切り出しましたか。": who asks in an interview begins a paragraph. */
const ASKS = /^(?:―{1,2}|—{1,2}|──|－－)(?=\S)/u;

/** Whether blocks are together one speech in brackets, "「長男は" / "保育士" / "をしています。…だけ、と言いました」": it ends without a stop. */
function closesSpeech(texts: readonly string[]): boolean {
  const whole = texts.join("");
  if (!whole.startsWith("「") || !whole.endsWith("」")) return false;
  let depth = 0;
  for (const [at, sign] of [...whole].entries()) {
    if (sign === "「") depth += 1;
    else if (sign === "」") depth -= 1;
    if (depth === 0 && at < whole.length - 1) return false;
  }
  return depth === 0;
}

/** Whether a block may be a fragment: nothing else is known of it, and it is of the story, or short and not surely foreign. */
function mayBePart({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  const each = judged[at];
  if (given[at] !== undefined || each === undefined || each.label === "headline") return false;
  if (!isUnspaced(text) && !SHORT_NAME.test(text)) return false;
  return isBody(each) || (text.length <= LONGEST_FRAGMENT && each.confidence < SURE && !INNER_STOP.test(text));
}

/** The block that ends the sentence which block `from` leaves open, or -1 where none does. */
function findEnd(draft: StoryDraft, from: number): number {
  for (let at = from + 1; at < draft.texts.length && at - from < MOST_FRAGMENTS; at += 1) {
    if (!mayBePart(draft, at) || ASKS.test(draft.texts[at] ?? "")) return -1;
    if (closesSpeech(draft.texts.slice(from, at + 1))) return at;
    if (endsSentence(draft.texts[at] ?? "")) return at;
  }
  return -1;
}

/** Whether block `at` leaves a sentence open that the next block goes on with. */
function leavesOpen(draft: StoryDraft, at: number): boolean {
  const text = draft.texts[at] ?? "";
  if (endsSentence(text) || !isUnspaced(text) || !mayBePart(draft, at) || !mayBePart(draft, at + 1)) return false;
  if (ASKS.test(draft.texts[at + 1] ?? "")) return false;
  if (!isBody(draft.judged[at]) && STARTS_BOUND.test(text)) return false;
  return ENDS_DANGLING.test(text) || STARTS_BOUND.test(draft.texts[at + 1] ?? "");
}

/** So many particles that wait for something make a sentence of fragments; a menu above a story has none. */
const FEWEST_DANGLING = 2;

/** Whether a sentence is the story's: one of its fragments is, or its end is and cannot begin a sentence of its own, or has too much above it that waits for it. */
function isOfStory({ texts, judged }: StoryDraft, from: number, end: number): boolean {
  if (judged.slice(from, end).some(isBody)) return true;
  const dangling = texts.slice(from, end).filter((text) => ENDS_DANGLING.test(text));
  return isBody(judged[end]) && (STARTS_BOUND.test(texts[end] ?? "") || dangling.length >= FEWEST_DANGLING);
}

/**
 * Joins such a sentence from the block that leaves it open to the one that ends it:
 * "元タレントの" / "中居正広" / "氏（52）の" / "女性" / "トラブルを発端にした" / "フジテレビ" / "問題が、スポーツ界に飛び火している。"
 */
export function joinUnspaced(draft: StoryDraft): StoryDraft {
  if (isInLines(draft)) return draft;
  const judged: Judgement[] = [...draft.judged];
  const mended: StoryDraft = redraft(draft, judged);
  for (let from = 0; from + 1 < draft.texts.length; from += 1) {
    const end = leavesOpen(mended, from) ? findEnd(mended, from) : -1;
    if (end < 0 || !isOfStory(mended, from, end)) continue;
    const opening = judged[from];
    if (opening !== undefined && opening.label !== "continuation" && opening.label !== "paragraph")
      judged[from] = judge("paragraph", "opens-sentence", LIKELY);
    for (let at = from + 1; at <= end; at += 1)
      if (judged[at]?.label !== "continuation") judged[at] = judge("continuation", "open-sentence", LIKELY);
    from = end - 1;
  }
  return mended;
}

/** A noun that a link set apart is no longer. UTF-16 units. */
const LONGEST_NOUN = 30;

/** "이 배는 하루 두 번", this ship: words that paragraphs begin with, too. */
const ALSO_WORDS = /^(?:이|가|만|도)\s/u;

/** "우주기술연구원" / "은 이날 오전 11시 20분": a particle begins no sentence, so the noun above it is the story's. */
export function joinParticles(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  for (let at = 1; at < texts.length; at += 1) {
    const [noun = "", text = ""] = [texts[at - 1], texts[at]];
    const isOpen = given[at - 1] === undefined && given[at] === undefined && judged[at - 1]?.label !== "headline";
    if (!isOpen || !isBody(judged[at]) || noun.length > LONGEST_NOUN || !isParticleOf(noun, text)) continue;
    const isOfStory = judged[at - 1]?.label === "paragraph" || judged[at - 1]?.label === "continuation";
    if (ALSO_WORDS.test(text) && !isOfStory) continue;
    if (!isBody(judged[at - 1]) || judged[at - 1]?.label === "subhead")
      judged[at - 1] = judge("paragraph", "opens-sentence", LIKELY);
    judged[at] = judge("continuation", "open-sentence", LIKELY);
  }
  return redraft(draft, judged);
}
