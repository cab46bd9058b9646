/** A paragraph that opens the story with a dateline, or with what a lost one leaves, and that the model has left to the pictures above it. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { measureResidue, readDateline } from "../../fields/dateline/dateline.ts";
import { endsSentence, opensInCapitals } from "../../sentence.ts";
import { CERTAIN, judge, redraft, type StoryDraft } from "./draft.ts";
import { mayGoOn } from "./fragments.ts";
import { isLong } from "./looks.ts";
import { ANY_LANGUAGE, DASH, firstBody, OPENS_IN_CAPITALS } from "./opening.ts";

/** "- President Xi Jinping said …", "– As casas de farinha …": a paragraph whose dateline's place is lost; it is at least so long, weighed. */
export const RESIDUE_PARAGRAPH = 90;
/** It stands so near above the story at most, the fragments of its sentence between. Blocks. */
const FARTHEST_RESIDUE = 10;

/** So many blocks of the page's head stand between such a point and the story. */
const FARTHEST_POINT = 4;

/** "【ソウル＝小池和樹】韓国の": place and reporter in brackets that nothing else opens with, however short the block. */
const BRACKETED = /^【[^】＝=]{1,16}[＝=][^】]{1,24}】/u;
/** "[스포데일리=잠실, 유동근 기자] 한강이 …": the same in Korean; with an address behind it, "[…] … 2023.08.19 / pickle@hanbit.example", it is a picture's. */
const KOREAN_DESK = new RegExp(
  String.raw`^\[[^=[\],]{2,16}=\p{Script=Hangul}{2,10}, ?\p{Script=Hangul}{2,4} ?${oneOf("reporterWord")}\](?!.*@)`,
  "u",
);

/** "SEOUL, South Korea — A plan to impeach …": a place in capitals with its dash, whole, and some of the sentence. */
const SHORTEST_DATED = 40;

/** "LONDON, ENGLAND - JUNE 12: A ferry …": what a picture is of. */
export const DAY_COLON = /\d: /;
export const LONGEST_OPENING = 60;

