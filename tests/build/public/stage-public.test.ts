import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { listPublic } from "../../../src/build/public/list-public.ts";
import { stagePublic } from "../../../src/build/public/stage-public.ts";
import { openKeeper } from "../../../src/build/publish/manifest.ts";
import { makeFolders, writeFiles } from "../../workspace.ts";

const TIMES = { size: 1, mtimeMs: 0, ctimeMs: 0 };

function openPlace(files: Readonly<Record<string, string>>) {
  const { directory: home, ...folders } = makeFolders({});
  writeFiles(home, files);
  const keeper = openKeeper(folders.output, folders.cache, false);
  const place = { home, staging: join(home, "staging"), made: [], compress: false, keeper };
  return { place, folder: listPublic(home, folders) };
}

describe("a person's files in a staged site", () => {
  it("are copied, and one that cannot be read stops none of the others", () => {
    const { place, folder } = openPlace({ "public/a.txt": "a", "public/b/c.txt": "c" });
    const gone = { file: "gone.txt", ...TIMES };
    const { staged, files, doubts } = stagePublic({ ...folder, files: [gone, ...folder.files] }, place);
    expect([staged, files]).toEqual([
      ["a.txt", "b/c.txt"],
      ["a.txt", "b/c.txt"],
    ]);
    expect(readFileSync(join(place.staging, "b/c.txt"), "utf8")).toBe("c");
    expect(doubts).toEqual([
      expect.objectContaining({
        file: "public/gone.txt",
        severity: "error",
        reason: "cannot be read (ENOENT). Make it readable, or move it away.",
      }),
    ]);
  });

  it("are looked for at the places of what is staged, which some systems find in another case", () => {
    const { place, folder } = openPlace({ "public/a.txt": "mine", "staging/a.txt": "ours" });
    const { staged, doubts } = stagePublic(folder, place);
    expect([staged, doubts.map(({ rule }) => rule)]).toEqual([[], ["public.taken"]]);
    expect(readFileSync(join(place.staging, "a.txt"), "utf8")).toBe("ours");
  });

  it("are known by their sizes and times, unless they may have been written again within a tick of the clock", () => {
    const { place } = openPlace({});
    const keys: string[] = [];
    const keeps = (_file: string, key: string): boolean => keys.push(key) > 0;
    const keyOf = (times: Partial<typeof TIMES>): string | undefined => {
      const files = [{ file: "a.txt", ...TIMES, ...times }];
      stagePublic({ files, doubts: [] }, { ...place, keeper: { ...place.keeper, keeps } });
      return keys.at(-1);
    };
    expect(keyOf({})).toBe(keyOf({}));
    expect(new Set([keyOf({}), keyOf({ size: 2 }), keyOf({ mtimeMs: 1 }), keyOf({ ctimeMs: 1 })]).size).toBe(4);
    const now = Date.now() + 0.5;
    vi.useFakeTimers({ now });
    const fresh = keyOf({ mtimeMs: now });
    vi.setSystemTime(now + 10);
    expect(keyOf({ mtimeMs: now })).not.toBe(fresh);
    vi.useRealTimers();
  });

  it("are none where there is no folder", () => {
    const { place, folder } = openPlace({});
    expect(stagePublic(folder, place)).toEqual({ staged: [], files: [], doubts: [] });
    expect(existsSync(place.staging)).toBe(false);
  });
});
