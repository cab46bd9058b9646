/** A named question about a block whose answer is one of a few; the answers are consecutive feature ids. */
export interface Question {
  name: string;
  start: number;
  answers: readonly string[];
  /** Rising steps: an answer includes the ones before it (learnt as their sum). */
  steps?: readonly number[];
}

/** The table of all features, in a fixed order: the weights' rows. */
export interface Registry {
  questions: Question[];
  size: number;
}

const ask = (registry: Registry, name: string, answers: readonly string[], steps?: readonly number[]): Question => {
  const question: Question = { name, start: registry.size, answers, ...(steps ? { steps } : {}) };
  registry.questions.push(question);
  registry.size += answers.length;
  return question;
};

/** A yes-or-no feature: one id, set or not. */
export const flag = (registry: Registry, name: string): number => ask(registry, name, ["yes"]).start;

/** A feature with one of several named answers. */
export const choice = (registry: Registry, name: string, answers: readonly string[]): number =>
  ask(registry, name, answers).start;

/** A number cut into rising steps: its answer is the highest step reached, none below the first. */
export const scale = (registry: Registry, name: string, steps: readonly number[]): Question =>
  ask(
    registry,
    name,
    steps.map((step) => `≥${step}`),
    steps,
  );

/** The id of a scale's answer for a value, -1 below its first step. */
export function stepOf(question: Question, value: number): number {
  const steps = question.steps as readonly number[];
  let k = 0;
  while (k < steps.length && value >= (steps[k] as number)) k += 1;
  return k === 0 ? -1 : question.start + k - 1;
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
