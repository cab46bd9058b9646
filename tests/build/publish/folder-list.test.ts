import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeFolders, holdsForAll, packFolders } from "../../../src/build/publish/folder-list.ts";

/** Names of folders; a change is what a site has afterwards. */
const names = fc.uniqueArray(fc.nat({ max: 12 }).map((number) => `folder/${number}`));

const listAll = (list: ReturnType<typeof packFolders>): string[] => {
  const all: string[] = [];
  holdsForAll(list, (folder) => all.push(folder) > 0);
  return all.sort();
};

describe("a list of folders", () => {
  it("has what it would have if it were made anew, whatever came and went", () => {
    fc.assert(
      fc.property(names, fc.array(names), (first, others) => {
        let list = packFolders(first);
        let before = first;
        for (const now of others) {
          const come = now.filter((folder) => !before.includes(folder));
          const gone = before.filter((folder) => !now.includes(folder));
          list = changeFolders(list, come, gone);
          before = now;
          expect(listAll(list)).toEqual(now.toSorted());
        }
      }),
    );
  });

  it("is written anew where most of it changed", () => {
    const [old, now] = ["old", "now"].map((name) => Array.from({ length: 600 }, (_, n) => `${name}/${n}`));
    const list = changeFolders(packFolders(["", ...(old ?? [])]), now ?? [], old ?? []);
    expect(list.added.length + list.dropped.length).toBe(0);
    expect(listAll(list)).toEqual(["", ...(now ?? [])].toSorted());
  });

  it("is asked until something does not hold", () => {
    const list = changeFolders(packFolders(["a", "b", "c"]), ["d"], ["b"]);
    expect(holdsForAll(list, (folder) => folder !== "d")).toBe(false);
    expect(holdsForAll(list, (folder) => folder !== "b")).toBe(true);
    expect(holdsForAll(list, (folder) => folder !== "a")).toBe(false);
  });
});
