/** When an article came out and was changed, by lines that a person labels so; a line without a day is doubtful. */
import { type FoundDate, readDates } from "../dates/dates.ts";
import { doubtDates, type FieldDoubt } from "../field-doubts.ts";
import type { Fields } from "../index.ts";
import { blocksWith, giveStated, isReadFrom, type LabelledLines } from "./labelled-lines.ts";

interface LabelledDate extends FoundDate {
  readonly block: number;
}

/** "14:05", "14.05 Uhr": when an entry of a live page was written. */
const CLOCK = /(?<!\d)\d{1,2}[:.h時시点]\s?\d{2}(?!\d)/u;

function doubtLine(text: string, block: number): FieldDoubt {
  const reason = `"${text}" is labelled "time" and holds no day that could be read; write published: YYYY-MM-DD in the front matter`;
  return { block, rule: "dates.unread", reason, field: "published", values: [] };
}

/** Lines without a day are doubtful where no other line is labelled with one; the time of a live page's entry only where the page has no day at all. */
function doubtLines({ published, doubts }: Fields, lines: LabelledLines, blocks: readonly number[]) {
  const isTold = (block: number): boolean => doubts.some((doubt) => doubt.block === block);
  const block = blocks.find((each) => published === null || !CLOCK.test(lines.texts[each] ?? ""));
  if (block === undefined || isTold(block)) return {};
  return { doubts: [...doubts, doubtLine(lines.texts[block] ?? "", block)] };
}

/**
 * Gives `published` and `updated` the days of lines that a person labels "time".
 * @param fields what was read
 * @param lines the capture's lines
 * @returns those that change, and what is doubtful in them
 */
export function labelledTimes(fields: Fields, lines: LabelledLines): Partial<Fields> {
  const blocks = blocksWith(lines, "time");
  if (blocks.length === 0 || isReadFrom(fields.published, blocks)) return {};
  const dates = blocks.flatMap((block): LabelledDate[] =>
    readDates(lines.texts[block] ?? "", lines.language).map((date) => ({ ...date, block })),
  );
  if (dates.length === 0) return isReadFrom(fields.updated, blocks) ? {} : doubtLines(fields, lines, blocks);
  const first = dates.find(({ kind }) => kind !== "updated");
  const changed = isReadFrom(fields.updated, blocks) ? undefined : dates.find(({ kind }) => kind === "updated");
  const updated = changed === undefined ? {} : { updated: giveStated(changed.iso, [changed.block]) };
  if (first === undefined) return updated;
  const doubts = fields.doubts.filter(({ field }) => field !== "published");
  if (first.other === null)
    return { ...updated, published: giveStated(first.iso, [first.block]), period: null, doubts };
  const text = (lines.texts[first.block] ?? "").slice(first.from, first.to);
  const ambiguous = { block: first.block, text };
  return {
    ...updated,
    doubts: [...doubts, ...doubtDates({ published: null, updated: null, ambiguous, rival: null, amid: null })],
  };
}
