import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openParts } from "../../../src/build/downloads/made-parts.ts";
import { makeFolder } from "../../workspace.ts";

/** Of four articles, the second and last of which are many times longer than those before them. */
const PARTS = { short: ["ab", "c"], long: ["d".repeat(5_000), "", "e"], none: [], longest: ["f".repeat(90_000), "g"] };

describe("parts that a thread made", () => {
  it("are whole, however long those before them were, and in whatever order they are asked for", () => {
    const home = makeFolder({ parts: Object.values(PARTS).flat().join("") });
    const rows = Object.entries(PARTS).map(([state, parts]) => [state, parts.map(({ length }) => length)] as const);
    const { find, close } = openParts([{ file: join(home, "parts"), rows }]);
    for (const state of ["short", "long", "short", "longest", "none", "long"] as const) {
      const found = PARTS[state].map((_, place) => find(state, place)?.toString());
      expect(found).toEqual(PARTS[state]);
      expect(find(state, PARTS[state].length)).toBeUndefined();
    }
    close();
  });

  it("are refused where their file was cut short", () => {
    const home = makeFolder({ parts: "ab" });
    const { find, close } = openParts([{ file: join(home, "parts"), rows: [["short", [2, 1]]] }]);
    expect(() => find("short", 0)).toThrow(/was cut short; build again/);
    close();
  });
});
