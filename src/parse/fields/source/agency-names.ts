/** The agencies that a name holds: "Reuters, AFP", "The Associated Press". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_END, WORD_START } from "../../../lexicon/phrases.ts";
import { readRelayed } from "../signoff/signoff-relayed.ts";

/** What stands between agencies. */
export const AGENCY_JOINT = new RegExp(
  String.raw`(?:(?<!\s)\s+)?(?:,|\/|${WORD_START}${oneOf("agencyJoints")}${WORD_END}|&|\+|;)\s*`,
  "u",
);
/** A story names no more of them. */
export const MOST_AGENCIES = 4;

/**
 * Lists the agencies that a name holds and nothing else, by the short names that readers know. An outlet whose name has a comma is one name.
 * @param name who provided a story, as it is stated or was read
 * @returns the name itself, where a part of it is no agency that the lexicon knows
 */
export function listAgencies(name: string): readonly string[] {
  const whole = lexicon.agencies.get(foldLabel(name));
  if (whole !== undefined) return [whole.name];
  const relayed = readRelayed(name);
  if (relayed !== null) return [relayed];
  const parts = name.split(AGENCY_JOINT).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_AGENCIES) return [name];
  const names = parts.flatMap((part) => lexicon.agencies.get(foldLabel(part))?.name ?? []);
  return names.length === parts.length ? [...new Set(names)] : [name];
}

/** The same as one text, as records hold it. */
export const joinAgencies = (name: string): string => listAgencies(name).join(", ");
