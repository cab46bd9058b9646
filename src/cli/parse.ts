import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { lendPublisher } from "../archive/lend.ts";
import type { PicturesBeside } from "../build/pictures/beside.ts";
import { listSeeds } from "../build/seeds/list-seeds.ts";
import { readRecord } from "../build/seeds/read-record.ts";
import type { ArticleRecord, Doubt } from "../model.ts";
import { isSeedFile } from "../parse/index.ts";
import { suggestWord } from "../suggest-word.ts";
import { DEFAULT_SEEDS } from "./commands.ts";
import { type Console, DONE, SEED_FAILED, tellFailure } from "./console.ts";
import { findSeeds } from "./find-seeds.ts";
import { describeDoubt, joinShown, refuseFile } from "./messages.ts";
import type { Call } from "./options.ts";
import { readPublisher } from "./read-publisher.ts";

/** Prints records one after the other, so that a folder of any size streams. */
interface Printer {
  readonly record: (record: ArticleRecord) => string;
  readonly end: () => string;
}

/** Seeds of one PATH. */
interface Batch {
  readonly isFolder: boolean;
  readonly root: string;
  /** The folder as people call it, for messages. */
  readonly shown: string;
  readonly files: readonly string[];
  /** Pictures beside them, where the folder was listed. */
  readonly pictures?: PicturesBeside;
  readonly doubts: readonly Doubt[];
}

/** One seed is printed as an object, several as an array. */
function makeJsonPrinter(isArray: boolean): Printer {
  let count = 0;
  return {
    record: (record) => {
      const json = JSON.stringify(record, null, 2);
      count += 1;
      return isArray ? `${count === 1 ? "[\n" : ",\n"}${json}` : `${json}\n`;
    },
    end: () => (isArray ? `${count === 0 ? "[" : "\n"}]\n` : ""),
  };
}

const FORMATS: Readonly<Record<string, (isArray: boolean) => Promise<Printer>>> = {
  json: async (isArray) => makeJsonPrinter(isArray),
  jsonl: async () => {
    const { printJsonLine } = await import("./print/jsonl.ts");
    return { record: printJsonLine, end: () => "" };
  },
  markdown: async () => {
    const { printMarkdown } = await import("./print/markdown.ts");
    let isFirst = true;
    return {
      record: (record) => {
        // Right under a paragraph the next front matter's dashes would make a heading of it.
        const gap = isFirst ? "" : "\n";
        isFirst = false;
        return `${gap}${printMarkdown(record)}`;
      },
      end: () => "",
    };
  },
  ledger: async () => {
    const { printLedger } = await import("./print/ledger.ts");
    let isFirst = true;
    return {
      record: (record) => {
        const text = printLedger(record, isFirst);
        isFirst = false;
        return text;
      },
      end: () => "",
    };
  },
};

/** Finds the seeds of a PATH; null where there is nothing at it. */
function listBatch(directory: string, path: string): Batch | null {
  const absolute = resolve(directory, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return null;
  if (stat.isDirectory()) {
    const { root, shown, below } = findSeeds(directory, path);
    return { isFolder: true, root, shown, ...listSeeds(root, below) };
  }
  const { root, shown, below } = findSeeds(directory, dirname(path));
  const file = joinShown(below, basename(absolute));
  const isSeed = isSeedFile(file);
  return { isFolder: false, root, shown, files: isSeed ? [file] : [], doubts: isSeed ? [] : [refuseFile(file)] };
}

function printBatch(batch: Batch, publisher: string | null, printer: Printer, console: Console): number {
  let status = DONE;
  const tell = (doubt: Doubt): void => {
    if (doubt.severity === "error") {
      status = SEED_FAILED;
      console.err(describeDoubt(doubt, batch.shown));
    }
  };
  batch.doubts.forEach(tell);
  for (const file of batch.files) {
    const result = readRecord(batch.root, file, batch.pictures?.get(file));
    result.doubts.forEach(tell);
    if (result.ok) console.out(printer.record(lendPublisher(result.record, publisher)));
    else status = SEED_FAILED;
  }
  return status;
}

/** `cuttings parse`: prints the records of seeds. */
export async function runParse({ options, positionals }: Call, console: Console): Promise<number> {
  const format = options.get("format") ?? "json";
  const makePrinter = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!makePrinter) {
    const known = Object.keys(FORMATS);
    const reason = `unknown format "${format}"${suggestWord(format, known) || `; known are ${known.join(", ")}`}`;
    return tellFailure(console, "parse", [reason], false);
  }
  const batches: Batch[] = [];
  for (const path of positionals) {
    const batch = listBatch(console.directory, path);
    if (!batch) {
      const reason = `there is no file or folder ${joinShown("", path)}. Name one that is there: cuttings parse PATH…`;
      return tellFailure(console, "parse", [reason], false);
    }
    batches.push(batch);
  }
  const isOne = batches.length === 1 && batches.every(({ isFolder }) => !isFolder);
  const printer = await makePrinter(!isOne);
  const seeds = resolve(console.directory, DEFAULT_SEEDS);
  const isSites = ({ root }: Batch): boolean => root === seeds;
  const publisher = batches.some(isSites) ? await readPublisher(seeds, console) : null;
  const statuses = batches.map((batch) => printBatch(batch, isSites(batch) ? publisher : null, printer, console));
  console.out(printer.end());
  return Math.max(DONE, ...statuses);
}
