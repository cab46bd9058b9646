/** What the parser doubts, for a person: a block for each doubt, and how many there are of each rule. */
import { styleText } from "node:util";
import { groupDigits } from "../../group-digits.ts";
import type { Doubt } from "../../model.ts";
import { describeDoubt, isPressing, isWrong, rankRules } from "../messages.ts";

/** How a terminal shows text. */
export interface Look {
  readonly colour: boolean;
  /** Characters of its lines; null where nothing is to be wrapped, as in a pipe, where a doubt is one line. */
  readonly width: number | null;
}

/** Every story under sixty words is a doubt: of an archive of briefs, half of the seeds have it. */
const COMMONEST = "body.short";
const [ERROR, LACKING, PRESSING, USUAL, COMMON] = [0, 1, 2, 3, 4];

function rank(doubt: Doubt): number {
  if (doubt.severity === "error") return ERROR;
  if (isWrong(doubt)) return LACKING;
  if (isPressing(doubt)) return PRESSING;
  return doubt.rule === COMMONEST ? COMMON : USUAL;
}

const INDENT = "  ";
/** A narrower terminal breaks lines itself. */
const LEAST_WIDTH = 40;
/** Longer lines are hard to read. */
const MOST_WIDTH = 100;

/** Breaks a text between words; all lines but the first are set in. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = INDENT + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

function printDoubt(doubt: Doubt, folder: string, { colour, width }: Look): string {
  const text = describeDoubt(doubt, folder);
  const wrapped = width === null ? text : wrap(text, Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width - 1)));
  if (!colour) return wrapped;
  const style = doubt.severity === "error" ? "red" : "yellow";
  return wrapped.replace(`: ${doubt.severity}:`, (words) => styleText(style, words, { validateStream: false }));
}

/** So many doubts of one kind in one seed are named: of a dump there may be thousands, among which the grave ones would be lost. */
const MOST_NAMED = 20;

/** Doubts of one kind in one file. */
interface Kind {
  readonly count: number;
  /** The last line that one of them names; 0 where none does. */
  readonly end: number;
}

const kindOf = ({ file, rule }: Doubt): string => `${rule} ${file}`;

function countKinds(doubts: readonly Doubt[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const doubt of doubts) {
    const { count, end } = kinds.get(kindOf(doubt)) ?? { count: 0, end: 0 };
    kinds.set(kindOf(doubt), { count: count + 1, end: Math.max(end, doubt.line ?? 0) });
  }
  return kinds;
}

/** Stands for a doubt, and for all that are like it and come behind it. */
function describeMore(doubt: Doubt, { count, end }: Kind): Doubt {
  const where = end === 0 ? "" : `, up to line ${groupDigits(end)}`;
  return {
    ...doubt,
    line: null,
    column: null,
    reason: `holds ${groupDigits(count - MOST_NAMED)} more like these${where}`,
  };
}

/** Doubts with one line in place of those that are too many of one kind in one file. */
function foldDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  const kinds = countKinds(doubts);
  const named = new Map<string, number>();
  return doubts.flatMap((doubt) => {
    const kind = kinds.get(kindOf(doubt));
    // A line that says that there is one more takes as much room as that one.
    if (kind === undefined || kind.count <= MOST_NAMED + 1 || doubt.severity === "error") return [doubt];
    const before = named.get(kindOf(doubt)) ?? 0;
    named.set(kindOf(doubt), before + 1);
    if (before < MOST_NAMED) return [doubt];
    return before === MOST_NAMED ? [describeMore(doubt, kind)] : [];
  });
}

/** "12  body.short", most first. */
function countRules(doubts: readonly Doubt[]): string {
  const rows = rankRules(doubts);
  const columns = groupDigits(rows[0]?.[1] ?? 0).length;
  return rows.map(([rule, count]) => `${groupDigits(count).padStart(columns)}  ${rule}\n`).join("");
}

/**
 * Prints doubts: what has gone wrong first, stories that are only short last, and each kind in the order in which they come. Of very many of
 * a kind in one seed the first are named. Where there is more than one rule, how many there are of each stands below.
 * @param folder The seeds folder as people call it.
 */
export function printDoubts(doubts: readonly Doubt[], folder: string, look: Look): string {
  if (doubts.length === 0) return "";
  const graver = doubts.toSorted((a, b) => rank(a) - rank(b));
  const gap = look.width === null ? "\n" : "\n\n";
  const blocks = foldDoubts(graver)
    .map((doubt) => printDoubt(doubt, folder, look) + gap)
    .join("");
  const isMixed = new Set(doubts.map(({ rule }) => rule)).size > 1;
  const counts = isMixed ? `${look.width === null ? "\n" : ""}${countRules(doubts)}` : "";
  return blocks + counts;
}
