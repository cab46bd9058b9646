/** Which fragments must go together. */

import { listEach } from "../../../list-each.ts";
import { readCount } from "../../counted-lines.ts";
import { endsSentence } from "../../sentence.ts";
import { ALT_SLUG } from "./alt-slugs.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import {
  endsOpen,
  findBefore,
  isOnlySigns,
  LONGEST_END,
  LONGEST_LINK,
  mayGoOn,
  STARTS_LOWER,
  STARTS_UPPER,
  startsClosing,
} from "./fragments.ts";
import { bareWords, SUBHEAD_AT_MOST, startApart } from "./looks.ts";
import { isCut, isDashedIn } from "./open-ends.ts";
import { isSignedLetter, isSignedOff } from "./signed-ends.ts";
import { SPEAKER_CASE } from "./speakers.ts";

/** "… wyjechała w 1960 r." ends no sentence when what follows begins in lower case. */
const ENDS_IN_ABBREVIATION = /[\s.]\p{L}{1,2}\.$/u;

/** Whether a sentence that was left open must go on in the next block of the body. */
function mustGoOn(before: string, text: string): boolean {
  if (!mayGoOn(text)) return false;
  const end = before.slice(-LONGEST_END);
  if (endsSentence(end) && !ENDS_IN_ABBREVIATION.test(end)) return false;
  return STARTS_LOWER.test(text) || endsOpen(end);
}

/** Whether a block's number is one more than that of the block above it, or one less than that of the block below. */
function isCounted(texts: readonly string[], at: number): boolean {
  const own = readCount(texts[at]);
  if (Number.isNaN(own)) return false;
  return own === readCount(texts[at - 1]) + 1 || own === readCount(texts[at + 1]) - 1;
}

const NOTE = /^\[\d{1,3}\]\s\p{Lu}/u;

/** A subhead that the paragraph below it begins with is at least so long. UTF-16 units. */
const SHORTEST_QUOTED = 8;

/** "»Det er jo vores«" / "»Det er jo vores,« sagde en ældre mand": whether a block begins with the whole of the one above it, which heads it. */
const quotesAgain = (before: string, text: string): boolean =>
  before.length >= SHORTEST_QUOTED &&
  before.length < text.length &&
  !startApart(before, text) &&
  bareWords(text).startsWith(bareWords(before));

/** "… bricht ein.»" / "Wasser kommt aus dem Kanal" / "Weil die Gräben …": a line with which no sentence begins and none ends. */
function isApart({ texts, judged }: StoryDraft, i: number): boolean {
  const below = texts[i + 1] ?? "";
  return (
    (texts[i] ?? "").length <= SUBHEAD_AT_MOST &&
    judged[i + 1]?.label === "paragraph" &&
    STARTS_UPPER.test(below) &&
    endsSentence(below)
  );
}

/**
 * What a continuation is instead, where it cannot go on with a sentence: "Berikut desa yang paling parah:" / "1. Karangrejo" is counted, "… please
 * visit our site" / "[1] Ruskin, Alarms at sea, 2015" is a note, and a third was to go on from a line that turned out to be a picture's.
 */
function settleContinuation(draft: StoryDraft, i: number, each: Judgement, at: number): Judgement {
  const { texts, given } = draft;
  const [text, before] = [texts[i] ?? "", texts[at] ?? ""];
  if (NOTE.test(text)) return judge("paragraph", "note", each.confidence);
  if (at === i - 1 && quotesAgain(before, text)) return judge("paragraph", "quoted-again", each.confidence);
  if (isCounted(texts, i)) return judge("listitem", "counted", each.confidence);
  const goesOn = STARTS_LOWER.test(text) || startsClosing(text);
  const isBetween =
    at === i - 1 && endsSentence(before) && STARTS_UPPER.test(text) && !endsSentence(text) && isApart(draft, i);
  if (isBetween) return judge("subhead", "between", LIKELY);
  const isCutOff = given[i - 1] !== undefined && at >= 0 && endsSentence(before) && !goesOn;
  return isCutOff ? judge("paragraph", "after-picture", each.confidence) : each;
}

/** "Kestrel Metals" / "(KSTL.OL)" / ", a buyer of silicon, said", "(OL:KSTL) shares fell 11.6%": a company's sign at the exchange stands behind its name. */
const TICKER = /^\((?:[A-Z]{2,8}:\s?)?[A-Z\d]{1,8}(?:\.[A-Z]{1,3})?\)(?:$|\s[a-z])/;

