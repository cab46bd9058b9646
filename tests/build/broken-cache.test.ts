/** Whatever becomes of the cache, a build gives what one without it gives. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { makePng } from "../make-picture.ts";
import { keepFolder, makeCapture, runHere, writeFiles } from "../workspace.ts";
import { readSite } from "./faults.ts";

const PROPERTY_MS = 300_000;
const RUNS = 12;
const SEEDS = {
  "seeds/wall.txt": makeCapture("Wall to be mended"),
  "seeds/ferry.txt": makeCapture("Ferry late again"),
  "seeds/wall.png": makePng(60, 40),
  "seeds/empty.txt": "",
};
const NEW = { "seeds/gull.txt": makeCapture("Gulls come back") };
const MOST_BYTES = 3;

/** What is done to a file; numbers are shares of its length. */
type Damage =
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "flip"; readonly places: readonly (readonly [at: number, bit: number])[] }
  | { readonly kind: "lose" | "empty" | "version" | "folder" };

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("cut" as const), at: share }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("flip" as const),
      places: fc.array(fc.tuple(share, fc.nat({ max: 7 })), { minLength: 1, maxLength: MOST_BYTES }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("lose" as const, "empty" as const, "version" as const, "folder" as const),
    }),
  },
);

function damageFile(path: string, own: Damage): void {
  const bytes = readFileSync(path);
  if (own.kind === "cut") truncateSync(path, Math.floor(own.at * bytes.length));
  else if (own.kind === "flip") {
    for (const [at, bit] of own.places) {
      const place = Math.floor(at * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
    }
    writeFileSync(path, bytes);
  } else if (own.kind === "empty") truncateSync(path);
  // The first word of a file of the cache is the program's version.
  else if (own.kind === "version") writeFileSync(path, bytes.toString("latin1").replace(/^\S+/, "other"), "latin1");
  else {
    rmSync(path);
    if (own.kind === "folder") mkdirSync(path);
  }
}

/** Times count in ticks of the file system's clock: what is changed within one of them looks unchanged. */
const waitTick = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("a cache that is broken", () => {
  const folder = keepFolder();
  const work = (): string => join(folder(), "work");
  const clean: Readonly<Record<string, string>>[] = [];

  const build = async (directory: string): Promise<Readonly<Record<string, string>>> => {
    const { status, err } = await runHere(directory, "build");
    expect([status, err.trimEnd().split("\n").length]).toEqual([1, 1]);
    return readSite(join(directory, "_site"));
  };
  const listCache = (): string[] =>
    readdirSync(join(work(), ".cuttings"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // All fonts are treated alike, and there are many.
      .filter((path) => !path.includes("assets/fonts"))
      .sort();

  beforeAll(async () => {
    for (const seeds of [SEEDS, { ...SEEDS, ...NEW }]) {
      const own = join(folder(), `clean-${clean.length}`);
      writeFiles(own, seeds);
      clean.push(await build(own));
    }
  });

  it(
    "is noticed, and the site is what a clean build gives, byte for byte",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(share, damage), { minLength: 1, maxLength: 3 }),
          fc.boolean(),
          fc.boolean(),
          async (damages, isAfterTwo, isOutputLost) => {
            rmSync(work(), { recursive: true, force: true });
            writeFiles(work(), SEEDS);
            await build(work());
            // Now the cache has the site of the build before, too.
            if (isAfterTwo) {
              writeFiles(work(), NEW);
              await build(work());
              rmSync(join(work(), "seeds/gull.txt"));
              await build(work());
            }
            if (isOutputLost) rmSync(join(work(), "_site"), { recursive: true });
            await waitTick();
            for (const [which, own] of damages) {
              const files = listCache();
              const file = files[Math.floor(which * files.length)];
              if (file !== undefined && existsSync(file)) damageFile(file, own);
            }
            expect(await build(work())).toEqual(clean[0]);
            writeFiles(work(), NEW);
            expect(await build(work())).toEqual(clean[1]);
          },
        ),
        { numRuns: RUNS },
      );
    },
    PROPERTY_MS,
  );
});
