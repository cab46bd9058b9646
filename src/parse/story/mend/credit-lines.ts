/** Who took a picture, set alone below its caption and taken for a subhead: "Sunniva Falk for The Harbour Ledger". */
import { listEach } from "../../../list-each.ts";
import { nameTakenFor } from "../../fields/credit/credit-taken-for.ts";
import { hasGivenName } from "../../fields/given-names.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Whether a line that the model takes for a subhead names a person and for whom a picture was taken, below what is not the story's. */
function isCreditLine(draft: StoryDraft, at: number, { label, by }: Judgement): boolean {
  if (label !== "subhead" || by !== "model" || !isStory(draft, at) || isStory(draft, at - 1)) return false;
  const name = nameTakenFor(draft.texts[at] ?? "");
  return name !== "" && hasGivenName(name);
}

/** Leaves such lines to the pictures. */
export function dropCreditLines(draft: StoryDraft): StoryDraft {
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      isCreditLine(draft, at, each) ? judge("other", "credit-line", LIKELY) : each,
    ),
  );
}
