import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { styleText } from "node:util";
import { readRecord } from "../build/seeds/read-record.ts";
import { type ArticleRecord, BODY_LABELS, type Label, LEFT_OUT, type LedgerCut, type LedgerEntry } from "../model.ts";
import { scanLines } from "../parse/blocks/lines.ts";
import { isSeedFile } from "../parse/index.ts";
import { type Console, DONE, SEED_FAILED, tellFailure } from "./console.ts";
import { findSeeds } from "./find-seeds.ts";
import { describeDoubt, joinShown, refuseFile } from "./messages.ts";
import type { Call } from "./options.ts";
import { showControls } from "./print/text.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Below this a verdict is shown as a doubt. */
const UNSURE = 0.6;

function chooseStyle(label: Label): Style {
  if (label === "headline") return "bold";
  if (BODY_LABELS.has(label)) return "green";
  return LEFT_OUT.has(label) ? "red" : "cyan";
}

/** Widths of the columns before the text. */
interface Widths {
  readonly line: number;
  readonly label: number;
  readonly rule: number;
}

function measureColumns(ledger: readonly LedgerEntry[]): Widths {
  // No spread: a ledger may have more entries than a call takes arguments.
  const widest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    line: String(ledger.at(-1)?.endLine ?? 1).length,
    label: widest(ledger.map(({ label }) => label)),
    rule: widest(ledger.map(({ rule }) => rule)),
  };
}

function describeCut({ text, kind, rule }: LedgerCut, indent: number, paint: Paint): string {
  return `${" ".repeat(indent)}${paint("cyan", `↳ ${kind}`)} ${rule}: ${showControls(text)}\n`;
}

function describeEntry(entry: LedgerEntry, widths: Widths, paint: Paint): string {
  const style = chooseStyle(entry.label);
  const rows = scanLines(entry.raw, 0, entry.line).map(({ number, start, end }, index) => {
    const text = showControls(entry.raw.slice(start, end).replace(/(?<![\r\n])[\r\n]+$/, ""));
    const place = String(number).padStart(widths.line);
    const sure = index === 0 ? entry.confidence.toFixed(2) : "   ″";
    const verdict = paint(style, entry.label.padEnd(widths.label));
    const confidence = entry.confidence < UNSURE ? paint("yellow", sure) : sure;
    return `${[place, verdict, confidence, entry.rule.padEnd(widths.rule), text].join("  ").trimEnd()}\n`;
  });
  if (entry.of !== undefined) rows.push(`${" ".repeat(widths.line + 2)}↳ of line ${entry.of}\n`);
  return rows.join("") + (entry.cuts ?? []).map((cut) => describeCut(cut, widths.line + 2, paint)).join("");
}

/** A ledger for a person: every line of the seed with its label, how sure it is, and the rule. */
export function explainRecord(record: Pick<ArticleRecord, "ledger">, colour: boolean): string {
  const paint: Paint = colour
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
  const widths = measureColumns(record.ledger);
  return record.ledger.map((entry) => describeEntry(entry, widths, paint)).join("");
}

/** `cuttings explain`: prints how a seed was read. */
export function runExplain({ positionals }: Call, console: Console): number {
  const [path = ""] = positionals;
  const absolute = resolve(console.directory, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    const kind = stat?.isDirectory() ? "is a folder. Name one seed in it" : "is no file. Name a seed";
    const reason = stat ? kind : "is not there. Name a seed";
    return tellFailure(console, "explain", [`${path} ${reason}.`], false);
  }
  if (!isSeedFile(basename(absolute))) {
    // No build reads it, so there is nothing to explain.
    console.err(describeDoubt(refuseFile(basename(absolute)), dirname(path)));
    return SEED_FAILED;
  }
  const { root, shown, below } = findSeeds(console.directory, dirname(path));
  const result = readRecord(root, joinShown(below, basename(absolute)));
  for (const doubt of result.doubts) console.err(describeDoubt(doubt, shown));
  console.out(explainRecord(result.ok ? result.record : result, console.colour));
  return result.ok ? DONE : SEED_FAILED;
}
