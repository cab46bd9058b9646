import { spawn, spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { canSwap, clearWorkshops, recoverSite, replaceSite } from "../../../src/build/publish/swap.ts";
import { makeFolder } from "../../workspace.ts";

vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  return { ...fs, accessSync: vi.fn(fs.accessSync) };
});

const READER = `
const { readFileSync } = require("node:fs");
const one = process.argv[1];
let missing = 0, seen = 0;
const end = Date.now() + 1500;
process.stdout.write("ready\\n");
while (Date.now() < end) {
  try { readFileSync(one, "utf8"); seen += 1; } catch { missing += 1; }
}
process.stdout.write(JSON.stringify({ missing, seen }));
`;

/** Whether this system can exchange two folders in one step; others leave a gap between two renames. */
const EXCHANGES = String(spawnSync("mv", ["--help"]).stdout).includes("--exchange");

/** What changes a site and does not say how. */
const changing = (change: (folder: string) => void) => (folder: string) => {
  change(folder);
  return undefined;
};

describe("replacing a site", () => {
  it("makes the new site of a copy, and leaves no trace beside it", () => {
    const home = makeFolder({ "_site/a.html": "a", "_site/deep/b.html": "b" });
    const [output, cache] = [join(home, "_site"), join(home, "cache")];
    mkdirSync(cache);
    symlinkSync("a.html", join(output, "link"));
    replaceSite(
      output,
      cache,
      changing((folder) => {
        expect(readFileSync(join(folder, "deep/b.html"), "utf8")).toBe("b");
        writeFileSync(join(folder, "c.html"), "c");
        expect(existsSync(join(output, "c.html"))).toBe(false);
      }),
    );
    expect(readdirSync(output).sort()).toEqual(["a.html", "c.html", "deep", "link"]);
    expect(readdirSync(cache)).toEqual([]);
    expect(readdirSync(home).sort()).toEqual(["_site", "cache"]);
  });

  it("leaves the old site when the new one cannot be made", () => {
    const home = makeFolder({ "_site/a.html": "a" });
    const fail = (): void => {
      throw new Error("no");
    };
    expect(() => replaceSite(join(home, "_site"), join(home, "none"), changing(fail))).toThrow("no");
    expect(readFileSync(join(home, "_site/a.html"), "utf8")).toBe("a");
    expect(readdirSync(home)).toEqual(["_site"]);
  });

  it("names the output where that cannot be moved away, and not the place that it was to wait at", () => {
    const waiting = ".cuttings-publishing-_site/before";
    const home = makeFolder({ "_site/a.html": "a", "cache/made": "", [`${waiting}/b.html`]: "b" });
    const output = join(home, "_site");
    vi.stubEnv("PATH", "");
    try {
      expect(() => replaceSite(output, join(home, "cache"), () => undefined)).toThrow(
        expect.objectContaining({ path: output, dest: undefined }),
      );
    } finally {
      vi.unstubAllEnvs();
    }
    expect(readFileSync(join(output, "a.html"), "utf8")).toBe("a");
  });

  it("follows an output that is a link to a folder", () => {
    const home = makeFolder({ "real/a.html": "a" });
    symlinkSync("real", join(home, "_site"));
    replaceSite(
      join(home, "_site"),
      makeFolder(),
      changing((folder) => writeFileSync(join(folder, "b.html"), "b")),
    );
    expect(readdirSync(join(home, "real")).sort()).toEqual(["a.html", "b.html"]);
  });

  it("brings the old site back where a build was killed between two renames", () => {
    const home = makeFolder({ "_site/a.html": "a" });
    const [output, cache] = [join(home, "_site"), join(home, "cache")];
    const beside = join(home, ".cuttings-publishing-_site");
    mkdirSync(beside);
    renameSync(output, join(beside, "before"));
    recoverSite(output);
    expect(readFileSync(join(output, "a.html"), "utf8")).toBe("a");
    clearWorkshops(output, cache);
    expect(readdirSync(home)).toEqual(["_site"]);
  });

  it("brings it back to where a link leads", () => {
    const home = makeFolder({ ".cuttings-publishing-real/before/a.html": "a" });
    symlinkSync("real", join(home, "_site"));
    recoverSite(join(home, "_site"));
    expect(readdirSync(join(home, "real"))).toEqual(["a.html"]);
  });

  it("knows a folder that is not to be replaced", () => {
    const home = makeFolder({ "site/a.html": "a" });
    expect(canSwap(join(home, "site"))).toBe(true);
    expect(canSwap(join(home, "absent"))).toBe(true);
    expect(canSwap("/proc")).toBe(process.platform !== "linux");
  });

  it("does not replace a folder in one that is not ours to change", () => {
    const home = makeFolder({ "site/a.html": "a" });
    // Root may change every folder, so the system is made to say so.
    vi.mocked(accessSync).mockImplementation((path, mode) => {
      if (path === home && mode === constants.W_OK)
        throw Object.assign(new Error("EACCES: injected"), { code: "EACCES" });
    });
    try {
      expect(canSwap(join(home, "site"))).toBe(false);
      expect(canSwap(join(home, "absent"))).toBe(false);
      expect(canSwap(join(home, "site/within"))).toBe(true);
    } finally {
      vi.mocked(accessSync).mockReset();
    }
  });

  it.skipIf(!EXCHANGES)("shows readers a site at any moment", async () => {
    const home = makeFolder({ "_site/a.html": "a" });
    const output = join(home, "_site");
    const reader = spawn(process.execPath, ["-e", READER, join(output, "a.html")]);
    // It may be done before the last round is.
    const closed = new Promise((resolve) => reader.on("close", resolve));
    let said = "";
    reader.stdout.on("data", (text) => {
      said += text;
    });
    await new Promise((resolve) => reader.stdout.once("data", resolve));
    for (let round = 0; round < 40; round += 1) {
      replaceSite(
        output,
        home,
        changing((folder) => writeFileSync(join(folder, "n.html"), String(round))),
      );
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await closed;
    const { missing, seen } = JSON.parse(said.slice("ready\n".length));
    expect(seen).toBeGreaterThan(0);
    expect(missing).toBe(0);
  });
});
