/** Sentences that links have broken in scripts without spaces or stops: Thai and Lao. */
import { listEach } from "../../../list-each.ts";
import { judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Thai and Lao write neither spaces between words nor stops behind sentences: nothing in a line says that it ends. */
const UNSTOPPED = /[\p{Script=Thai}\p{Script=Lao}]$/u;
/** A link of a few words, in UTF-16 units. */
const LONGEST_UNSTOPPED_LINK = 16;
const endsUnstopped = (text: string): boolean => UNSTOPPED.test(text.slice(-1));

/**
 * Two subheads in a row head nothing: where no stop can tell, they are a link amid a sentence and what follows it. "…มากกว่า" /
 * "สามพันคน" / "ตั้งแต่ก่อนพระอาทิตย์ขึ้น": more than / three thousand people / since before sunrise.
 */
export function joinUnstopped(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isSubhead = (at: number): boolean =>
    judged[at]?.label === "subhead" && given[at] === undefined && endsUnstopped(texts[at] ?? "");
  const isParagraph = (at: number): boolean => judged[at]?.label === "paragraph" && endsUnstopped(texts[at] ?? "");
  // The model may see that the block below goes on, and begin the sentence at the link.
  const opensBelow = (at: number): boolean =>
    isParagraph(at) && (texts[at] ?? "").length <= LONGEST_UNSTOPPED_LINK && judged[at + 1]?.label === "continuation";
  const isLink = (at: number): boolean =>
    isParagraph(at - 1) && ((isSubhead(at) && isSubhead(at + 1)) || opensBelow(at));
  return redraft(
    draft,
    listEach(judged, (each, at) =>
      isLink(at) || isLink(at - 1) ? judge("continuation", "open-sentence", LIKELY) : each,
    ),
  );
}
