/** What the story model and the passes before it take a block for. */
import type { Label } from "../../model.ts";
import { FIRST_BODY, STORY_LABELS } from "../story/labels.ts";
import { choice, type Emit, type Registry, scale, stepOf } from "../story/registry.ts";
import type { Frame } from "./capture.ts";

const CHANCES = [0.003, 0.01, 0.03, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85, 0.94, 0.98, 0.995];
const SUBHEAD = STORY_LABELS.indexOf("subhead");

const GIVEN: readonly (Label | null)[] = [
  null,
  "headline",
  "paragraph",
  "continuation",
  "subhead",
  "list-item",
  "quote",
  "caption",
  "credit",
  "repeat",
  "standfirst",
  "byline",
  "time",
  "furniture",
  "badge",
  "promo",
  "related",
  "share",
  "advertisement",
];

/** The story model's chances of a block, and the label that it has. */
export function chanceFeatures(registry: Registry): (frame: Frame, i: number, emit: Emit) => void {
  const chances = STORY_LABELS.slice(0, FIRST_BODY).map((label) => scale(registry, `chance of ${label}`, CHANCES));
  const bodyChance = scale(registry, "chance of body", CHANCES);
  const subheadChance = scale(registry, "chance of subhead", [0.05, 0.2, 0.4, 0.6]);
  const given = choice(registry, "given label", [...GIVEN.map((label) => label ?? "none"), "another"]);
  const ids: ReadonlyMap<Label | null, number> = new Map(GIVEN.map((label, i) => [label, given + i]));
  return ({ context, from, odds, bodies }, i, emit) => {
    const own = odds[i] ?? [];
    for (let label = 0; label < chances.length; label += 1) {
      const question = chances[label];
      if (question) emit(stepOf(question, own[label] ?? 0));
    }
    emit(stepOf(bodyChance, bodies[i - from] ?? 0));
    emit(stepOf(subheadChance, own[SUBHEAD] ?? 0));
    emit(ids.get(context.labels[i] ?? null) ?? given + GIVEN.length);
  };
}