/** "reached 17ft at Ravensgill cutting" / ", the deepest since 1947": the second cannot begin a paragraph, nor be left out. */
export function joinOpenSentences(draft: StoryDraft): StoryDraft {
  const judged = [...draft.judged];
  const mended: StoryDraft = redraft(draft, judged);
  judged.forEach((each, i) => {
    if (draft.given[i] !== undefined || each.label === "headline" || each.by === ALT_SLUG) return;
    if (each.by === SPEAKER_CASE) return;
    const text = draft.texts[i] ?? "";
    const at = findBefore(mended, i);
    if (isBody(each) && at === i - 1 && isSignedLetter(draft.texts[at] ?? "", text)) {
      const isTitle = text.length <= SUBHEAD_AT_MOST && !endsSentence(text);
      if (each.label === "continuation") judged[i] = judge(isTitle ? "subhead" : "paragraph", "below-letter", LIKELY);
      return;
    }
    if (each.label === "continuation") {
      judged[i] = settleContinuation(mended, i, each, at);
      return;
    }
    const isDashed = at === i - 1 && judged[at]?.label === "continuation" && isDashedIn(mended, at);
    const isTicker = at === i - 1 && TICKER.test(text) && !endsSentence(draft.texts[at] ?? "");
    if (isDashed || isTicker || (at === i - 1 && isBody(each) && isCut(mended, at))) {
      if (judged[at]?.label === "subhead") judged[at] = judge("paragraph", "open-sentence", LIKELY);
      judged[i] = judge("continuation", "open-sentence", LIKELY);
      return;
    }
    const before = draft.texts[at] ?? "";
    if (at < 0 || judged[at]?.label === "subhead" || !mustGoOn(before, text) || quotesAgain(before, text)) return;
    if (isSignedOff(mended, at, i)) return;
    const goesOn = STARTS_LOWER.test(text) || startsClosing(text);
    if (!isBody(each) && !(isOnlySigns(text) || (at === i - 1 && goesOn))) return;
    judged[i] = judge("continuation", "open-sentence", LIKELY);
  });
  return mended;
}

/** "… the media reported." / "Initial US sanctions" / "took aim at …": of 499 links that open a sentence in the practice corpus 475 open a paragraph. */
export function partAtLinks(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = listEach(draft.judged, (each, i): Judgement => {
    if (each.label !== "continuation" || each.by !== "model" || given[i] !== undefined) return each;
    const [before = "", text = "", next = ""] = [texts[i - 1], texts[i], texts[i + 1]];
    const isLink = text.length <= LONGEST_LINK && STARTS_UPPER.test(text) && !endsSentence(text);
    const opens =
      isLink && endsSentence(before) && STARTS_LOWER.test(next) && draft.judged[i + 1]?.label === "continuation";
    return opens ? judge("paragraph", "link-opens", each.confidence) : each;
  });
  return redraft(draft, judged);
}

/** So long is a sentence's first half that a link has broken off; a subhead is shorter. UTF-16 units. */
const SHORTEST_HALF = 32;

/**
 * Joins a sentence that a link has broken into three, each with a capital: "Maureen Clegg, 72, says officials want her to keep" /
 * "African grey" / "Winston away from the window …". A story has no two subheads in a row.
 */
export function joinThirds(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const isParagraph = (at: number): boolean => given[at] === undefined && judged[at]?.label === "paragraph";
  const isOpen = (at: number): boolean =>
    isParagraph(at) && !endsSentence(texts[at] ?? "") && endsOpen(texts[at] ?? "");
  for (let at = 0; at + 2 < texts.length; at += 1) {
    if (!isOpen(at) || !isOpen(at + 1) || !isParagraph(at + 2)) continue;
    const [first = "", link = "", last = ""] = [texts[at], texts[at + 1], texts[at + 2]];
    if (!endsSentence(last) && judged[at + 3]?.label !== "continuation") continue;
    if (first.length < SHORTEST_HALF || link.length > LONGEST_LINK) continue;
    for (const part of [at + 1, at + 2]) judged[part] = judge("continuation", "open-sentence", LIKELY);
  }
  return redraft(draft, judged);
}
