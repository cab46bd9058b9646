/** Words that somebody says, behind a hyphen: "- Vi har ventet i to år, siger hun" is no list's item. */

import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, redraft, type StoryDraft } from "./draft.ts";

/** Case of this rule: what it says is also that the hyphen is the story's own. */
export const HYPHEN_SPEECH = "hyphen-speech";

const HYPHEN = /^-\s?\S/;
/** "- Vi har ventet i to år, siger hun.", "- Odotimme kaksi vuotta, Lena Marsh sanoo.": a comma or a question's sign, and that somebody says so. */
const BEHIND_COMMA = new RegExp(
  String.raw`[,?!…]["”»’]?\s(?:\p{Lu}[\p{L}'’-]+\s){0,3}${oneOf("saidBehindComma")}(?![\p{L}\p{M}])`,
  "u",
);
/** "- Czekaliśmy dwa lata - mówi Lena": the same behind a second dash. */
const BEHIND_DASH = new RegExp(String.raw`\s[-–—]\s?${oneOf("saidBehindDash")}(?![\p{L}\p{M}])`, "u");

/** Whether a line says that somebody says it. */
export const isSaid = (text: string): boolean => BEHIND_COMMA.test(text) || BEHIND_DASH.test(text);

/** "- Przewiozłem. Dałem jej kalosze.": a sentence, as an answer is. */
const OPENS_SENTENCE = /^-\s?["“„«'‘¿¡(]?[\p{Lu}\p{Lo}]/u;
/** Lines without such a verb are a list where more of them stand together, even if others speak elsewhere. */
const MOST_UNSAID = 2;

/** Quotes and brackets may follow. */
const ASKS = /[?？؟]["”»’]?$/u;

/** A line behind a hyphen, with the words that a link has parted from it. */
interface Line {
  readonly at: number;
  /** Behind its last block. */
  readonly to: number;
  readonly isSaid: boolean;
  readonly isSentence: boolean;
  readonly asks: boolean;
}

function readLine({ texts, judged }: StoryDraft, at: number): Line {
  let to = at + 1;
  while (judged[to]?.label === "continuation") to += 1;
  const text = texts.slice(at, to).join(" ");
  const isSentence = endsSentence(text) && OPENS_SENTENCE.test(text);
  const asks = ASKS.test(text);
  return { at, to, isSentence, asks, isSaid: isSentence && isSaid(text) };
}

/** Whether a block is an item behind a hyphen, or the first paragraph that was taken for what a lost dateline leaves. */
const isLine = (draft: StoryDraft, at: number): boolean => {
  const each = draft.judged[at];
  const isItem = each?.label === "listitem" || each?.by === "lost-dateline";
  return isItem && HYPHEN.test(draft.texts[at] ?? "") && isStory(draft, at);
};

/** All lines behind hyphens, those together that stand right below one another. */
function listRuns(draft: StoryDraft): Line[][] {
  const runs: Line[][] = [];
  for (let at = 0; at < draft.texts.length; at += 1) {
    if (!isLine(draft, at)) continue;
    const line = readLine(draft, at);
    const last = runs.at(-1);
    if (last?.at(-1)?.to === at) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** "- Do you sell them?" / "- If I could.": a question, and what is none right below it. */
const isDialogue = (run: readonly Line[]): boolean =>
  run.some(({ asks }, i) => asks && run[i + 1]?.asks === false) && run.every(({ isSentence }) => isSentence);

/** Which lines of a run are spoken: those that say it, and what is said beside them; elsewhere where the story is known to speak so. */
function listSpoken({ texts }: StoryDraft, run: readonly Line[], speaks: boolean): readonly Line[] {
  if (isDialogue(run)) return run;
  const isOfTalk = run.some(({ isSaid }) => isSaid) || (speaks && run.length <= MOST_UNSAID);
  const isBelowColon = /[:：]$/u.test(texts[(run[0]?.at ?? 0) - 1] ?? "");
  const areSentences = run.every(({ isSentence }) => isSentence);
  return isOfTalk && areSentences && !isBelowColon ? run : run.filter(({ isSaid }) => isSaid);
}

/** A hyphen opens speech where the line says who speaks, or asks and is answered, and then in other lines of the story, too: they are paragraphs. */
export function keepHyphenSpeech(draft: StoryDraft): StoryDraft {
  const runs = listRuns(draft);
  const speaks = runs.some((run) => run.some(({ isSaid }) => isSaid));
  const spoken = new Set(runs.flatMap((run) => listSpoken(draft, run, speaks).map(({ at }) => at)));
  if (spoken.size === 0) return draft;
  const settle = (each: Judgement, at: number): Judgement =>
    spoken.has(at) ? judge("paragraph", HYPHEN_SPEECH, each.confidence) : each;
  return redraft(draft, listEach(draft.judged, settle));
}
