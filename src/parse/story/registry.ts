/**
 * A named question about a block whose answer is one of a few; the answers are consecutive feature ids.
 * Casts to number: the loops stay inside the arrays.
 */
export interface Question {
  readonly name: string;
  readonly start: number;
  readonly answers: readonly string[];
  /** Rising steps: an answer includes the ones before it (learnt as their sum). */
  readonly steps?: readonly number[];
}

/** A number cut into rising steps. */
export interface Scale extends Question {
  readonly steps: readonly number[];
  /** The steps once more, as a loop reads them fastest. */
  readonly bounds: Float64Array;
  /** The answer's id for each whole number from 0 to the last step; -1 below the first. */
  readonly table: Int16Array;
}

/** The table of all features, in a fixed order: the weights' rows. */
export interface Registry {
  questions: Question[];
  size: number;
}

/** Takes the id of a feature that a block has; -1, no answer, is left out. */
export type Emit = (id: number) => void;

function ask<Asked extends Question>(registry: Registry, question: Asked): Asked {
  registry.questions.push(question);
  registry.size += question.answers.length;
  return question;
}

/** A yes-or-no feature: one id, set or not. */
export const flag = (registry: Registry, name: string): number =>
  ask(registry, { name, start: registry.size, answers: ["yes"] }).start;

/** A feature with one of several named answers. */
export const choice = (registry: Registry, name: string, answers: readonly string[]): number =>
  ask(registry, { name, start: registry.size, answers }).start;

/** The number of steps that a value reaches. */
function climb(bounds: Float64Array, value: number): number {
  let k = 0;
  while (k < bounds.length && value >= (bounds[k] as number)) k += 1;
  return k;
}

/** A number cut into rising steps: its answer is the highest step reached, none below the first. */
export function scale(registry: Registry, name: string, steps: readonly number[]): Scale {
  const { size: start } = registry;
  const bounds = Float64Array.from(steps);
  const table = new Int16Array(Math.ceil(steps.at(-1) ?? 0) + 1).fill(-1);
  steps.forEach((step, k) => {
    table.fill(start + k, Math.max(0, Math.ceil(step)));
  });
  return ask(registry, { name, start, answers: steps.map((step) => `≥${step}`), steps, bounds, table });
}

/** The id of a scale's answer for a value, -1 below its first step. */
export function stepOf({ bounds, start }: Scale, value: number): number {
  const k = climb(bounds, value);
  return k === 0 ? -1 : start + k - 1;
}

/** As {@link stepOf}, for a whole number: looked up. */
export function countStep({ table }: Scale, count: number): number {
  return count < 0 ? -1 : (table[count < table.length ? count : table.length - 1] as number);
}

/** The question that a feature id answers. */
function questionOf(registry: Registry, id: number): Question | undefined {
  return registry.questions.find((q) => id >= q.start && id < q.start + q.answers.length);
}

/** A feature's name for people: `width ≥80`, `ends with stop`. */
export function featureName(registry: Registry, id: number): string {
  const question = questionOf(registry, id);
  if (!question) return `word ${id}`;
  const answer = question.answers[id - question.start] ?? "";
  return answer === "yes" ? question.name : `${question.name} ${answer}`;
}
