import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLES, makeGolden, writeGolden } from "../scripts/fixture-files.ts";

/** UPDATE_FIXTURES=1 writes what the parser makes now; a person reads the difference. */
const IS_UPDATE = process.env["UPDATE_FIXTURES"] === "1";

const names = existsSync(ARTICLES) ? readdirSync(ARTICLES).sort() : [];

describe("articles", () => {
  it("are there to be read", () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)("%s is read as its golden record says", (name) => {
    const folder = join(ARTICLES, name);
    if (IS_UPDATE) writeGolden(folder);
    const golden = makeGolden(folder);
    for (const [file, text] of Object.entries(golden)) expect(text).toBe(readFileSync(join(folder, file), "utf8"));
  });
});
