/** Publishing file by file, and from another file system: the system's calls are recorded, or refused. */
import { accessSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { INCOMING, MARKER } from "../../../src/build/publish/marker.ts";
import { publishSite } from "../../../src/build/publish/publish.ts";
import { listFiles } from "../../../src/build/seeds/list-files.ts";
import { makeFolder } from "../../workspace.ts";

vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  return { ...fs, accessSync: vi.fn(fs.accessSync), renameSync: vi.fn(fs.renameSync) };
});

const { renameSync: rename } = await vi.importActual<typeof import("node:fs")>("node:fs");
const refuse = (code: string): never => {
  throw Object.assign(new Error(`${code}: injected`), { code });
};

const publish = (staging: string, output: string) =>
  publishSite({ staging, staged: listFiles(staging), kept: new Set<string>() }, { output, cache: makeFolder() }, false);

const SITE = { "a/index.html": "a", "assets/site.css": "css", "index.html": "home", "zebra.js": "js" };

afterEach(() => {
  vi.mocked(accessSync).mockReset();
  vi.mocked(renameSync).mockReset();
});

describe("publishing file by file", () => {
  beforeEach(() => {
    vi.mocked(accessSync).mockImplementation(() => refuse("EACCES"));
  });

  it("puts pages in place last: none asks for what is not there yet", async () => {
    const output = join(makeFolder(), "_site");
    const placed: string[] = [];
    vi.mocked(renameSync).mockImplementation((from, to) => {
      rename(from, to);
      const file = String(to).slice(output.length + 1);
      if (String(to).startsWith(output) && !file.startsWith(INCOMING) && file !== MARKER) placed.push(file);
    });
    expect(await publish(makeFolder(SITE), output)).toMatchObject({ ok: true });
    expect(placed).toEqual(["assets/site.css", "zebra.js", "a/index.html", "index.html"]);
  });
});

describe("publishing from another file system", () => {
  it.each([
    { how: "file by file", system: () => vi.mocked(accessSync).mockImplementation(() => refuse("EACCES")) },
    { how: "as a whole folder", system: () => undefined },
  ])("copies what cannot be moved, and leaves no trace of it: $how", async ({ system }) => {
    system();
    const [staging, output] = [makeFolder(SITE), join(makeFolder(), "_site")];
    let refused = 0;
    vi.mocked(renameSync).mockImplementation((from, to) => {
      if (!String(from).startsWith(staging)) return rename(from, to);
      refused += 1;
      return refuse("EXDEV");
    });
    expect(await publish(staging, output)).toMatchObject({ ok: true, published: { written: 4 } });
    expect(refused).toBeGreaterThan(0);
    expect(listFiles(output)).toEqual([MARKER, ...Object.keys(SITE)]);
    expect(readFileSync(join(output, "a/index.html"), "utf8")).toBe("a");
  });

  it("copies nothing where the system refuses for another reason", async () => {
    const [staging, output] = [makeFolder(SITE), join(makeFolder(), "_site")];
    vi.mocked(renameSync).mockImplementation((from, to) =>
      String(from).startsWith(staging) ? refuse("EACCES") : rename(from, to),
    );
    await expect(publish(staging, output)).rejects.toThrow("EACCES");
    expect(() => listFiles(output)).toThrow("ENOENT");
  });
});
