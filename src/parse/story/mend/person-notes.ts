/** Notes on people beside the story: who somebody in it is, and who wrote it. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { CERTAIN, isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

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

/** The first two words of a note on an author, each with a capital: "Nomvula Khoza-Steyn is a civil engineer …". */
const NAME_FIRST = /^\p{Lu}[\p{L}\p{M}.'’-]+ (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]+(?=[ ,])/u;
/** "The author is a professor of marine science.": a note that names nobody, with a trade in it, as "the author is at her best" has none. */
const UNNAMED = new RegExp(String.raw`^${oneOf("noteOpenings")} .{0,120}?(?<!\p{L})${oneOf("authorTrades")}`, "iu");
const LONGEST_UNNAMED = 240;
const isUnnamedNote = (text: string): boolean => text.length <= LONGEST_UNNAMED && UNNAMED.test(text);

/**
 * "Lena Marsh is a freelance writer based in Harrow.": who somebody is, by trade, below a story that does not speak of them. From this confidence on the
 * model knows a paragraph that first speaks of somebody at the end, "Lena Marsh is a writer who lost her house in the flood.": it gives such 0.9, and notes 0.65.
 */
const SURELY_LAST = 0.8;
const PRESENTED = new RegExp(
  String.raw`^${oneOf("houseVerbs")}[^.“"„]{0,80}?(?<!\p{L})${oneOf("authorTrades")}(?!\p{L})`,
  "iu",
);

function isPresentation({ texts, judged }: StoryDraft, name: string, at: number): boolean {
  const text = texts[at] ?? "";
  if (
    (judged[at]?.confidence ?? 1) >= SURELY_LAST ||
    text.length > LONGEST_UNNAMED ||
    !PRESENTED.test(text.slice(name.length).trimStart())
  )
    return false;
  const surname = name.split(" ").at(-1) ?? name;
  return !texts.some((other, i) => i < at && other.includes(surname));
}

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

/** "She has taught in two cities, and her books …": a long note goes on so below the paragraph that begins with its bearer's name. */
const GOES_ON = new RegExp(String.raw`^${oneOf("tellsOfWriter")}\s`, "u");

/** Where a note on who wrote the story begins that goes on in the body's paragraph `at`; -1 where it is the story's own. */
function findOpening(draft: StoryDraft, at: number, first: number): number {
  const { texts, given, judged } = draft;
  const isOpen = (i: number): boolean => judged[i]?.label === "paragraph" && given[i] === undefined;
  let from = at;
  while (from > first && at - from < LAST_NOTES && isOpen(from) && GOES_ON.test(texts[from] ?? "")) from -= 1;
  const name = from < at && from > first && isOpen(from) ? NAME_FIRST.exec(texts[from] ?? "")?.[0] : undefined;
  // "Jane Doe said that …" is somebody of the story, who may have its author's name.
  const isNote = name !== undefined && PRESENTED.test((texts[from] ?? "").slice(name.length).trimStart());
  return isNote && isAuthor(draft, name, first) ? from : -1;
}

/** Drops a note on who wrote a story that takes several of its last paragraphs, the first of which alone names her. */
function dropLongNote(draft: StoryDraft, judged: Judgement[], first: number): void {
  const last = judged.findLastIndex((each, i) => isBody(each) && draft.given[i] === undefined);
  const from = findOpening(draft, last, first);
  for (let i = from; i >= 0 && i <= last; i += 1) judged[i] = judge("other", "author-note", CERTAIN);
}

/** A story does not begin or end with a note on who wrote it: a paragraph that begins with the name in the byline, or with "The author is". */
export function dropAuthorNotes(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const first = judged.findIndex((_, i) => isStory(draft, i));
  dropLongNote(draft, judged, first);
  for (let i = texts.length - 1, notes = 0; i > first && notes < LAST_NOTES; i -= 1) {
    if (!isBody(judged[i]) || given[i] !== undefined) continue;
    const text = texts[i] ?? "";
    const name = NAME_FIRST.exec(text)?.[0];
    const isNote =
      name === undefined
        ? isUnnamedNote(text)
        : isAuthor(draft, name, first) || isUnnamedNote(text) || isPresentation(draft, name, i);
    if (judged[i]?.label !== "paragraph" || !isNote) break;
    judged[i] = judge("other", "author-note", CERTAIN);
    notes += 1;
  }
  if (first >= 0) dropFirstNote(draft, judged, first);
  return redraft(draft, judged);
}
