/** Headlines farther from the line that the model chose: on top of the capture, above the story that begins above that line, below the names of whom a picture shows. */
import type { Capture } from "../capture.ts";
import { isPerson } from "../fields/particle-names.ts";
import { endsSentence } from "../sentence.ts";
import { findStory } from "./headline-below-items.ts";
import { chanceOf, mayBe, textOf } from "./headline-chosen.ts";
import { cutSigners, isDay } from "./headline-looks.ts";
import { isHouse } from "./headline-masthead.ts";

/** The capture's first line is the headline where it is so much likelier than one so near below. */
const LIKELIER = 0.1;
const FARTHEST = 3;

/** "Inn of the Three Lamps opens" / "inn three lamps" / "A room with a view of the harbour, or one of the hill": the first line, or -1. */
export function findOnTop(capture: Capture, chosen: number): number {
  if (chosen === 0 || chosen > FARTHEST) return -1;
  const isLikelier = mayBe(capture, 0, chanceOf(capture, chosen) + LIKELIER);
  return isLikelier && !isHouse(textOf(capture, 0), capture) ? 0 : -1;
}

/** Notices may stand above a headline; below so many blocks of a story it has begun. */
const FEWEST_ABOVE = 3;
const LEAST_ABOVE_STORY = 0.2;

/** The line right above the story, where the model chose one that stands amid it; or -1. */
export function findAboveStory(capture: Capture, chosen: number): number {
  const story = findStory(capture, -1);
  if (story <= 0 || story + FEWEST_ABOVE > chosen) return -1;
  for (let at = story + 1; at < story + FEWEST_ABOVE; at += 1) if (findStory(capture, at - 1) !== at) return -1;
  const text = textOf(capture, story - 1);
  const isTitle = mayBe(capture, story - 1, LEAST_ABOVE_STORY) && !endsSentence(text);
  return isTitle && !isHouse(text, capture) ? story - 1 : -1;
}

const FEWEST_NAMES = 2;
const LEAST_BELOW_NAMES = 0.3;

/** "Lena Marsh and Tom Reed" / "3 May 2024" / "Council votes for a second ferry": the line above the story, below the names of whom a picture shows; or -1. */
export function findBelowNames(capture: Capture, chosen: number): number {
  const names = cutSigners(textOf(capture, chosen));
  if (names.length < FEWEST_NAMES || !names.every((name) => isPerson(name, false))) return -1;
  const head = findStory(capture, chosen) - 1;
  const text = textOf(capture, head);
  return head > chosen && mayBe(capture, head, LEAST_BELOW_NAMES) && !isDay(text, capture.language) ? head : -1;
}
