/** Sentences right above the first paragraph that are the story's, although the model takes them for what stands beside it. */
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isInLines } from "./in-lines.ts";
import { PARAGRAPH, weighLength } from "./looks.ts";
import { firstBody } from "./opening.ts";
import { STAMP } from "./stamps.ts";

/** The model is no surer of what a sentence right above the story is beside it, and so sure of the paragraph below. */
const UNSURE = 0.4;
const SURELY_STORY = 0.95;
const SENTENCE = 45;

/**
 * Takes the sentence right above the first paragraph for the story, where the model takes it for a caption or a standfirst and is not sure
 * of either: "We locked the doors, and we should not have locked the doors." / "With those words, read from a card …".
 */
export function keepUnsure(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const first = firstBody(draft);
  const above = draft.judged[first - 1];
  const text = texts[first - 1] ?? "";
  if (above === undefined || given[first - 1] !== undefined || (draft.judged[first]?.confidence ?? 0) < SURELY_STORY)
    return draft;
  const isUnsure = (above.label === "caption" || above.label === "standfirst") && above.confidence < UNSURE;
  if (!isUnsure || draft.judged[first]?.label !== "paragraph") return draft;
  if (weighLength(text) < SENTENCE || !endsSentence(text)) return draft;
  const judged = [...draft.judged];
  judged[first - 1] = judge("paragraph", "above-story", 1 - above.confidence);
  return redraft(draft, judged);
}

/** Where another line is the standfirst rather, what may be one is a caption below this, and above that a standfirst of its own. */
const PERHAPS_STANDFIRST = 0.38;
const SURELY_STANDFIRST = 0.7;
const LIKELY_STORY = 0.8;

/**
 * Takes the sentence right above the first paragraph for the story, where the model takes it for a standfirst and another line for that rather: a page has one.
 * "Dört saat süren gecede kuyruk limana kadar uzadı" / "Giriş: 11.08.2025 - 10:02" / "Amasra ilçesindeki deniz feneri, … ilk kez ziyaretçilere açıldı." Of 5 such
 * pages of the practice corpus 3 have it in their stories, and the others' are captions of which the model is less sure.
 */
export function keepSecondStandfirst(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const first = firstBody(draft);
  const [above, below] = [draft.judged[first - 1], draft.judged[first]];
  if (above?.label !== "standfirst" || given[first - 1] !== undefined || below?.label !== "paragraph") return draft;
  const { confidence } = above;
  if (confidence < PERHAPS_STANDFIRST || confidence >= SURELY_STANDFIRST || below.confidence < LIKELY_STORY)
    return draft;
  const text = texts[first - 1] ?? "";
  if (weighLength(text) < PARAGRAPH || !endsSentence(text)) return draft;
  const isFirst = (each: Judgement, at: number): boolean =>
    at < first - 1 && each.label === "standfirst" && each.confidence > confidence && given[at] === undefined;
  if (!draft.judged.some(isFirst)) return draft;
  const judged = [...draft.judged];
  judged[first - 1] = judge("paragraph", "above-story", 1 - confidence);
  return redraft(draft, judged);
}

/** No story begins with a subhead: what stands between it and the headline is the first paragraph, and no standfirst. */
export function keepAboveSubhead(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const first = firstBody(draft);
  const above = draft.judged[first - 1];
  if (draft.judged[first]?.label !== "subhead" || draft.judged[first - 2]?.label !== "headline") return draft;
  if (above === undefined || given[first - 1] !== undefined || weighLength(texts[first - 1] ?? "") < SENTENCE)
    return draft;
  // A live page begins with an entry's time: "10:42 am: First flight turns back".
  if (STAMP.test(texts[first] ?? "")) return draft;
  const judged = [...draft.judged];
  judged[first - 1] = judge("paragraph", "above-subhead", 1 - above.confidence);
  return redraft(draft, judged);
}

/** What may stand between a story's first subhead and its first paragraph. */
const AMID_STORY: ReadonlySet<string | undefined> = new Set(["advertisement", "promo", "caption", "credit", "repeat"]);
/** So many blocks of furniture part a line from the story. */
const FEWEST_PARTING = 2;

/** A story does not begin with lines that furniture parts from its first paragraph: they are topics, or parts of the site, unless it is one in lines. */
export function dropLinesAbove(draft: StoryDraft): StoryDraft {
  if (isInLines(draft)) return draft;
  const { given } = draft;
  const judged = [...draft.judged];
  const first = judged.findIndex(({ label }, at) => isStory(draft, at) && label !== "subhead");
  let parting = 0;
  for (let at = first - 1; at >= 0 && judged[at]?.label !== "headline"; at -= 1) {
    if (!isStory(draft, at)) parting += AMID_STORY.has(given[at]) ? 0 : 1;
    else if (parting >= FEWEST_PARTING) judged[at] = judge("other", "above-story", LIKELY);
  }
  return redraft(draft, judged);
}
