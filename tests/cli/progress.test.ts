import { describe, expect, it } from "vitest";
import { describeChanges } from "../../src/cli/describe-build.ts";
import { showProgress, withProgress } from "../../src/cli/progress.ts";
import { DEFAULT_SITE } from "../../src/site.ts";

/** What is written while a build tells of its stages, at times that the test gives. */
function watch(
  columns: number | null,
  told: readonly (readonly [ms: number, ...Parameters<ReturnType<typeof showProgress>["tell"]>])[],
) {
  const written: string[] = [];
  let time = 0;
  const progress = showProgress({ write: (text) => written.push(text), columns, now: () => time });
  for (const [ms, ...state] of told) {
    time = ms;
    progress.tell(...state);
  }
  progress.end();
  return written;
}

describe("the progress of a build", () => {
  it("is not shown of one that takes no second", () => {
    expect(
      watch(80, [
        [10, "parse", 1, 2],
        [900, "parse", 2, 2],
        [950, "publish", 0, 0],
      ]),
    ).toEqual([]);
  });

  it("is a bar on a terminal, ten times a second, that goes in the end", () => {
    const written = watch(100, [
      [0, "parse", 0, 4000],
      [1000, "parse", 1000, 4000],
      [1050, "parse", 1050, 4000],
      [1500, "parse", 2000, 4000],
      [1510, "search", 0, 0],
    ]);
    expect(written).toEqual([
      "\r\u001b[K[######..................] reading seeds: 1,000 of 4,000, 1,000 a second",
      "\r\u001b[K[############............] reading seeds: 2,000 of 4,000, 1,333 a second",
      "\r\u001b[Kindexing for the search",
      "\r\u001b[K",
    ]);
  });

  it("has no rate where a stage has taken no time that would tell", () => {
    const written = watch(null, [
      [2000, "pictures", 0, 2],
      [2000.2, "pictures", 2, 2],
    ]);
    expect(written.at(-1)).toBe("cuttings: making pictures: 2 of 2\n");
  });

  it("is no wider than the terminal", () => {
    for (const text of watch(20, [
      [0, "parse", 0, 4],
      [2000, "parse", 3, 4],
    ]))
      expect(text.replace("\r\u001b[K", "").length).toBeLessThan(20);
  });

  it("is lines in a log, one in five seconds and one at the end of a stage", () => {
    const written = watch(null, [
      [0, "parse", 0, 9],
      [2000, "parse", 2, 9],
      [3000, "parse", 3, 9],
      [7500, "parse", 8, 9],
      [8000, "parse", 9, 9],
    ]);
    expect(written).toEqual([
      "cuttings: reading seeds: 2 of 9, 1 a second\n",
      "cuttings: reading seeds: 8 of 9, 1 a second\n",
      "cuttings: reading seeds: 9 of 9, 1 a second\n",
    ]);
  });
});

describe("what a build says of articles", () => {
  const options = {
    directory: "/d",
    seeds: "/d/seeds",
    output: "/d/_site",
    cache: "/d/.c",
    site: DEFAULT_SITE,
    force: false,
    search: true,
  };

  it("is where to look at those that changed", () => {
    expect(describeChanges({ added: ["wall.txt"], changed: ["in/ferry.md"], removed: ["gull.txt"] }, options)).toMatch(
      /^Of the articles, 1 added, 1 changed, 1 removed\.\n {2}added {4}seeds\/wall\.txt -> _site\/articles\/wall\/index\.html\n {2}changed {2}seeds\/in\/ferry\.md -> _site\/articles\/[\w-]+\/index\.html\n {2}removed {2}seeds\/gull\.txt\n$/,
    );
  });

  it("is their number where there are many, and nothing of a first build", () => {
    const added = Array.from({ length: 9 }, (_, number) => `${number}.txt`);
    expect(describeChanges({ added, changed: [], removed: [] }, options)).toBe(
      "Of the articles, 9 added, 0 changed, 0 removed.\n",
    );
    expect(describeChanges(null, options)).toBe("");
  });
});

describe("what is done with its progress shown", () => {
  const openScreen = () => {
    const written: string[] = [];
    let time = 0;
    const screen = { write: (text: string) => written.push(text), columns: 80, now: () => (time += 2_000) };
    return { written, screen };
  };

  it("takes the bar off the screen, also where a bug ends it", async () => {
    const { written, screen } = openScreen();
    const run = withProgress({ screen }, false, async ({ tell }) => {
      tell?.("parse", 1, 2);
      throw new Error("a bug");
    });
    await expect(run).rejects.toThrow("a bug");
    expect(written.length).toBe(2);
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it("shows a program nothing, and nobody either", async () => {
    const { written, screen } = openScreen();
    const isTold = async ({ tell }: { readonly tell?: unknown }): Promise<boolean> => tell !== undefined;
    expect(await withProgress({ screen }, true, isTold)).toBe(false);
    expect(await withProgress({}, false, isTold)).toBe(false);
    expect(written).toEqual([]);
  });
});
