import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type DecisionPlace,
  openDecisions,
  placeDecisions,
  readDecisions,
  trimDecisions,
} from "../../../src/build/seeds/decision-store.ts";
import { keepDecisions, parseSeed, readSeed } from "../../../src/parse/index.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

const decide = (headline: string) => {
  const read = readSeed("a.txt", Buffer.from(makeCapture(headline)));
  const parsed = read.ok ? parseSeed(read.seed) : null;
  if (parsed?.ok !== true) throw new Error("the capture is no article");
  return parsed.decisions;
};

const LINE = keepDecisions(decide("Wall to be mended – “soon”"));
const OTHER = keepDecisions(decide("Ferry late"));

/** Adds lines; gives their places and the store's size. */
const addAll = (cache: string, isFresh: boolean, lines: readonly string[]) => {
  const store = openDecisions(cache, isFresh);
  const places = lines.map(store.add);
  return { places, size: store.close() };
};

const findAt = (cache: string, place: DecisionPlace | null | undefined) => {
  const places = new Map(place == null ? [] : [["a.txt", place]]);
  const { find, close } = readDecisions({ path: placeDecisions(cache), places });
  const found = find("a.txt");
  close();
  return found === null ? null : keepDecisions(found);
};

describe("the store of decisions", () => {
  it("gives back what was added, by builds one after the other", () => {
    const cache = makeFolder();
    const [first, second] = addAll(cache, true, [LINE, OTHER]).places;
    const [third] = addAll(cache, false, [LINE]).places;
    expect([first, second, third].map((place) => findAt(cache, place))).toEqual([LINE, OTHER, LINE]);
    expect(findAt(cache, null)).toBeNull();
  });

  it("knows nothing where it was begun again, cut short, changed or lost", () => {
    const cache = makeFolder();
    const { places } = addAll(cache, true, [LINE, OTHER]);
    const path = placeDecisions(cache);
    const text = readFileSync(path, "utf8");
    for (const damaged of [text.slice(0, -20), text.replaceAll("0.", "1."), ""]) {
      writeFileSync(path, damaged);
      expect(findAt(cache, places[1])).toBeNull();
    }
    addAll(cache, true, [OTHER]);
    expect(findAt(cache, places[0])).toBeNull();
    rmSync(path);
    expect(findAt(cache, places[0])).toBeNull();
  });

  it("is written anew where most of it is of no use, and keeps what is", () => {
    const cache = makeFolder();
    const { places, size } = addAll(cache, true, [LINE, LINE, OTHER, LINE, LINE]);
    const used = [places[2] ?? null, null];
    const [moved, none] = trimDecisions(cache, size, used);
    expect(findAt(cache, moved)).toBe(OTHER);
    expect(none).toBeNull();
    expect(statSync(placeDecisions(cache)).size).toBe(places[2]?.[1]);
    expect(trimDecisions(cache, statSync(placeDecisions(cache)).size, [moved ?? null])).toEqual([moved]);
  });
});
