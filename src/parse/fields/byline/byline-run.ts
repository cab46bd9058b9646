/** Names in the blocks after a label that stands alone: "By" / "Xiaoying You" / "," / "Mariana Lenharo". */

import { languageForms } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isEditorsLabel } from "./editors-label.ts";
import { isHandle } from "./handle.ts";
import { isRole } from "./roles.ts";
import { weighForm } from "./weigh-name.ts";

/** A label alone is followed by its names within so many blocks. */
const RUN = 14;
const SURE = 0.95;
/** Longest block of a name below its label. UTF-16 units. */
const LONGEST_END = 64;
/** One word is a name where its block is shorter. UTF-16 units. */
const LONGEST_SINGLE = 30;

/** What stands between names of one byline when each is a block: "," "&" "and", a count, "…". */
const JOINT = /^(?:[-•*]\s*)?(?:[,;&|·•…/]+|\d{1,2})?$/u;
/** Whether a block only parts names, or joins them. */
export function isJoint(context: FieldContext, index: number): boolean {
  const text = (context.texts[index] ?? "").trim();
  return JOINT.test(text) || languageForms(context.language).and.has(text.toLowerCase());
}

/** Whether a block that was taken for the story is a name all the same: below "By" in a block of its own. */
function isNameBlock(context: FieldContext, index: number, label: number): boolean {
  const text = context.texts[index] ?? "";
  if (index !== label + 1 || context.isBody(label)) return false;
  return isName(text) || (text.length < LONGEST_END && readNames(text, context.language).whole);
}

const nameBelow = (context: FieldContext, index: number): string => withoutMarker(context.texts[index + 1] ?? "");

/** "Kayla Bram" / "Reporter" / "and" / "Tom Ashe": behind what the first does, a word joins another name. */
function goesOnBehindRole(context: FieldContext, index: number): boolean {
  const joint = (context.texts[index + 1] ?? "").trim().toLowerCase();
  return languageForms(context.language).and.has(joint) && isName(nameBelow(context, index + 1));
}

/** "Megan Hargreaves" / "Local Democracy Reporter" / "Tom Iqbal" / "06:00, 14 SEP": so does a person's name between that and the time. */
function isNamedBehindRole(context: FieldContext, index: number): boolean {
  const name = nameBelow(context, index);
  const below = index + 2;
  if (context.isBody(index + 1) || !isName(name) || isRole(name)) return false;
  return (isWhen(context, below) || isRole(withoutMarker(context.texts[below] ?? ""))) && weighForm([name]) > 0;
}

/** "1 / 5", "1 of 12": the first of a gallery's pictures. */
const FIRST_PICTURE = new RegExp(String.raw`^\[?1\s?(?:\/|${oneOf("countJoints")})\s?\d{1,2}\]?$`, "u");
/** UTF-16 units. */
const LONGEST_COUNT = 10;
const opensGallery = (text: string): boolean => text.length <= LONGEST_COUNT && FIRST_PICTURE.test(text);

/** "Von" / "Veronika Asch" / "Xaver Hinter" / "Veröffentlicht am": a person's name right above the time, a gallery, or the story, is no section. */
const standsLast = (context: FieldContext, index: number): boolean =>
  (isWhen(context, index + 1) || index + 1 === context.bodyStart || opensGallery(context.texts[index + 1] ?? "")) &&
  weighForm([withoutMarker(context.texts[index] ?? "")]) > 0;

/** The names that were read so far, and what was read with them. */
interface Run {
  readonly names: string[];
  readonly desks: string[];
  readonly blocks: number[];
  readonly said: string[];
  agency: string | null;
  /** Whether more names follow the last. */
  joined: boolean;
}

/** What a block is to the names above it: behind their end, passed by, a sign that more names follow, or what may be a name. */
type Step = "end" | "pass" | "join" | "name";

function stepAt(context: FieldContext, index: number, label: number, isNamed: boolean): Step {
  if (context.isBody(index) && !isNameBlock(context, index, label)) return "end";
  const text = withoutMarker(context.texts[index] ?? "");
  // "By" / "Ama Boateng" / "@amaboat" / "Jan Reck": the writer's handle.
  if (isJoint(context, index) || isHandle(text)) return "join";
  // "Market Update sponsored by" / "Advertisement"; but "Kayla Bram" / "Follow" / "and" / "Tom Ashe"
  if (context.glance(index).form?.sure) return isNamed && goesOnBehindRole(context, index) ? "pass" : "end";
  const isLabel = (): boolean => cutBylineLabel(text, context.language)?.rest === "";
  if (!isNamed) return isLabel() ? "pass" : "name";
  // ", News Reporter": what the author does; after another comma the names may go on.
  if ((/^[,|]/.test(text) || isRole(text)) && readNames(text, context.language).names.length === 0) {
    // "Reporter" / "Laras Wening" / "Editor" / "Yusuf Adrian": below a role that is a label so is the next, and names who did something else.
    if (!isRole(context.texts[label] ?? "") && isNamedBehindRole(context, index)) return "join";
    return goesOnBehindRole(context, index) ? "pass" : "end";
  }
  // "Reported by:" / "Ama Boateng" / "," / "Edited by:" / "Jan Reck"
  if (isEditorsLabel(text) && !isEditorsLabel(context.texts[label] ?? "")) return "end";
  // "By" / "Ama Boateng" / "By" / "Jan Reck"
  return isLabel() && isName(nameBelow(context, index)) ? "join" : "name";
}

/** Takes the names of a block into a run; false where the run ends before it. */
function takeNames(context: FieldContext, index: number, isFirst: boolean, run: Run): boolean {
  const text = withoutMarker(context.texts[index] ?? "");
  const { names, agency, desks, whole, open } = readNames(
    text,
    context.language,
    run.names.length === 0 && text.length < LONGEST_SINGLE ? "single" : "labelled",
  );
  const isJoined = run.joined || standsLast(context, index);
  if (!isJoined || (names.length === 0 && agency === null) || (!whole && run.names.length > 0)) return false;
  if (names.every((name) => run.names.includes(name)) && agency === null && !isFirst) return false;
  run.names.push(...names.filter((name) => !run.names.includes(name)));
  run.agency ??= agency;
  run.desks.push(...desks);
  run.blocks.push(index);
  run.said.push(text);
  run.joined = open;
  return true;
}

/**
 * Reads the names in the blocks after a label that stands alone: "By" / "Xiaoying You" / "," / "Mariana Lenharo".
 * @param context the capture, with its story known
 * @param label the label's block
 * @param from the first block that may have a name
 * @param had names that stand behind the label
 */
export function readRun(
  context: FieldContext,
  label: number,
  from = label + 1,
  had: readonly string[] = [],
): BylineReading {
  const said = [context.texts[label] ?? ""];
  const run: Run = { names: [...had], desks: [], blocks: [label], said, agency: null, joined: true };
  for (let i = from; i < Math.min(context.texts.length, label + RUN); i += 1) {
    const step = stepAt(context, i, label, run.names.length > 0);
    if (step === "end" || (step === "name" && !takeNames(context, i, i === from, run))) break;
    if (step === "join") run.joined = true;
  }
  const { names, agency, desks, blocks } = run;
  if (names.length === 0 && agency === null) return null;
  const value = { text: said.join(" "), names, agency, desks, outlet: null };
  return { value, blocks, rule: "byline.label-alone", confidence: SURE };
}
