/** Finds the dateline of a capture's story. */
import type { Dateline } from "../../../model.ts";
import type { FieldContext, Found } from "../context.ts";
import { readDateline } from "./dateline.ts";
import { readAlone } from "./dateline-alone.ts";
import { readCity } from "./dateline-city.ts";
import { readConfirmed } from "./dateline-confirmed.ts";
import type { DatelineReading } from "./dateline-reading.ts";

const SURE = 0.95;

/** So many blocks of the story that open with the same words make them a speaker's label. */
const FEWEST_TURNS = 3;

/**
 * "THE HERALD: Ms Frake, how did you sleep?": who asks, in capitals, as often as he does. The story's own rule for talks (`mend/speakers.ts`)
 * needs two who take turns, as "Read more:" comes often, too; of what reads like a place one is enough, and its answers may have no label.
 */
function isSpeaker({ texts, isBody }: FieldContext, opening: string): boolean {
  if (!/[:：]\s*$/u.test(opening)) return false;
  return texts.filter((text, at) => isBody(at) && text.startsWith(opening)).length >= FEWEST_TURNS;
}

/** A dateline and the first words behind it are no longer. UTF-16 units. */
const LONGEST = 90;

/** What goes on with the story's first block: "London" / "CNN" / "—" / "A ferry …" are one dateline and the sentence it opens. */
function readOn({ texts, labels, bodyStart }: FieldContext, length: number): string {
  let next = "";
  for (let i = bodyStart + 1; labels[i] === "continuation"; i += 1) {
    if (next !== "" && length + next.length >= LONGEST) break;
    next += ` ${texts[i]}`;
  }
  return next;
}

/** The dateline that the story opens with; one in a block of its own, "Paris (AFP) –", is told by the sentence that it opens. */
export function readOpening(context: FieldContext, language: string): DatelineReading | null {
  const { texts, bodyStart } = context;
  const first = texts[bodyStart];
  if (first === undefined) return null;
  const next = readOn(context, first.length);
  const read =
    readDateline(first, language) ??
    (next === "" ? null : (readDateline(`${first}${next}`, language) ?? readAlone(first, language))) ??
    readCity(`${first}${next}`);
  if (read === null) return readConfirmed(context);
  return isSpeaker(context, first.slice(0, read.length)) ? null : read;
}

/** The dateline as a field, with how much of the first paragraph it takes. */
export function findDateline(
  { bodyStart }: FieldContext,
  opening: DatelineReading | null,
): (Found<Dateline> & { readonly length: number }) | null {
  if (opening === null) return null;
  const { dateline, rule, length } = opening;
  return { value: dateline, blocks: [bodyStart], rule, confidence: SURE, length };
}
