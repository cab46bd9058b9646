import type { FormKind, FormMatch } from "../../lexicon/index.ts";
import type { Label, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import type { StoryVerdict } from "../story/index.ts";
import { findDigests } from "./digests.ts";
import { isTopHeadline } from "./top-line.ts";

/** A whole block that is a form of the lexicon, word for word, is that and nothing else. */
const WHOLE = 0.97;
/** A block that begins like a form may go on in its own words. */
const OPEN = 0.93;
const LIKELY = 0.85;

const LABEL_OF_KIND: Readonly<Partial<Record<FormKind, Label>>> = {
  topics: "related",
  related: "related",
  share: "share",
  advertisement: "advertisement",
  promo: "promo",
  badge: "badge",
  digest: "badge",
  furniture: "furniture",
};

/** A block that is longer and ends as a sentence is prose, however it begins: "Read more closely, the accounts are less cheerful. …" */
const PARAGRAPH = 110;

const isParagraph = (text: string): boolean => text.length > PARAGRAPH && endsSentence(text);

/** An open form is as sure as a whole one when its own words are so long: "Anadolu Agency website contains only a portion…". UTF-16 units. */
const LONG_FORM = 24;

/** Whether a block may be prose that begins like an open form. */
const mayBeProse = (form: string, text: string): boolean =>
  form.includes("…") && form.length < LONG_FORM && isParagraph(text);

/** From this confidence on the model knows a sentence that begins like an open form, "Tải ứng dụng giả mạo …"; like a long one, from a higher. */
const SURELY_STORY = 0.97;
const SURELY_LONG = 0.99;

/** Whether a sentence that begins like an open form is the story's. */
const isStorySentence = ({ form, kind }: FormMatch, text: string, judged: StoryVerdict | undefined): boolean =>
  // A long call is one whatever the model says: "Trenger du noen å snakke med? …".
  !(kind === "promo" && form.length >= LONG_FORM) &&
  judged?.label === "paragraph" &&
  judged.confidence >= (form.length < LONG_FORM ? SURELY_STORY : SURELY_LONG) &&
  endsSentence(text);

/** Whether the model takes a page's word for a summary, "In short", for a subhead, and for the story what stands right above and below. */
function isSubheadAmid({ judged, verdicts }: Capture, index: number, kind: FormKind): boolean {
  if (kind !== "badge") return false;
  const isStory = (at: number): boolean => verdicts[at] === undefined && judged[at]?.label === "paragraph";
  return judged[index]?.label === "subhead" && isStory(index - 1) && isStory(index + 1);
}

/** Longest title of another story in a list of them. UTF-16 units. */
const LONGEST_TEASER = 90;

/** A title among others: no sentence, unless it asks. */
const isTeaser = (text: string): boolean =>
  text.length <= LONGEST_TEASER && (!endsSentence(text) || text.endsWith("?"));

/** "—¿Qué hacía una niña en un campamento?": a question that a dash opens is an interview's. */
const STARTS_SPEECH = /^[-–—]/u;

/** From this confidence on the model knows a question for the story's, where it knows the paragraph right below. */
const SURE_QUESTION = 0.8;

/** Whether a question under another story's title is the story's own. */
function isOwnQuestion({ blocks, judged, verdicts }: Capture, at: number): boolean {
  if (STARTS_SPEECH.test(blocks[at]?.text ?? "")) return true;
  const [each, below] = [judged[at], judged[at + 1]];
  const isSure = (each?.label === "paragraph" || each?.label === "subhead") && each.confidence >= SURE_QUESTION;
  return isSure && below?.label === "paragraph" && below.confidence >= SURELY_STORY && verdicts[at + 1] === undefined;
}

/**
 * Titles of other stories under a label in the middle of a story: the one that "More from Ridgeline:" announces with its colon, and, under
 * the first title of a list, those that ask as a subhead seldom does: "Most viewed" / "Seagull fined" / "Which reservoir are you?".
 */
function findTeasers(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts, judged } = capture;
  const labelled = new Set(found.map(({ block }) => block));
  const teasers: Verdict[] = [];
  const lastParagraph = judged.findLastIndex(({ label }) => label === "paragraph");
  for (const { block, rule, confidence } of found) {
    if (rule !== "furniture.related") continue;
    const label = blocks[block]?.text ?? "";
    const announces = label.endsWith(":") || label.endsWith("：");
    if (!announces && confidence !== WHOLE) continue;
    for (let at = block + 1; at < blocks.length && !labelled.has(at) && !verdicts[at]; at += 1) {
      const text = blocks[at]?.text ?? "";
      // "Videos" / "Spiele" / "Grundwasser" / ":" / "Wem gehört das Wasser …?": a menu's item, and the headline far below it.
      if (!isTeaser(text) || (judged[at]?.label === "headline" && at < lastParagraph)) break;
      if ((at === block + 1 && announces) || (at > block + 1 && text.endsWith("?") && !isOwnQuestion(capture, at))) {
        teasers.push({ block: at, label: "related", rule: "furniture.teaser", confidence: LIKELY });
      }
    }
  }
  return teasers;
}

