/** The line that ends an obituary, "Nora Fenwick-Bale, railway signaller, born 3 May 1930; died 12 February 2024", or the years of the life: "1931–2013". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Such a line is no longer. UTF-16 units. */
const LONGEST = 160;
const YEAR = String.raw`\P{N}(?:1[89]|20)\d\d(?!\d)`;
/** Who somebody was, if that is said, a day of birth, a day of death, and nothing behind that. */
const LIFE = new RegExp(
  String.raw`^(?:\p{L}[^!?]{3,80}[,;:] )?${oneOf("bornOn")}(?: .{0,16})?${YEAR}[,;.] ${oneOf("diedOn")}(?: .{0,16})?${YEAR}\.?$`,
  "iu",
);

/** A list's mark before it: "• Nora Fenwick-Bale, …". */
const MARK = /^[•·*–-]\s*/u;

/** "1931–2013", "(1931 - 2013)", "* 1931 † 2013", "3 May 1930 – 12 February 2024": both years and what days stand before them. */
const LONGEST_YEARS = 60;
const DAY = String.raw`(?:[\p{L}\p{N}.,]{1,12}\s){0,4}`;
const YEARS = new RegExp(
  String.raw`^\(?(?:\*\s?)?${DAY}((?:1[89]|20)\d\d)(?:\s?[–—-]|[,;]?(?=\s?†))\s?(?:†\s?)?${DAY}((?:1[89]|20)\d\d)\)?\.?$`,
  "u",
);
/** Both end so; few lines do. */
const ENDS_IN_DIGIT = /\d\)?\.?$/u;
const LONGEST_END = 3;
const endsInYear = (text: string): boolean => ENDS_IN_DIGIT.test(text.slice(-LONGEST_END));
const DIED = new RegExp(String.raw`(?<!\p{L})${oneOf("diedWords")}(?!\p{L})`, "iu");
/** A death is told in the headline or in the story's first blocks. */
const TOLD_WITHIN = 3;

/** "1939–1945", "1998–2024": the years of a war, or of a footer's copyright, are fewer than those of most lives. */
const FEW_YEARS = 36;

/** Whether years are those of the life that the texts tell of: they say that somebody died, or how old; of a short life they say both. */
function areOfLife(line: string, texts: readonly string[]): boolean {
  const [, born, died] = (line.length <= LONGEST_YEARS ? YEARS.exec(line) : null) ?? [];
  if (born === undefined || died === undefined) return false;
  const age = Number(died) - Number(born);
  if (age <= 0) return false;
  const isAge = new RegExp(String.raw`(?<!\d)(?:${age}|${age - 1})(?!\d)`);
  const [tellsDeath, tells] = [texts.some((text) => DIED.test(text)), texts.some((text) => isAge.test(text))];
  return age < FEW_YEARS ? tellsDeath && tells : tellsDeath || tells;
}

/** The headline and the first blocks of the story. */
function readOpening({ texts, judged }: StoryDraft): readonly string[] {
  const first = judged.findIndex(isBody);
  const head = judged.findIndex(({ label }) => label === "headline");
  return [texts[head] ?? "", ...texts.slice(first, first + TOLD_WITHIN)];
}

/** Right below the story a life's line is its last one; a life's years stand there, or above the story below its headline. */
export function keepLifeDates(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const opening = readOpening(draft);
  const isLife = (text: string): boolean => LIFE.test(text.replace(MARK, ""));
  const tellsLife = (text: string): boolean => endsInYear(text) && (isLife(text) || areOfLife(text, opening));
  const findKept = (each: Judgement, at: number): Judgement | null => {
    const text = texts[at] ?? "";
    if (isBody(each) || each.label === "headline" || text.length > LONGEST || given[at] !== undefined) return null;
    const isBelow = isStory(draft, at - 1);
    const isAbove = isStory(draft, at + 1) || draft.judged[at - 1]?.label === "headline";
    if ((!isBelow && !isAbove) || !tellsLife(text)) return null;
    return isBelow ? judge("paragraph", "life-dates", LIKELY) : judge("subhead", "life-years", LIKELY);
  };
  const kept = listEach(draft.judged, findKept);
  if (kept.every((each) => each === null)) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => kept[at] ?? each),
  );
}
