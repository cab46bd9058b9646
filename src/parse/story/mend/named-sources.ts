/** A sentence that a link breaks before the name that ends it: "Det skriver" / "Nørreby Folkeblad.", "The vote was first reported by" / "The New York Times." */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting, LONGEST_LINK, STARTS_UPPER } from "./fragments.ts";

/** A sentence's first words begin with a capital and end with a small word: a subhead that does so has a whole paragraph below it. */
const OPENS_SENTENCE = /^\p{Lu}[\p{L}\p{M}’']*\s(?:.*\s)?\p{Ll}[\p{Ll}\p{M}’']*$/u;
/** "The New York Times.", "Nørreby Folkeblad.", "Radio Oakdale and the AP.": capitals, and between them no word of more than three small letters. */
const NAMES = /^(?:(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*|\p{Ll}{1,3})\s){0,5}\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*[.,]$/u;

const isOpen = ({ texts, given, judged }: StoryDraft, at: number): boolean => {
  const text = texts[at] ?? "";
  const label = judged[at]?.label;
  if ((label !== "subhead" && label !== "paragraph") || given[at] !== undefined) return false;
  // "1 shallot" / "How it is made" / "Stir.": below a list's line it heads the next.
  return OPENS_SENTENCE.test(text) && endsSentence(texts[at - 1] ?? "");
};

/** Whether a line is names that end a sentence; behind a word that waits for another it may be "X, formerly Twitter," as well. */
function endsWithNames({ texts, given }: StoryDraft, at: number): boolean {
  const [before = "", text = ""] = texts.slice(at - 1, at + 1);
  if (given[at] !== undefined || text.length > LONGEST_LINK || !STARTS_UPPER.test(text)) return false;
  return (endsSentence(text) && NAMES.test(text)) || (endsWaiting(before) && endsInComma(text));
}

/** Joins the first words of a sentence, which stand alone and look like a subhead, with the names that end it. */
export function joinNamedSources(draft: StoryDraft): StoryDraft {
  const isFirst = (at: number): boolean => isOpen(draft, at) && endsWithNames(draft, at + 1);
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => {
      if (isFirst(at)) return judge("paragraph", "open-sentence", LIKELY);
      return isFirst(at - 1) ? judge("continuation", "open-sentence", LIKELY) : each;
    }),
  );
}
