/** Subheads that the model leaves out between two paragraphs that it is sure of: "Mehr als 300 Hinweise". */
import { listEach } from "../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { SUBHEAD_AT_MOST, weighLength } from "./looks.ts";

/** The model is no surer that the line is none, and so sure of the paragraphs right above and below. */
const UNSURE = 0.8;
const SURELY_STORY = 0.95;
const SHORTEST = 8;
/** It has two words, of letters, numbers and little else: no address, no bracket with who took a picture, and no item. */
const WORDS = /^["“„«]?(?!\p{Ll})\p{L}[\p{L}\p{M}\p{N}\s,'’“”„«»"-]+$/u;
const TWO_WORDS = /\p{L}\s\S/u;

/** Takes such lines for subheads. Of four on pages that the model has not seen, and in the practice corpus, three are. */
export function keepLoneSubheads(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isSure = (at: number): boolean => isStory(draft, at) && (judged[at]?.confidence ?? 0) >= SURELY_STORY;
  const isSubhead = (at: number): boolean => {
    const text = texts[at] ?? "";
    const { label, confidence } = judged[at] ?? judge("other", "model", 1);
    if (given[at] !== undefined || label !== "other" || confidence >= UNSURE) return false;
    if (weighLength(text) > SUBHEAD_AT_MOST || weighLength(text) < SHORTEST || !WORDS.test(text)) return false;
    if (!TWO_WORDS.test(text) || !isSure(at - 1) || !endsSentence(texts[at - 1] ?? "")) return false;
    return isSure(at + 1) && judged[at + 1]?.label === "paragraph" && endsSentence(texts[at + 1] ?? "");
  };
  return redraft(
    draft,
    listEach(judged, (each, at) => (isSubhead(at) ? judge("subhead", "lone-subhead", LIKELY) : each)),
  );
}
