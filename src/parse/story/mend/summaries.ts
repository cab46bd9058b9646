/** A paragraph above the one that opens with its dateline: it sums the story up. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { listEach } from "../../../list-each.ts";
import { readDateline } from "../../fields/dateline/dateline.ts";
import { sumsUp } from "../../fields/standfirst/standfirst-told.ts";
import { endsSentence } from "../../sentence.ts";
import { CERTAIN, isBody, judge, redraft, type StoryDraft } from "./draft.ts";
import { isLong } from "./looks.ts";
import { DAY_COLON, LONGEST_OPENING, RESIDUE_PARAGRAPH } from "./lost-dateline.ts";
import { ANY_LANGUAGE, firstBody } from "./opening.ts";
import { endsThaiSummary, opensReport } from "./report-openings.ts";

/** A standfirst is no shorter, "Nobody bakes.", and no longer. UTF-16 units. */
const SHORTEST_SUMMARY = 36;
const LONGEST_SUMMARY = 520;
/** Where the next paragraph is so far below, more than a picture and a byline stand between. Blocks. */
const FARTHEST = 8;

/** Whether a paragraph opens with its dateline: the place, and a sentence of a paragraph's length behind it. */
function isDated(text: string): boolean {
  if (!isLong(text, RESIDUE_PARAGRAPH) || DAY_COLON.test(text.slice(0, LONGEST_OPENING))) return false;
  const place = readDateline(text, ANY_LANGUAGE)?.dateline.place;
  return place !== undefined && place !== null && !lexicon.sections.has(foldLabel(place));
}

const endsSummary = (text: string, below: string): boolean => endsSentence(text) || endsThaiSummary(text, below);

/** The next block of the story below `at` that no pass has labelled, or -1. */
const nextBody = ({ given, judged }: StoryDraft, at: number): number =>
  judged.findIndex((each, i) => i > at && given[i] === undefined && isBody(each));

/**
 * "Every election season brings aspirants who claim to talk to angels." / "MANILA, Philippines – A man in a Santa Claus suit …": the first is the
 * standfirst. Not where more paragraphs open with a place: those head the parts of a longer story, which begins above them. Of 77 records of the
 * practice corpus and the lessons with a dateline in one of their first two paragraphs it is in the first of 70; of the 7 others the first line of 3 is a standfirst.
 */
export function dropSummary(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const first = firstBody(draft);
  const second = nextBody(draft, first);
  if (first < 0 || second < 0 || second - first > FARTHEST) return draft;
  const isHeaded = judged.slice(0, first).some(({ label }, i) => label === "headline" || given[i] === "headline");
  const text = texts[first] ?? "";
  const isLine =
    text.length >= SHORTEST_SUMMARY && text.length <= LONGEST_SUMMARY && endsSummary(text, texts[second] ?? "");
  if (!isHeaded || !isLine || judged[first]?.label !== "paragraph" || judged[second]?.label !== "paragraph")
    return draft;
  if (isDated(text) || opensReport(text)) return draft;
  if (!opensReport(texts[second] ?? "")) {
    if (!isDated(texts[second] ?? "")) return draft;
    if (texts.some((each, i) => i > second && isBody(judged[i]) && isDated(each))) return draft;
  }
  return redraft(
    draft,
    listEach(judged, (each, i) => (i === first ? judge("other", "above-dateline", CERTAIN) : each)),
  );
}

/**
 * "The town's newest walk follows a road that all forgot, writes Lena Marsh." above the first paragraph is the standfirst, as no story
 * speaks so of who wrote it; so is "In short: …".
 */
export function dropToldSummary(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  const first = firstBody(draft);
  const second = nextBody(draft, first);
  if (first < 0 || second < 0 || second - first > FARTHEST || judged[first]?.label !== "paragraph") return draft;
  if (!sumsUp(texts[first] ?? "", texts)) return draft;
  return redraft(
    draft,
    listEach(judged, (each, i) => (i === first ? judge("other", "told-summary", CERTAIN) : each)),
  );
}

/** Letters of Vietnamese alone. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽềểễệọỏốồổỗộớờởỡợụủứừửữựỵỷỹ]/gu;
/** So many of them a sentence of it has. */
const FEWEST_LETTERS = 6;
/** A sapo is no longer, UTF-16 units; the model is no surer that it opens the story, and at least so sure of what does. */
const LONGEST_SAPO = 320;
const MOST_SAPO = 0.8;
const LEAST_OPENING = 0.9;

/**
 * Vietnamese papers print a sentence that sums the story up, the sapo, above each story, with nothing but the time between it and the headline:
 * of eleven lessons in Vietnamese that are news all have one.
 */
export function dropSapo(draft: StoryDraft): StoryDraft {
  const { texts, judged, given } = draft;
  const first = firstBody(draft);
  const text = texts[first] ?? "";
  const each = judged[first];
  if (each?.label !== "paragraph" || each.confidence > MOST_SAPO || text.length > LONGEST_SAPO) return draft;
  if (text.length < SHORTEST_SUMMARY || !endsSentence(text)) return draft;
  if ((text.match(VIETNAMESE)?.length ?? 0) < FEWEST_LETTERS) return draft;
  const below = judged[first + 1];
  const isOver = given[first + 1] === undefined && below?.label === "paragraph" && below.confidence >= LEAST_OPENING;
  const head = judged.findIndex(({ label }, i) => label === "headline" || given[i] === "headline");
  const isDated = judged.slice(Math.max(0, head - 1), first).some(({ label }) => label === "time");
  // Another standfirst may stand above.
  const isSummed = judged.slice(0, first).some(({ label }) => label === "standfirst");
  if (!isOver || head < 0 || head >= first || !isDated || isSummed) return draft;
  return redraft(
    draft,
    listEach(judged, (one, i) => (i === first ? judge("other", "sapo", CERTAIN) : one)),
  );
}
