/** Where a story ends: at its sign-off, and above what stands under "Read more". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { readInlineSignoff } from "../../fields/signoff-inline.ts";
import { listEach } from "../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { CERTAIN, isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

/** So much of the story may stand after its sign-off before it counts as none. Paragraphs. */
const MOST_AFTER_SIGNOFF = 2;

const ENDS_SECTION: ReadonlySet<string> = new Set(["signoff.end-sign", "signoff.names", "signoff.bracketed"]);

/** Index of the block that signs the story, or -1: "… high-quality talent”. REUTERS", or a sign-off of its own. */
function findSigned({ texts, given, judged }: StoryDraft): number {
  let [paragraphs, sentences] = [0, 0];
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const text = texts[i] ?? "";
    // "… منذ أربعة عقود. (أ.ف.ب)": a caption amid the story ends with its agency, too.
    const maySign = given[i] === undefined && (isBody(judged[i]) || sentences <= MOST_AFTER_SIGNOFF);
    const signoff = maySign ? readInlineSignoff(text) : null;
    // "… by the door. ■": a sign ends a section, too, and so do who wrote it and a speaker's party, "… so genau. (CDU)".
    const endsAll = signoff !== null && (paragraphs === 0 || !ENDS_SECTION.has(signoff.rule));
    if (given[i] === "signoff" || endsAll) return i;
    const isSentence = isStory({ given, judged }, i) && endsSentence(text);
    sentences += isSentence ? 1 : 0;
    if (isSentence && isLong(text, PARAGRAPH)) paragraphs += 1;
    if (paragraphs > MOST_AFTER_SIGNOFF) return -1;
  }
  return -1;
}

/** Nothing after the sign-off is the story; the block that holds it is. */
export function endAtSignoff(draft: StoryDraft): StoryDraft {
  const signed = findSigned(draft);
  if (signed <= 0 || !draft.judged.slice(0, signed).some(isBody)) return draft;
  const judged = listEach(draft.judged, (each, i): Judgement => {
    if (i > signed && isBody(each)) return judge("other", "after-signoff", CERTAIN);
    if (i === signed && !isBody(each) && draft.given[i] === undefined) return judge("paragraph", "signed", CERTAIN);
    return each;
  });
  return redraft(draft, judged);
}

/**
 * "◆瀬古川拓海（せこがわ・たくみ）1994年（平6）6月3日、千葉県生まれ。…", "やたべ・まこと　1965年生まれ。大学卒業後、…": Japanese papers present whom a story is
 * about in a paragraph of its own: how the name is read, and when born. A story's own sentence has a particle before the year.
 */
const PROFILE = new RegExp(
  String.raw`^(?:[◆◇■▽▼●]\s?[^。]{0,24}|[\p{Script=Han}々\p{Script=Katakana}ー・]{2,16})（[\p{Script=Hiragana}ー]{2,8}[・＝ 　][\p{Script=Hiragana}ー]{2,8}）[^。はがをに]{0,40}(?:\d{4}|[０-９]{4})年|^[\p{Script=Hiragana}ー]{2,8}・[\p{Script=Hiragana}ー]{2,8}[ 　][^。はがを]{0,24}年[^。はがを]{0,20}${oneOf("born")}`,
  "u",
);
/** A story goes on above such a paragraph; none stands at its start. */
const FEWEST_ABOVE = 3;

/** A paragraph that presents a person is not the story's. */
export function dropProfiles(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  let above = 0;
  const judged = listEach(draft.judged, (each, i): Judgement => {
    if (!isBody(each) || given[i] !== undefined) return each;
    above += 1;
    return above > FEWEST_ABOVE && PROFILE.test(texts[i] ?? "") ? judge("other", "profile", CERTAIN) : each;
  });
  return redraft(draft, judged);
}

/** The model is no surer that a capture's last sentence is none of the story. */
const UNSURE = 0.6;