/** Whether the block right above the story is the start of its first sentence, dateline and all; "KYODO NEWS - Jun 11, 2024 - 09:12 | All, Japan" is a time. */
function opensWithDateline({ texts, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (judged[at]?.label === "time" || text.length < SHORTEST_DATED || !OPENS_IN_CAPITALS.test(text)) return false;
  if (endsSentence(text) && !isLong(text, RESIDUE_PARAGRAPH)) return false;
  if (DAY_COLON.test(text.slice(0, LONGEST_OPENING))) return false;
  const place = readDateline(text, ANY_LANGUAGE)?.dateline.place;
  return place !== undefined && place !== null && !lexicon.sections.has(foldLabel(place));
}

/** "Москва. 18 декабря. ИНТЕРФАКС - Рынок …": a paragraph that opens with a place and a house. */
const opensWithHouse = (text: string): boolean =>
  isLong(text, RESIDUE_PARAGRAPH) &&
  !DAY_COLON.test(text.slice(0, LONGEST_OPENING)) &&
  (readDateline(text, ANY_LANGUAGE)?.dateline.agency ?? null) !== null;

/** Whether a block opens with a dateline in brackets, or with what a lost one leaves, and is a paragraph and no item among others. */
function isResidue(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? "";
  if (BRACKETED.test(text) || KOREAN_DESK.test(text)) return true;
  const isItem = DASH.test(texts[at - 1] ?? "") || DASH.test(texts[at + 1] ?? "");
  return isLong(text, RESIDUE_PARAGRAPH) && measureResidue(text, isItem) > 0;
}

/** A short first sentence is at least so long, the model no surer that it is none, and so sure of the paragraph below it. */
const SHORTEST_RESIDUE = 40;
const UNSURE = 0.6;
const SURELY_STORY = 0.95;

/** "- The first thing Ms Abaya does each morning is listen." / "She stands in the dark …": a sentence alone with the dash, right above the first paragraph. */
function isShortResidue({ texts, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  const isAlone = !DASH.test(texts[at - 1] ?? "") && !DASH.test(texts[at + 1] ?? "");
  if (!isAlone || !isLong(text, SHORTEST_RESIDUE) || !endsSentence(text) || measureResidue(text, false) === 0)
    return false;
  return (judged[at]?.confidence ?? 1) < UNSURE && (judged[at + 1]?.confidence ?? 0) >= SURELY_STORY;
}

/** The blocks in which the sentence goes on that block `at` leaves open, up to its end; none where its end is too far off. */
function listFragments({ texts, given }: StoryDraft, at: number): number[] {
  const fragments: number[] = [];
  for (let i = at + 1, end = texts[at] ?? ""; !endsSentence(end); i += 1) {
    if (i >= texts.length || i - at > FARTHEST_RESIDUE) return [];
    if (given[i] !== undefined) continue;
    fragments.push(i);
    end = texts[i] ?? "";
  }
  return fragments;
}

/** A first sentence that links break has so many fragments at most, and goes on in small letters right below its first or below a name. */
const MOST_FRAGMENTS = 8;
const FARTHEST_SMALL = 2;

const OPENS_IN_WORDS = /^[-–—]+\s+["“„«‘']?\p{Lu}/u;

/** "- Kestrel Bank has agreed a deal" / "to replace" / "its chief executive …": the first sentence after a lost dateline, broken, and as long in all as a whole one. */
function isBrokenResidue(draft: StoryDraft, at: number): boolean {
  const { texts, given } = draft;
  const text = texts[at] ?? "";
  if (endsSentence(text) || DASH.test(texts[at - 1] ?? "") || measureResidue(text, false) === 0) return false;
  if (!OPENS_IN_WORDS.test(text)) return false;
  const fragments = listFragments(draft, at);
  const isRow = fragments.every((block, n) => block === at + 1 + n && given[block] === undefined);
  const words = fragments.map((block) => texts[block] ?? "");
  if (fragments.length === 0 || fragments.length > MOST_FRAGMENTS || !isRow || words.some((each) => DASH.test(each)))
    return false;
  return words.slice(0, FARTHEST_SMALL).some(mayGoOn) && isLong([text, ...words].join(" "), RESIDUE_PARAGRAPH);
}

/** "A whole sentence of its own": what stands below a line without a stop and opens as a paragraph does ends no sentence that this leaves open. */
const OPENS_ANEW = /^[\p{Lu}“„«"]/u;

/**
 * "- The work appears in the journal ‘Ceramic Letters’" / "Press release — Harrow" / "Download" / "A team of the university …": a point without a stop,
 * and no sentence that goes on below: its end is a paragraph of its own, some blocks down.
 */
function isOpenPoint(draft: StoryDraft, at: number): boolean {
  const fragments = listFragments(draft, at);
  const [first = at] = fragments;
  const last = draft.texts[fragments.at(-1) ?? at] ?? "";
  // "- It was the first ferry on the quay" / "of Ukraine’s" / "Kherson since the bridge fell …": that goes on at once.
  if (mayGoOn(draft.texts[first] ?? "")) return false;
  return fragments.length > 1 && OPENS_ANEW.test(last) && isLong(last, RESIDUE_PARAGRAPH);
}

/**
 * Takes a paragraph that opens with a dateline in brackets, or with a lost one's dash, for the story's first, where the model has left it
 * to the pictures above it, and the fragments that its sentence goes on in.
 */
export function startAtResidue(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const first = firstBody(draft);
  const headline = draft.judged.findIndex(({ label }) => label === "headline");
  const from = Math.max(headline + 1, first - FARTHEST_RESIDUE);
  let at = from;
  // Right under the headline a first word in capitals may open a standfirst.
  const isLead = (i: number): boolean =>
    isLong(texts[i] ?? "", RESIDUE_PARAGRAPH) && opensInCapitals(texts[i] ?? "") && i > headline + 1;
  const opensStory = (i: number): boolean =>
    i === first - 1 &&
    (opensWithDateline(draft, i) || opensWithHouse(texts[i] ?? "") || isLead(i) || isShortResidue(draft, i));
  // "- Rubén Ocampo compró el interno 114 …" right under the headline, then who wrote, when, and a picture: a point that sums the story up.
  const isPoint = (i: number): boolean =>
    headline >= 0 && i === headline + 1 && first - i > FARTHEST_POINT && endsSentence(texts[i] ?? "");
  const isOpening = (i: number): boolean =>
    given[i] === undefined &&
    !isPoint(i) &&
    (isResidue(texts, i) || opensStory(i) || isBrokenResidue(draft, i)) &&
    !isOpenPoint(draft, i);
  while (at < first && !isOpening(at)) at += 1;
  if (first < 0 || at >= first) return draft;
  const judged = [...draft.judged];
  judged[at] = judge("paragraph", "lost-dateline", CERTAIN);
  for (const i of listFragments(draft, at)) judged[i] = judge("continuation", "open-sentence", CERTAIN);
  return redraft(draft, judged);
}
