/** What a build did, for a person. */
import { articlePath } from "../archive/name-paths.ts";
import { outputFile } from "../archive/urls.ts";
import type { BuildOptions, BuildReport } from "../build/outcome.ts";
import type { SeedChanges } from "../build/seeds/read-seeds.ts";
import { groupDigits } from "../group-digits.ts";
import type { Doubt } from "../model.ts";
import { SEED_ENDING } from "../parse/index.ts";
import { DEFAULT_SEEDS } from "./commands.ts";
import { countOf, describeDoubt, joinShown, rankRules, showPath } from "./messages.ts";
import { nameCall } from "./name-call.ts";
import { showControls } from "./print/text.ts";
import { selectTold, type ToldDoubts } from "./told-doubts.ts";

const MS_PER_SECOND = 1000;

/** The command that shows the doubts of a folder of seeds. */
const nameCheck = (seeds: string): string => nameCall("check", seeds === DEFAULT_SEEDS ? [] : [seeds]);

/** "25,705 doubts in 2 files"; how many files, where some hold several: then most may be those of one. */
function countDoubts(warnings: number, doubts: readonly Doubt[]): string {
  const files = new Set(doubts.flatMap(({ file, severity }) => (severity === "warning" ? [file] : []))).size;
  return `${countOf(warnings, "doubt")}${files < warnings ? ` in ${countOf(files, "file")}` : ""}`;
}

/** So many rules are named, of those that have most doubts. */
const MOST_RULES = 3;

/** "  15,000 body.short, 4,100 story.unsure, 300 headline.unsure, 630 of 9 other kinds". */
function nameKinds(doubts: readonly Doubt[]): string {
  const ranked = rankRules(doubts.filter(({ severity }) => severity === "warning"));
  // The name of one more is no longer than "2 of 1 other kind".
  const most = ranked.length === MOST_RULES + 1 ? ranked.length : MOST_RULES;
  const named = ranked.slice(0, most).map(([rule, count]) => `${groupDigits(count)} ${rule}`);
  const others = ranked.slice(most);
  const left = others.reduce((sum, [, count]) => sum + count, 0);
  const rest = left === 0 ? [] : [`${groupDigits(left)} of ${groupDigits(others.length)} other kinds`];
  return `  ${[...named, ...rest].join(", ")}`;
}

/**
 * How many doubts a build found, of which kinds, and where to see them; no line where there is none.
 * @param doubts All that it found.
 */
export function describeDoubts({ warnings }: BuildReport, doubts: readonly Doubt[], options: BuildOptions): string[] {
  if (warnings === 0) return [];
  const command = nameCheck(showPath(options.directory, options.seeds));
  return [`${countDoubts(warnings, doubts)}; see them with: ${command}`, nameKinds(doubts)];
}

/** What a build did, for a person. */
export function describeReport(report: BuildReport, options: BuildOptions): string {
  const { articles, pages, written, unchanged, removed, errors, ms } = report;
  const seeds = showPath(options.directory, options.seeds);
  const lines = [
    `${countOf(articles, "article")} on ${countOf(pages, "page")} in ${showPath(options.directory, options.output)}`,
    `${countOf(written, "file")} written, ${groupDigits(unchanged)} unchanged, ${groupDigits(removed)} removed, in ${(ms.total / MS_PER_SECOND).toFixed(1)} s`,
  ];
  if (articles + errors === 0)
    lines.push(`There are no seeds yet: put captures, .txt or .md, into ${seeds} and build again.`);
  if (errors > 0) lines.push(`${countOf(errors, "error")}, named above; all else is published.`);
  return `${lines.join("\n")}\n`;
}

/** How much of a joined site its shards have made. Nothing of one that is not joined. */
export function describeLent(lent: { readonly taken: number; readonly stale: number } | null): string {
  if (lent === null) return "";
  const { taken, stale } = lent;
  const other = stale === 0 ? "" : `; ${countOf(stale, "file")} of theirs had changed since and had to be made again`;
  return `${countOf(taken, "file")} came from the shards${other}.\n`;
}

/** Chooses which doubts a build names. */
export const selectDoubts = (
  doubts: readonly Doubt[],
  { directory, seeds }: Pick<BuildOptions, "directory" | "seeds">,
): ToldDoubts => selectTold(doubts, nameCheck(showPath(directory, seeds)));

/** What a person should look at, a line for each. */
export function describeTold({ named, more }: ToldDoubts, seeds: string): string[] {
  return [...named.map((doubt) => describeDoubt(doubt, seeds)), ...more.map(({ reason }) => `${seeds}: ${reason}`)];
}

/** So many articles are named with their pages; of more, only how many there are. */
const MOST_NAMED = 5;

/** Which articles are new, other or gone, and where to look at them. Nothing where that is not known. */
export function describeChanges(changes: SeedChanges | null, { directory, seeds, output }: BuildOptions): string {
  if (changes === null) return "";
  const { added, changed, removed } = changes;
  const count = added.length + changed.length + removed.length;
  if (count === 0) return "No article changed.\n";
  const lines = [
    `Of the articles, ${groupDigits(added.length)} added, ${groupDigits(changed.length)} changed, ${groupDigits(removed.length)} removed.`,
  ];
  const shown = showPath(directory, seeds);
  const pageOf = (file: string): string =>
    joinShown(
      showPath(directory, output),
      outputFile(articlePath({ id: file.replace(SEED_ENDING, ""), sourceFile: file })),
    );
  if (count <= MOST_NAMED) {
    for (const file of added) lines.push(`  added    ${joinShown(shown, file)} -> ${pageOf(file)}`);
    for (const file of changed) lines.push(`  changed  ${joinShown(shown, file)} -> ${pageOf(file)}`);
    for (const file of removed) lines.push(`  removed  ${joinShown(shown, file)}`);
  }
  return `${lines.map(showControls).join("\n")}\n`;
}