/** "publicité" / "Les travaux commenceront à l’automne.": the last sentence of a capture, with nothing but an advertisement above it, ends the story. */
export function keepLastSentence(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const last = texts.length - 1;
  const each = draft.judged[last];
  if (each === undefined || each.label !== "other" || each.confidence >= UNSURE || given[last] !== undefined)
    return draft;
  let above = last - 1;
  while (given[above] === "advertisement") above -= 1;
  if (!endsSentence(texts[last] ?? "") || !isStory(draft, above) || !endsSentence(texts[above] ?? "")) return draft;
  const judged = [...draft.judged];
  judged[last] = judge("paragraph", "last-sentence", 1 - each.confidence);
  return redraft(draft, judged);
}

/** Whether a label such as "Read more" stands between a block and the last paragraph above it. */
function followsTeaserLabel({ texts, given, judged }: StoryDraft, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (given[i] === "related") return true;
    const text = texts[i] ?? "";
    if (isStory({ given, judged }, i) && isLong(text, PARAGRAPH) && endsSentence(text)) return false;
  }
  return false;
}

/** The first two words of a note on an author, each with a capital: "Nomvula Khoza-Steyn is a civil engineer …". */
const NAME_FIRST = /^\p{Lu}[\p{L}\p{M}.'’-]+ (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]+(?=[ ,])/u;
/** A note on an author is one of the last so many paragraphs. */
const LAST_NOTES = 2;

/** Whether somebody is named above the story as who wrote it: in a byline, or alone between headline and story. */
function isAuthor({ texts, given, judged }: StoryDraft, name: string, first: number): boolean {
  const headline = judged.findIndex(({ label }) => label === "headline");
  for (let i = 0; i < first; i += 1) {
    const text = texts[i] ?? "";
    if (given[i] === "byline" ? text.includes(name) : i > headline && text === name) return true;
  }
  return false;
}

/** From this confidence on the model knows a first paragraph that begins with its author's name, "Donald Trump hat …", though it is in the page's head. */
const SURELY_FIRST = 0.8;

/** Drops a note on who wrote a story from its start: "Noa Feldgate is Plexus' senior reporter on …". Of 11 such first paragraphs all that the model is less sure of are notes. */
function dropFirstNote(draft: StoryDraft, judged: Judgement[], first: number): void {
  const { texts, given } = draft;
  const each = judged[first];
  const name = NAME_FIRST.exec(texts[first] ?? "")?.[0];
  if (each?.label !== "paragraph" || each.by !== "model" || each.confidence >= SURELY_FIRST || name === undefined)
    return;
  if (!isAuthor(draft, name, first) || !judged.some(({ label }, i) => i > first && label === "paragraph")) return;
  for (let i = first; i === first || (judged[i]?.label === "continuation" && given[i] === undefined); i += 1)
    judged[i] = judge("other", "author-note", LIKELY);
}

/** A story does not begin or end with a note on who wrote it: a paragraph that begins with the name in the byline. */
export function dropAuthorNotes(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const first = judged.findIndex((_, i) => isStory(draft, i));
  for (let i = texts.length - 1, notes = 0; i > first && notes < LAST_NOTES; i -= 1) {
    if (!isBody(judged[i]) || given[i] !== undefined) continue;
    const name = NAME_FIRST.exec(texts[i] ?? "")?.[0];
    if (judged[i]?.label !== "paragraph" || name === undefined || !isAuthor(draft, name, first)) break;
    judged[i] = judge("other", "author-note", CERTAIN);
    notes += 1;
  }
  if (first >= 0) dropFirstNote(draft, judged, first);
  return redraft(draft, judged);
}

/** A teaser is so short, weighed. */
const TEASER = 110;

/** A story does not end with a subhead, or with the headlines under "Read more". */
export function trimEnd(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const each = judged[i];
    if (!isBody(each) || given[i] !== undefined) continue;
    const text = texts[i] ?? "";
    const mayTease =
      each?.label === "listitem" || (each?.label === "paragraph" && !/[.…。]["”’»]?$/u.test(text.slice(-2)));
    const isTeaser = mayTease && !isLong(text, TEASER) && followsTeaserLabel(draft, i);
    if (each?.label !== "subhead" && !isTeaser) break;
    judged[i] = judge("other", "after-end", LIKELY);
  }
  return redraft(draft, judged);
}
