/** A match's facts below its report: "Llanfair: Owen 12, Hughes 30" / "Porth Gwyn: Parry 45 (pen)" / "Referee: M. Pugh" / "Attendance: 640". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** A line-up of two teams with their substitutes is no longer. UTF-16 units. */
const LONGEST = 600;
/** "Referee: M. Pugh", "Scorers – Llanfair: Owen 12; …" */
const FACT = new RegExp(String.raw`^${oneOf("matchFacts")}(?:\s?[:：]|\s[–—-])\s?\S`, "iu");
/** "Porth Gwyn: Parry 45 (pen)", "Llanfair (0) 1: Owen 52": a team, and what its players did. */
const TEAM = /^\p{Lu}[^:!?]{1,40}[:：]\s?\S/u;
const COLON = /[:：]/u;
/** "Owen 12", "78 (pen)", "Hughes 90+3.": who scored, and in which minute. */
const SCORER =
  /^(?:\p{Lu}[^\d!?]{1,30}\s\(?)?\d{1,3}(?:\+\d)?(?:['’]|\.|(?:st|nd|rd|th|e|er)\b)?\)?(?:\s?\([^()]{1,14}\))?\.?$/u;
/** The first of them is named. */
const NAMED = /^\p{Lu}/u;
/** Of facts without a word that only a match's have, so many stand together. */
const FEWEST_TEAMS = 2;
/** So many facts are a match's, whatever stands between; beside one alone "Name: Ann Rowe" is none. */
const FEWEST_FACTS = 2;
/** A match has no more lines of facts. A talk's thousands, "Rowe: No.", are not read again from each of them. */
const MOST_LINES = 40;
/** "Llanfair: Evans; Owen, Hughes, Rees, Pugh": a team that played names so many. */
const FEWEST_PLAYERS = 5;

const isFact = (text: string): boolean => text.length <= LONGEST && FACT.test(text);

/** Whether a line names a team's scorers and their minutes, and nobody else: "Porth Gwyn: Parry 45 (pen), 78 (pen), Lewis 63". */
function namesScorers(text: string): boolean {
  if (text.length > LONGEST || !TEAM.test(text)) return false;
  const parts = text.slice(text.search(COLON) + 1).split(/[,;]/u);
  return NAMED.test(parts[0]?.trim() ?? "") && parts.every((part) => SCORER.test(part.trim()));
}

/** Whether a line names the players of a team, or its facts: "Llanfair: Tries: Rhys Owen, penalty try." */
const namesTeam = (text: string): boolean =>
  text.split(/[,;]/u).length >= FEWEST_PLAYERS ||
  namesScorers(text) ||
  isFact(text.slice(text.search(COLON) + 1).trim());

/** The facts that begin at `from`: up to the last that only a match has, with the teams above it; or the scorers of two teams. */
function readFacts({ texts, given }: StoryDraft, from: number): number {
  let [last, to, scorers, facts, others] = [from, from, 0, 0, 0];
  for (; given[to] === undefined && to < Math.min(texts.length, from + MOST_LINES); to += 1) {
    const text = texts[to] ?? "";
    if (isFact(text)) {
      facts += 1;
      if (others === 0 || facts >= FEWEST_FACTS) last = to + 1;
    } else if (text.length > LONGEST || !TEAM.test(text)) break;
    else if (!namesTeam(text)) others += 1;
    scorers = namesScorers(text) ? scorers + 1 : scorers;
    if (scorers >= FEWEST_TEAMS && to + 1 - from === scorers) last = to + 1;
  }
  return last;
}

/** Keeps a match's facts right below what the story says, each in a paragraph of its own. The same in a box of the page's own is the page's. */
export function keepMatchFacts(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const kept = new Set<number>();
  for (let at = 1; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    if (given[at] !== undefined || text.length > LONGEST || !isStory(draft, at - 1)) continue;
    if (judged[at - 1]?.label === "subhead" || !endsSentence(texts[at - 1] ?? "") || !TEAM.test(text)) continue;
    const to = readFacts(draft, at);
    // "Strafen: zwischen zwei und sechs Jahren Haft" heads what a court decided.
    if (to === at + 1 && isBody(judged[at])) continue;
    for (let fact = at; fact < to; fact += 1) kept.add(fact);
    at = Math.max(at, to - 1);
  }
  if (kept.size === 0) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at) =>
      kept.has(at) && each.label !== "paragraph" && each.label !== "headline"
        ? judge("paragraph", "match-facts", LIKELY)
        : each,
    ),
  );
}
