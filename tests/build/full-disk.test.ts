/** A disk that is full or read-only, for real: a small one in memory, in a namespace of its own that goes when the test ends. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makePng } from "../make-picture.ts";
import { makeCapture, makeFolder, ROOT } from "../workspace.ts";
import { readSite } from "./faults.ts";

/** Mounting needs Linux, and root or namespaces that users may make. */
const IN_NAMESPACE = ["--map-root-user", "--mount"];
const CAN_MOUNT =
  process.platform === "linux" &&
  spawnSync("unshare", [...IN_NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

/** What is on the small disk, and the options that put it there. */
const ALL = { what: "the output and the cache", options: "--seeds seeds --output disk/_site --cache disk/cache" };
const OUTPUT = { what: "the output alone", options: "--seeds seeds --output disk/_site --cache cache" };
const IN_PLACE = { what: "the output, which is the disk", options: "--seeds seeds --output disk --cache cache" };
const CACHE = { what: "the cache", options: "--seeds seeds --output _site --cache disk/cache" };

/** Larger than a site of two articles, and smaller than twice that. */
const SIZE = "size=3m";

/** Builds, changes the seeds, spoils the disk, builds again, mends the disk, builds a third time. The sites are copied out. */
const makeScript = (options: string, spoil: string, mend: string): string => `
set -u
mkdir disk
mount -t tmpfs -o ${SIZE} tmpfs disk
site=${/--output (\S+)/.exec(options)?.[1]}
build() { "${process.execPath}" "${join(ROOT, "bin/cuttings.mjs")}" build ${options}; }
build > first.txt 2>&1; echo $?
cp -a $site before
cp -r more/. seeds
${spoil}
build > second.out 2> second.txt; echo $?
cp -a $site after
${mend}
build > third.txt 2>&1; echo $?
cp -a $site mended
`;

describe.skipIf(!CAN_MOUNT)("a disk that is", () => {
  // Where nothing can be mounted, `stopped-build.test.ts` has the calls of a build fail instead.
  describe.each([
    {
      how: "full",
      places: [ALL, IN_PLACE, CACHE],
      spoil: "head -c 10M /dev/zero > disk/.filler 2> /dev/null",
      mend: "rm disk/.filler",
      said: /the disk is full \(ENOSPC\)|No space left|the search index could not be made/,
    },
    {
      how: "read-only",
      places: [OUTPUT, IN_PLACE],
      spoil: "mount -o remount,ro disk",
      mend: "mount -o remount,rw disk",
      said: /the disk is read-only \(EROFS\)/,
    },
  ])("$how", ({ places, spoil, mend, said }) => {
    it.each(places)("leaves the old site where it holds $what, with status 2 and what to do", ({ options }) => {
      const folder = makeFolder({
        "seeds/wall.txt": makeCapture("Wall to be mended"),
        "more/gull.txt": makeCapture("Gulls come back"),
        "more/gull.png": makePng(60, 40),
      });
      const script = makeScript(options, spoil, mend);
      const { stdout } = spawnSync("unshare", [...IN_NAMESPACE, "bash", "-c", script], {
        cwd: folder,
        encoding: "utf8",
      });
      const read = (name: string): string => readFileSync(join(folder, name), "utf8");
      expect([stdout, read("first.txt"), read("third.txt")]).toEqual([
        "0\n2\n0\n",
        expect.stringContaining("1 article"),
        expect.stringContaining("2 articles"),
      ]);
      expect(read("second.txt").trimEnd().split("\n").at(-1)).toMatch(said);
      const { ".filler": _filler, ...after } = readSite(join(folder, "after"));
      expect(after).toEqual(readSite(join(folder, "before")));
      expect(Object.keys(readSite(join(folder, "mended")))).toContain("articles/gull/index.html");
    });
  });

  it("read-only is named where the folder of the site is yet to be made on it", () => {
    const folder = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const command = `"${process.execPath}" "${join(ROOT, "bin/cuttings.mjs")}" build --output disk/new/_site`;
    const script = `mkdir disk\nmount -t tmpfs -o ro tmpfs disk\n${command}`;
    const { status, stderr } = spawnSync("unshare", [...IN_NAMESPACE, "bash", "-c", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/disk\/new: the disk is read-only \(EROFS\)/)]);
  });
});
