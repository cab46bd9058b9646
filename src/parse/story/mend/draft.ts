/** A capture while its story is mended. */
import type { Label as VerdictLabel } from "../../../model.ts";
import type { StoryLabel } from "../labels.ts";

/** A block while the story is decided. */
export interface Judgement {
  readonly label: StoryLabel;
  readonly confidence: number;
  /** Case of the rule that decided; "model" where the network did. */
  readonly by: string;
}

/** A capture's blocks with what earlier passes gave and what the model says. */
export interface StoryDraft {
  readonly texts: readonly string[];
  readonly given: readonly (VerdictLabel | undefined)[];
  readonly judged: readonly Judgement[];
}

/** A judgement. All are made here, of one shape: where shapes differ, V8 throws the compiled code of all rules away, again and again. */
export const judge = (label: StoryLabel, by: string, confidence: number): Judgement => ({ label, confidence, by });

/** A draft with other judgements, of one shape too. */
export const redraft = ({ texts, given }: StoryDraft, judged: readonly Judgement[]): StoryDraft => ({
  texts,
  given,
  judged,
});

/** Confidence of a rule that is surer than the model, and of one that is as sure. */
export const CERTAIN = 0.9;
export const LIKELY = 0.75;

/** What earlier passes give to the words of a picture. */
export const OF_PICTURE: ReadonlySet<string | undefined> = new Set(["caption", "credit", "repeat"]);

/** Whether a block is judged to be part of the story. Asked of every block by every mending: four comparisons cost less than a look into a set. */
export function isBody(judgement: Judgement | undefined): boolean {
  const label = judgement?.label;
  return label === "paragraph" || label === "continuation" || label === "subhead" || label === "listitem";
}

/** Whether a block is part of the story as it is decided so far: judged so, and given to nothing else. */
export const isStory = ({ given, judged }: Pick<StoryDraft, "given" | "judged">, at: number): boolean =>
  given[at] === undefined && isBody(judged[at]);
