import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../../src/archive/index.ts";
import type { FindDecisions } from "../../../src/build/seeds/decision-store.ts";
import { makeShelf, openTextSource } from "../../../src/build/seeds/load-record.ts";
import { parseBytes } from "../../../src/build/seeds/read-record.ts";
import { takeMeta } from "../../../src/view/take-meta.ts";
import { makeRecord } from "../../make-record.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

const recordOf = (number: number) => makeRecord({ sourceFile: `${number}.txt` });

/** Which of the files 0 to `count` - 1 are found on a shelf that took the records of all, in order. */
function listFound(most: number, count: number): number[] {
  const shelf = makeShelf(most);
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (const number of numbers) shelf.add(recordOf(number));
  return numbers.filter((number) => shelf.find(`${number}.txt`) !== undefined);
}

describe("a shelf", () => {
  it("holds some records; the oldest goes first", () => {
    expect(listFound(3, 5)).toEqual([2, 3, 4]);
  });
});

const FILE = "a.txt";
const TEXT = makeCapture("Wall to be mended");

/** A seed that was read, and what reads its text again; `change` makes another of the file. */
function openSeed({ isKept = false, isDecided = true } = {}) {
  const root = makeFolder({ [FILE]: TEXT });
  const parsed = parseBytes(FILE, Buffer.from(TEXT));
  const [article] = parsed.ok ? gatherArchive([takeMeta(parsed.record)]).articles : [];
  if (!parsed.ok || article === undefined) throw new Error("the capture is no article");
  const kept = makeShelf(1);
  if (isKept) kept.add(parsed.record);
  const findDecisions: FindDecisions = () => (isDecided ? parsed.decisions : null);
  const { load, keepNone } = openTextSource(root, kept, new Map(), findDecisions);
  const change = (): void => appendFileSync(join(root, FILE), "The mayor was not there.\n");
  return { load: () => load(article).record, keepNone, change, record: parsed.record };
}

describe("the text of an article", () => {
  it.each([true, false])("is what it was when its seed was read first, be it judged again or not: %s", (isDecided) => {
    const { load, record } = openSeed({ isDecided });
    expect(load().body).toEqual(record.body);
    expect(load().ledger).toEqual(record.ledger);
  });

  it("is refused where the file is another by now, be it judged again or not", () => {
    for (const isDecided of [true, false]) {
      const { load, change } = openSeed({ isDecided });
      change();
      expect(load).toThrow(/a\.txt changed while the site was being built\. Build again\.$/);
    }
  });

  it("is not read again where it was just read, or is kept", () => {
    for (const isKept of [true, false]) {
      const { load, change } = openSeed({ isKept });
      const { body } = load();
      change();
      expect(load().body).toEqual(body);
    }
  });

  it("is read each time where nothing is to stay, but for what is kept", () => {
    const [read, kept] = [openSeed(), openSeed({ isKept: true })];
    for (const { load, keepNone, change } of [read, kept]) {
      load();
      keepNone();
      load();
      change();
    }
    expect(read.load).toThrow("changed");
    expect(kept.load().body).toEqual(kept.record.body);
  });
});
