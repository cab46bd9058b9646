/** `cuttings check --fix`: writes the front matter that settles what the parser doubts. The text below it is never touched. */
import { join } from "node:path";
import { styleText } from "node:util";
import type { SeedList } from "../build/seeds/list-seeds.ts";
import { parseBytes, readBytes } from "../build/seeds/read-record.ts";
import type { Doubt, Settlement } from "../model.ts";
import { readSeed } from "../parse/index.ts";
import { UNCLOSED } from "../parse/seed/read.ts";
import type { Console } from "./console.ts";
import { askChoice, askWrite, type Choose } from "./fix/ask.ts";
import { diffLines } from "./fix/diff.ts";
import { writeHead } from "./fix/front-matter.ts";
import { replaceHead } from "./fix/replace-head.ts";
import { writeWhole } from "./fix/write-whole.ts";
import { countOf, joinShown } from "./messages.ts";
import { showControls } from "./print/text.ts";

/** Lines around a change that are shown with it. */
const CONTEXT = 2;

/** What a fix did. */
interface Fixed {
  readonly files: number;
  readonly settled: number;
  /** Files that the system did not let be written. */
  readonly refused: number;
}

interface Change {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly settled: number;
}

/** Without a person, what was read is stated; what only a person can tell stays a doubt. */
const chooseRead: Choose = async (_doubt, choices) => choices.find(({ asRead }) => asRead) ?? null;

function showDiff(before: string, after: string, first: string, colour: boolean): string {
  // The line behind the front matter shows that it stays.
  const lines = diffLines(`${before}${first}`, `${after}${first}`);
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== " ");
  return lines
    .filter((_, at) => isNear(at))
    .map(({ sign, text }) => {
      const line = `${sign} ${showControls(text)}`;
      if (!colour || sign === " ") return line;
      return styleText(sign === "+" ? "green" : "red", line, { validateStream: false });
    })
    .join("\n");
}

const countRule = (doubts: readonly Doubt[]): number => doubts.filter(({ settlements }) => settlements?.length).length;

/** What was chosen of each doubt that can be settled. */
async function chooseSettlements(doubts: readonly Doubt[], choose: Choose): Promise<readonly Settlement[]> {
  const chosen: Settlement[] = [];
  for (const doubt of doubts) {
    const { settlements = [] } = doubt;
    const one = settlements.length === 0 ? null : await choose(doubt, settlements);
    if (one !== null) chosen.push(one);
  }
  return chosen;
}

/** Settles the doubts of one seed, in memory; null where there is nothing to settle, or it cannot be written. */
async function changeSeed(
  root: string,
  file: string,
  pictures: readonly string[],
  choose: Choose,
  tell: (doubt: string) => void,
): Promise<(Change & { readonly before: string; readonly after: string; readonly first: string }) | null> {
  const read = readBytes(root, file);
  // Whoever lists the doubts names what cannot be read.
  if (!read.ok) return null;
  const { bytes } = read;
  const { doubts } = parseBytes(file, bytes, pictures);
  const unclosed = doubts.find(({ rule }) => rule === UNCLOSED);
  if (unclosed !== undefined) {
    // A head above keys that are read as text would settle what they cause, and hide them.
    tell(`${file}:${unclosed.line}: ${unclosed.reason} Until then nothing is written here.`);
    return null;
  }
  const chosen = await chooseSettlements(doubts, choose);
  const seed = readSeed(file, bytes, pictures);
  if (chosen.length === 0 || !seed.ok) return null;
  const { text, start } = seed.seed;
  const before = start === 0 && text.startsWith("\uFEFF") ? "\uFEFF" : text.slice(0, start);
  const after = writeHead(text, start, chosen);
  const changed = replaceHead(bytes, before, after);
  if (changed === null) {
    tell(
      `${file}: is Windows-1252, which has not all letters of what is to be stated. Save it as UTF-8 and try again.`,
    );
    return null;
  }
  const left = parseBytes(file, changed, pictures).doubts;
  const settled = countRule(doubts) - countRule(left);
  if (settled <= 0) {
    tell(`${file}: what would be stated settles nothing; it was left as it is. State it by hand.`);
    return null;
  }
  const [first = ""] = text.slice(before.length).split(/\r\n|\n|\r/, 1);
  return { file, bytes: changed, settled, before, after, first };
}

/**
 * Settles the doubts of a folder's seeds. Each change is shown before it is written, and written where a person or `--yes` says so.
 * @param root The folder.
 * @param list Its seeds.
 * @param shown The folder as the person wrote it.
 * @param yes Whether all is to be written without a question.
 */
export async function fixSeeds(
  root: string,
  list: SeedList,
  shown: string,
  yes: boolean,
  console: Console,
): Promise<Fixed> {
  const ask = yes ? undefined : console.ask;
  const choose = ask === undefined ? chooseRead : askChoice(ask, console.err, shown);
  let fixed: Fixed = { files: 0, settled: 0, refused: 0 };
  for (const file of list.files) {
    const tell = (line: string): void => console.err(joinShown(shown, line));
    const change = await changeSeed(root, file, list.pictures.get(file) ?? [], choose, tell);
    if (change === null) continue;
    console.out(
      `${joinShown(shown, file)}\n${showDiff(change.before, change.after, change.first, console.colour)}\n\n`,
    );
    const isWanted = yes || (ask !== undefined && (await askWrite(ask, console.err)));
    if (!isWanted) continue;
    const refusal = writeWhole(join(root, file), change.bytes);
    if (refusal === null) fixed = { ...fixed, files: fixed.files + 1, settled: fixed.settled + change.settled };
    else {
      tell(
        `${file}: cannot be written (${refusal}), and is as it was. Let files be made in its folder, and try again.`,
      );
      fixed = { ...fixed, refused: fixed.refused + 1 };
    }
  }
  if (!yes && ask === undefined) console.out("Nothing was written. Write it with --yes, or ask on a terminal.\n");
  else console.out(`${countOf(fixed.settled, "doubt")} settled in ${countOf(fixed.files, "file")}\n`);
  return fixed;
}
