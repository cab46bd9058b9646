/** What a block is to the lexicon and to the readers of credits. */
import type { FormMatch } from "../../lexicon/index.ts";
import type { CreditReading } from "../fields/credit/credit.ts";
import { choice, type Emit, flag, type Registry, scale, stepOf } from "../story/registry.ts";
import type { Look } from "./looks.ts";

const NONE = "none";
const ANOTHER = "another";

const KINDS = [NONE, "furniture", "badge", "promo", "related", "share", "advertisement", "signoff"];
const BLOCK_RULES = [
  NONE,
  "credit.colon",
  "credit.by",
  "credit.sign",
  "credit.bracket",
  "credit.taken",
  "credit.bare",
  "credit.name",
];
const TAIL_RULES = [
  NONE,
  "credit.tail-bracket",
  "credit.tail-label",
  "credit.tail-sign",
  "credit.tail-bar",
  "credit.tail-sentence",
  "credit.tail-slash",
];

/** A choice by name: the id of each answer, and of any other. */
function chooseByName(registry: Registry, name: string, answers: readonly string[]): (answer: string) => number {
  const start = choice(registry, name, [...answers, ANOTHER]);
  const ids: ReadonlyMap<string, number> = new Map(answers.map((answer, i) => [answer, start + i]));
  return (answer) => ids.get(answer) ?? start + answers.length;
}

/** The lexicon's form that the whole block is. */
export function formFeatures(registry: Registry): (seen: FormMatch | null, isMark: boolean, emit: Emit) => void {
  const form = chooseByName(registry, "form", KINDS);
  const unsure = flag(registry, "form unsure");
  const mark = flag(registry, "picture's mark");
  return (seen, isMark, emit) => {
    // The model has learnt with a summary's title among the badges.
    emit(form(seen === null ? NONE : seen.kind === "digest" ? "badge" : seen.kind));
    if (seen !== null && !seen.sure) emit(unsure);
    if (isMark) emit(mark);
  };
}

const ruleOf = (reading: CreditReading | null): string => reading?.rule ?? NONE;

/** Its readings as a credit. */
export function creditFeatures(registry: Registry): (look: Look, emit: Emit) => void {
  const blockRule = chooseByName(registry, "credit as a whole", BLOCK_RULES);
  const tailRule = chooseByName(registry, "credit at the end", TAIL_RULES);
  const sureness = scale(registry, "credit's sureness", [0.5, 0.7, 0.9]);
  const loose = flag(registry, "credit's label loose");
  return ({ block, tail }, emit) => {
    emit(blockRule(ruleOf(block)));
    emit(tailRule(ruleOf(tail)));
    emit(stepOf(sureness, Math.max(block?.confidence ?? 0, tail?.confidence ?? 0)));
    if (block?.loose || tail?.loose) emit(loose);
  };
}
