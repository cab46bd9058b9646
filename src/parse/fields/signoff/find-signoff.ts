/** Finds what signs the story and what is noted under it. */

import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import type { FieldContext, Found } from "../context.ts";
import { isName } from "../names.ts";
import { isSourceTitle } from "../source/source-title.ts";
import { readSignoffBlock, signsStory } from "./signoff.ts";
import { endOfSignoff, joinSignoff } from "./signoff-broken.ts";
import { isWireLine } from "./signoff-desk.ts";
import { readInlineSignoff } from "./signoff-inline.ts";
import { findInterviewer } from "./signoff-interviewer.ts";
import { findDatedWriter } from "./signoff-names.ts";
import type { InlineSignoff } from "./signoff-run.ts";
import { isTableLine } from "./table-line.ts";

export interface Signatures {
  /** Verbatim: "REUTERS", "(Reporting by A; Editing by B)". */
  readonly signoff: Found<string> | null;
  /** Where the sign-off stands in the last paragraph's text, or -1 where it is a block. UTF-16 offset. */
  readonly from: number;
  /** Short names of the agencies that sign, in order. */
  readonly agencies: readonly string[];
  /** Corrections, additional reporting; verbatim. */
  readonly notes: readonly Found<string>[];
}

/** Blocks after the story that may sign it, and blocks before it that may correct it. */
const AFTER = 8;
const BEFORE = 6;
const INLINE = 0.95;

interface Mark {
  readonly index: number;
  /** Its last block, where links have broken it. */
  readonly end: number;
  readonly text: string;
  readonly kind: "agency" | "mark" | "reporting" | "correction" | "desk";
  readonly agencies: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

/** "Amara Lind" / "Thomson Reuters" / "Amara covers energy …": for whom an author works, below who wrote and edited. */
const isHouseOfAuthor = ({ texts }: FieldContext, { index }: Mark, reporting: Mark | null): boolean =>
  reporting !== null && reporting.index < index - 1 && isName(texts[index - 1] ?? "");

/** The line that ends an agency's copy stands below its notes to newsrooms, however many. */
function findWireLine(context: FieldContext, last: number): Mark | null {
  const index = context.labels.lastIndexOf("signoff");
  const text = context.texts[index] ?? "";
  const read = index > last && isWireLine(text) ? readSignoffBlock(text) : null;
  return read === null ? null : { index, end: index, text, ...read };
}

const seeAround = ({ texts, labels }: FieldContext) => ({
  textAt: (at: number): string => texts[at] ?? "",
  labelAt: (at: number) => labels[at],
});

function gather(context: FieldContext): Mark[] {
  const marks: Mark[] = [];
  const last = Math.min(context.texts.length - 1, context.bodyEnd + AFTER);
  const first = Math.max(0, context.bodyStart - BEFORE);
  for (let index = first; index <= last; index += 1) {
    if (context.isBody(index) || index === context.headline) continue;
    const text = context.texts[index] ?? "";
    if (index < context.bodyStart && context.glance(index).form?.kind !== "correction") continue;
    const read = readSignoffBlock(text, context.glance(index).form);
    if (read === null || (index < context.bodyEnd && read.kind !== "correction")) continue;
    if (read.kind === "correction" && isTableLine(text, context.texts[index - 1] ?? "")) continue;
    if (context.labels[index] === "caption" || context.labels[index] === "credit") continue;
    if (read.rule === "signoff.form" && read.agencies.length === 0 && isSourceTitle(seeAround(context), index))
      continue;
    const end = endOfSignoff(context.texts, index);
    marks.push({ index, end, text: joinSignoff(context.texts, index, end), ...read });
    index = end;
  }
  const wire = findWireLine(context, last);
  return wire === null ? marks : [...marks, wire];
}

const toFound = ({ index, end, text, rule, confidence }: Mark): Found<string> => ({
  value: text,
  blocks: Array.from({ length: end - index + 1 }, (_, n) => index + n),
  rule,
  confidence,
});

/** Agencies of which a note on who contributed signs a story, where nothing else does. */
const CONTRIBUTOR = new RegExp(oneOf("contributors"), "i");

/** How much of the last paragraph stands in blocks before its last, which a link has parted from it. UTF-16 units. */
function measureAhead({ texts, labels, bodyEnd }: FieldContext): number {
  let ahead = 0;
  for (let at = bodyEnd; labels[at] === "continuation"; at -= 1) ahead += texts[at - 1]?.length ?? 0;
  return ahead;
}

/** What signs behind the story's last sentence. */
function readEnd(context: FieldContext, bylineBlocks: readonly number[]): InlineSignoff | null {
  const text = context.texts[context.bodyEnd] ?? "";
  const inline = readInlineSignoff(text, measureAhead(context));
  if (inline !== null) return inline;
  const isWriter = (name: string): boolean => bylineBlocks.some((block) => context.texts[block]?.includes(name));
  const from = findDatedWriter(text, isWriter);
  return from < 0 ? null : { text: text.slice(from), from, agencies: [], rule: "signoff.dated-writer" };
}

/**
 * Finds the sign-off and the notes of a capture.
 * @param context the capture, with its story known
 * @param bylineBlocks what the byline was read from: who asked the questions signs an interview as well
 */
export function findSignatures(context: FieldContext, bylineBlocks: readonly number[] = []): Signatures {
  const marks = context.bodyEnd < 0 ? [] : gather(context);
  const inline = context.bodyEnd < 0 ? null : readEnd(context, bylineBlocks);
  const reporting = marks.find((mark) => mark.kind === "reporting" && signsStory(mark.text)) ?? null;
  const agency = marks.find((mark) => mark.kind === "agency" && !isHouseOfAuthor(context, mark, reporting)) ?? null;
  const contributed =
    marks.find(
      (mark) => mark.rule !== "signoff.reported-from" && mark.kind === "reporting" && CONTRIBUTOR.test(mark.text),
    ) ?? null;
  const closing = marks.filter((mark) => mark.kind === "mark" && !/^_+$/.test(mark.text));
  const signing =
    inline === null
      ? (agency ??
        reporting ??
        contributed ??
        closing.find((mark) => mark.rule !== "signoff.mail") ??
        closing[0] ??
        null)
      : null;
  const noted = marks.filter((mark) => mark !== signing && ["reporting", "correction", "desk"].includes(mark.kind));
  const notes = listEach(noted, toFound);
  const agencies = inline?.agencies ?? agency?.agencies ?? marks.flatMap((mark) => mark.agencies);
  if (inline !== null) {
    const signoff = { value: inline.text, blocks: [context.bodyEnd], rule: inline.rule, confidence: INLINE };
    return { signoff, from: inline.from, agencies, notes };
  }
  if (signing !== null) return { signoff: toFound(signing), from: -1, agencies, notes };
  const asked = context.bodyEnd < 0 ? null : findInterviewer(context, bylineBlocks, AFTER);
  return { signoff: asked?.signoff ?? null, from: -1, agencies: asked?.agencies ?? agencies, notes };
}
