/** The line that ends an obituary: "Nora Fenwick-Bale, railway signaller, born 3 May 1930; died 12 February 2024". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Such a line is no longer. UTF-16 units. */
const LONGEST = 160;
const YEAR = String.raw`\P{N}(?:1[89]|20)\d\d(?!\d)`;
/** Who somebody was, a day of birth, a day of death, and nothing behind that. */
const LIFE = new RegExp(
  String.raw`^\p{L}[^:!?]{3,80}[,;] ${oneOf("bornOn")}(?: .{0,16})?${YEAR}[,;.] ${oneOf("diedOn")}(?: .{0,16})?${YEAR}\.?$`,
  "u",
);

/** A list's mark before it: "• Nora Fenwick-Bale, …". */
const MARK = /^[•·*–-]\s*/u;

/** Right below the story such a line is its last one. */
export function keepLifeDates(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const isLife = (at: number): boolean => {
    const text = texts[at] ?? "";
    const mayBe = text.length <= LONGEST && given[at] === undefined && isStory(draft, at - 1);
    return mayBe && LIFE.test(text.replace(MARK, ""));
  };
  const lives = draft.judged.flatMap(({ label }, at) => (label === "other" && isLife(at) ? [at] : []));
  if (lives.length === 0) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => (lives.includes(at) ? judge("paragraph", "life-dates", LIKELY) : each)),
  );
}
