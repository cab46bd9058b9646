/** The record of a capture that is labelled and whose fields are read, and what is doubtful in it. */
import { type Block, BODY_LABELS, type Direction, type Verdict } from "../model.ts";
import { doubtReach, layAside } from "./blocks/reach.ts";
import { addVerdicts, completeVerdicts } from "./capture.ts";
import { doubtExport } from "./doubts/doubt-exports.ts";
import { doubtLabels } from "./doubts/doubt-labels.ts";
import { doubtPictures } from "./doubts/doubt-pictures.ts";
import { doubtRecord } from "./doubts/doubt-record.ts";
import { labelFieldBlocks } from "./field-verdicts.ts";
import type { Fields } from "./fields/index.ts";
import type { LabelledCapture, Unlabelled } from "./label-capture.ts";
import { assembleRecord } from "./record/assemble.ts";
import { cutBlocks } from "./record/cuts.ts";
import type { Decisions } from "./record/decisions.ts";
import { isOfAddresses, type ParsedSeed, refuseSeed } from "./record/refuse-seed.ts";
import { keepUntaken } from "./untaken.ts";

/** A seed that is cut into blocks, in a language. */
export interface SplitSeed extends Unlabelled {
  /** All of its blocks; `blocks` are those that the parser reads. */
  readonly all: readonly Block[];
  readonly direction: Direction;
}

/** A capture whose fields are read as well. */
export interface ReadCapture {
  readonly capture: SplitSeed;
  readonly labelled: LabelledCapture;
  readonly fields: Fields;
}

/**
 * Puts the record together, and says what is doubtful in it.
 * @returns the record; or, where a capture holds no story or no headline, an error that says what to do
 */
export function finishRecord({ capture, labelled, fields }: ReadCapture): ParsedSeed {
  const { seed, all, blocks, language, direction, glance } = capture;
  const taken = addVerdicts(labelled.decided, labelFieldBlocks(blocks, fields));
  const complete = completeVerdicts(taken, keepUntaken(blocks, labelled, taken));
  const isBody = ({ label }: Verdict): boolean => BODY_LABELS.has(label);
  const judgedVerdicts = cutBlocks(
    blocks,
    complete,
    fields,
    complete.findIndex(isBody),
    complete.findLastIndex(isBody),
  );
  const verdicts = layAside(seed, all, judgedVerdicts, language);
  const record = assembleRecord({ seed, blocks: all, verdicts, fields, language, direction }, glance);
  const decisions: Decisions = { verdicts, fields, language, direction, wordCount: record.wordCount };
  const unread = [
    ...doubtReach(seed, all),
    ...doubtExport(seed, blocks, labelled.decided),
    ...doubtLabels(seed, all),
    ...doubtPictures(seed, all, verdicts),
  ];
  if (record.body.children.length === 0 || isOfAddresses(seed, all, verdicts))
    return refuseSeed(record, "body", unread);
  if (record.headline === "") return refuseSeed(record, "headline", unread);
  const doubts = doubtRecord(seed, blocks, verdicts, record, {
    unread,
    fields: fields.doubts,
    judged: labelled.judged,
    beside: labelled.beside,
  });
  return { ok: true, record, decisions, doubts };
}
