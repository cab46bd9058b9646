/** What the first reading says of a block and of those around it. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import type { Facts } from "../../scan/facts.ts";
import { type Capture, FAR } from "../capture.ts";
import { FIRST_BODY, STORY_LABELS } from "../labels.ts";
import { countStep, type Emit, flag, type Registry, scale, stepOf } from "../registry.ts";
import { CHANCES } from "./chances.ts";
import type { Told } from "./told.ts";

const SHARES = [0.001, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999];
const DISTANCES = [2, 3, 4, 6, 9, 14, 22, 40, 80];
/** Neighbours that are looked at one by one. */
const NEAR = [-4, -3, -2, -1, 1, 2, 3, 4];
/** Blocks on each side that are looked at together. */
const AROUND = 4;
const WIDELY = 12;
/** Keeps a share of nothing finite. */
const TINY = 0.01;

/** The share of the width of the blocks around one that is hoped to be of the body. */
function shareAround({ massBefore, bodies }: Told, { facts, widthBefore }: Capture, at: number, reach: number): number {
  const { width } = facts[at] as Facts;
  const from = Math.max(0, at - reach);
  const to = Math.min(bodies.length, at + reach + 1);
  const mass = (massBefore[to] as number) - (massBefore[from] as number) - width * (bodies[at] as number);
  return mass / ((widthBefore[to] as number) - (widthBefore[from] as number) - width + 1);
}

/** What the first reading takes a block for, and the blocks around it. */
export function aroundFeatures(registry: Registry): (told: Told, capture: Capture, i: number, emit: Emit) => void {
  const labels = STORY_LABELS.map((label) => scale(registry, `first reading: ${label}`, CHANCES));
  const body = scale(registry, "first reading: body", CHANCES);
  const near = NEAR.map((step) => scale(registry, `first reading: body at ${step > 0 ? "+" : ""}${step}`, CHANCES));
  const before = scale(registry, "share of the body before", SHARES);
  const after = scale(registry, "share of the body after", SHARES);
  const since = scale(registry, "blocks since sure body", DISTANCES);
  const until = scale(registry, "blocks until sure body", DISTANCES);
  const around = scale(registry, "share of body around", CHANCES);
  const widely = scale(registry, "share of body widely around", CHANCES);
  const between = flag(registry, "between sure bodies");
  const hope = scale(registry, "body blocks hoped for", [2, 4, 7, 11, 16, 24, 40, 70]);
  const doubt = scale(registry, "share of the body in doubt", [0.02, 0.05, 0.1, 0.15, 0.2, 0.3]);
  const headBefore = scale(registry, "chance that the headline stands before", CHANCES);
  const belowHead = scale(registry, "blocks below the likeliest headline", [1, 2, 3, 5, 8, 13, 22, 40, 80, 160]);
  return (told, capture, i, emit) => {
    const { votes, bodies, massBefore } = told;
    const odds = votes.odds[i] as readonly number[];
    const own = bodies[i] as number;
    for (let l = 0; l < labels.length; l += 1) {
      // Of the body's labels: which one, if it is of the body at all.
      const chance = l < FIRST_BODY ? (odds[l] as number) : (odds[l] as number) / (own + TINY);
      emit(stepOf(labels[l] as (typeof labels)[number], chance));
    }
    emit(stepOf(body, own));
    for (let k = 0; k < NEAR.length; k += 1)
      emit(stepOf(near[k] as (typeof near)[number], bodies[i + (NEAR[k] as number)] ?? 0));
    const all = (massBefore[bodies.length] as number) || 1;
    emit(stepOf(before, (massBefore[i] as number) / all));
    emit(stepOf(after, (all - (massBefore[i + 1] as number)) / all));
    emit(countStep(since, told.since[i] as number));
    emit(countStep(until, told.until[i] as number));
    emit(stepOf(around, shareAround(told, capture, i, AROUND)));
    emit(stepOf(widely, shareAround(told, capture, i, WIDELY)));
    if ((told.since[i] as number) < FAR && (told.until[i] as number) < FAR) emit(between);
    emit(countStep(hope, Math.round(told.hope)));
    emit(stepOf(doubt, told.doubt));
    emit(stepOf(headBefore, told.headBefore[i] as number));
    if (i > told.headline) emit(countStep(belowHead, i - told.headline));
  };
}