/** Kinds whose forms are words that stories link: "report", "post", "weather". An advertisement stands amid sentences, too. */
const LINKED: ReadonlySet<FormKind> = new Set(["share", "badge", "related", "furniture", "topics", "promo"]);
/** UTF-16 units. */
const LONGEST_LINKED = 16;
/** So much of the sentence stands above the link. */
const SHORTEST_BEFORE = 20;
const IS_LINK = /^[([]?\p{Ll}[\p{L}'’-]*[)\]]?$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const IS_OPEN = /[\p{L}\p{N},]$/u;
const GOES_ON = /^[\p{Ll}\p{Script=Hiragana}.,;:!?)’'”]/u;

/** "The ministry published a" / "report" / "on the bridge": a word of the story that a link set apart, not the page's own. */
function isLinkAmid({ blocks }: Capture, index: number, kind: FormKind): boolean {
  const [before = "", text = "", after = ""] = [index - 1, index, index + 1].map((at) => blocks[at]?.text);
  if (!LINKED.has(kind) || text.length > LONGEST_LINKED || !IS_LINK.test(text)) return false;
  return before.length >= SHORTEST_BEFORE && IS_OPEN.test(before) && GOES_ON.test(after);
}

/** A call that links broke goes on in so many blocks at most. */
const MOST_RESTS = 4;
/** Such a call ends with a small word: "by", "to our". */
const ENDS_WAITING = / \p{Ll}{1,4}$/u;
/** UTF-16 units. */
const LONGEST_REST = 60;

/** What a broken call goes on with: "Support our work by" / "becoming a member" / ".", where the story's sentence has ended above. */
function findRests({ blocks, verdicts }: Capture, found: readonly Verdict[]): Verdict[] {
  const labelled = new Set(found.map(({ block }) => block));
  const rests: Verdict[] = [];
  for (const { block, label, rule, confidence } of found) {
    if (rule !== "furniture.promo" || confidence === WHOLE) continue;
    if (!ENDS_WAITING.test(blocks[block]?.text ?? "") || !endsSentence(blocks[block - 1]?.text ?? "")) continue;
    for (let at = block + 1; at <= block + MOST_RESTS && !labelled.has(at) && !verdicts[at]; at += 1) {
      const text = blocks[at]?.text ?? "";
      if (endsSentence(blocks[at - 1]?.text ?? "") || !GOES_ON.test(text) || text.length > LONGEST_REST) break;
      rests.push({ block: at, label, rule: `${rule}-rest`, confidence: LIKELY });
    }
  }
  return rests;
}

/**
 * Blocks that every newsroom's pages carry around a story: "Sign up now: Get insights on Asia's fast-moving developments",
 * "Google Preferred Source badge", "See more on". Whole blocks only: "Related to the buyback, the board said …" is prose.
 */
export const labelFurniture: Pass = {
  name: "furniture",
  label(capture) {
    const { blocks, verdicts, judged, glance } = capture;
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index]) continue;
      const { form } = glance(index);
      const label = form?.sure ? LABEL_OF_KIND[form.kind] : undefined;
      if (!form || !label) continue;
      if (label !== "promo" && mayBeProse(form.form, text)) continue;
      const isOpen = form.form.includes("…");
      if (isOpen ? isStorySentence(form, text, judged[index]) : isSubheadAmid(capture, index, form.kind)) continue;
      if (isOpen ? isTopHeadline(capture, index) : isLinkAmid(capture, index, form.kind)) continue;
      const confidence = isOpen ? OPEN : WHOLE;
      found.push({ block: index, label, rule: `furniture.${form.kind}`, confidence });
    }
    return [...found, ...findTeasers(capture, found), ...findDigests(capture, found), ...findRests(capture, found)];
  },
};
