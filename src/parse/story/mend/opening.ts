/** How a story opens: with a dateline that stands in a block of its own, and without the points that sum it up. */

import { listEach } from "../../../list-each.ts";
import { readDateline } from "../../fields/dateline/dateline.ts";
import { readAlone } from "../../fields/dateline/dateline-alone.ts";
import { endsSentence } from "../../sentence.ts";
import { CERTAIN, isBody, type Judgement, judge, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";
import { isPlaceLine } from "./place-line.ts";
import { SPEAKER_CASE } from "./speakers.ts";

/** A dateline of its own is no longer. UTF-16 units. */
const LONGEST_DATELINE = 60;
/** "PARIS, June 11 (AFP)" / "Iran’s transport minister …": what may stand below a dateline without a sign. */
const OPENS_SENTENCE = /^[\p{Lu}\p{Lo}\d"“„«‘'¿¡]/u;
const ENDS_DATELINE = /[—–:\]-]$/u;
/** What stands before the dash of a place, and the dash that a lost one leaves. */
export const OPENS_IN_CAPITALS = /^\p{Lu}{3}/u;
export const DASH = /^[-–—]/u;
/** The months of all languages are asked for. */
export const ANY_LANGUAGE = "und";

/** The first block of the story that no pass has labelled, or -1. */
export const firstBody = ({ given, judged }: StoryDraft): number =>
  judged.findIndex((each, i) => given[i] === undefined && isBody(each));

/** Whether a block is a dateline and nothing else, where the next one begins its sentence. */
function isDateline(text: string, next: string): boolean {
  if (text.length > LONGEST_DATELINE) return false;
  if (!ENDS_DATELINE.test(text)) return OPENS_SENTENCE.test(next) && readAlone(text, ANY_LANGUAGE) !== null;
  const reading = readDateline(`${text} ${next}`, ANY_LANGUAGE);
  return reading?.length === text.length + 1;
}

/** "BATO, Catanduanes" / "— The sound that wakes this village …": a link took the place, and left the dash below. */
function isPlaceAboveDash(text: string, next: string): boolean {
  if (text.length > LONGEST_DATELINE || !DASH.test(next) || !OPENS_IN_CAPITALS.test(text)) return false;
  const dash = /^[-–—]\s*/u.exec(next)?.[0].length ?? 0;
  return readDateline(`${text} ${next}`, ANY_LANGUAGE)?.length === text.length + 1 + dash;
}

/** "Paris (AFP) –" / "Thousands of bakeries kept their shutters down …": the dateline is the first words of the paragraph below it. */
export function joinDateline(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const first = firstBody(draft);
  const at = isBody(draft.judged[first]) && isDateline(texts[first] ?? "", texts[first + 1] ?? "") ? first : first - 1;
  const isPlace = isPlaceAboveDash(texts[at] ?? "", texts[at + 1] ?? "");
  const below = draft.judged[at + 1];
  if (at < 0 || given[at] !== undefined || given[at + 1] !== undefined || below?.label !== "paragraph") return draft;
  // "LENA ROWE, HOST:" is who speaks.
  if (draft.judged[at]?.by === SPEAKER_CASE) return draft;
  if (!isPlace && !isDateline(texts[at] ?? "", texts[at + 1] ?? "") && !isPlaceLine(texts, at)) return draft;
  const judged = [...draft.judged];
  judged[at] = judge("paragraph", "dateline-alone", CERTAIN);
  judged[at + 1] = judge("continuation", "open-sentence", below.confidence);
  return redraft(draft, judged);
}

/** "London" / "CNN" / "—" / "A ferry carrying more than 200 people …": elements of their own have broken a dateline into so many blocks at most. */
const MOST_PIECES = 3;

/** The block that a broken dateline begins in, above the story's first paragraph; -1 where there is none. */
function findBroken({ texts, given }: StoryDraft, lead: number): number {
  const next = texts[lead] ?? "";
  if (!OPENS_SENTENCE.test(next)) return -1;
  let found = -1;
  let dateline = "";
  for (let at = lead - 1; at >= Math.max(0, lead - MOST_PIECES) && given[at] === undefined; at -= 1) {
    dateline = dateline === "" ? (texts[at] ?? "") : `${texts[at]} ${dateline}`;
    if (dateline.length > LONGEST_DATELINE) break;
    const read = readDateline(`${dateline} ${next}`, ANY_LANGUAGE);
    if (read?.length === dateline.length + 1 && read.dateline.agency !== null) found = at;
  }
  return found;
}

/** Joins the pieces of a broken dateline to the first paragraph, which opens the story or is its second block where a piece was taken for the first. */
export function joinBrokenDateline(draft: StoryDraft): StoryDraft {
  const first = firstBody(draft);
  if (first < 0) return draft;
  const leads = Array.from({ length: MOST_PIECES + 1 }, (_, i) => first + i);
  const lead = leads.find((at) => draft.judged[at]?.label === "paragraph" && findBroken(draft, at) >= 0) ?? -1;
  const from = lead < 0 ? -1 : findBroken(draft, lead);
  if (from < 0 || lead - from < 2) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, i): Judgement => {
      if (i === from) return judge("paragraph", "dateline-alone", CERTAIN);
      return i > from && i <= lead ? judge("continuation", "open-sentence", CERTAIN) : each;
    }),
  );
}

/** So many points stand above a story at most. */
const MOST_POINTS = 6;

/**
 * Short lines above the first paragraph sum the story up where that paragraph opens with its dateline: "Union calls decision 'a
 * betrayal'" / "STOCKHOLM, Nov 12 (Reuters) - …".
 */
export function startAtDateline(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const first = firstBody(draft);
  const isPoint = (i: number): boolean => {
    const text = texts[i] ?? "";
    return !isLong(text, PARAGRAPH) && !endsSentence(text);
  };
  const points: number[] = [];
  let isDated = false;
  for (let i = first; i >= 0 && i < texts.length && points.length <= MOST_POINTS; i += 1) {
    if (given[i] !== undefined || !isBody(draft.judged[i])) continue;
    const mayStandAbove = isPoint(i);
    // With a dateline or without: no point stands above the story's first paragraph.
    if (!mayStandAbove && points.length === 0) return draft;
    isDated = (readDateline(texts[i] ?? "", ANY_LANGUAGE)?.dateline.agency ?? null) !== null;
    if (isDated) break;
    if (!mayStandAbove) return draft;
    points.push(i);
  }
  if (!isDated || points.length === 0 || points.length > MOST_POINTS) return draft;
  return redraft(
    draft,
    listEach(
      draft.judged,
      (each, i): Judgement => (points.includes(i) ? judge("other", "above-dateline", CERTAIN) : each),
    ),
  );
}
