import { execFileSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hastenCompiling } from "../../../src/build/crew/compiling.ts";

vi.mock(import("node:v8"), async (load) => ({ ...(await load()), setFlagsFromString: vi.fn() }));

const given = (): string[] => vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);

beforeEach(() => vi.mocked(setFlagsFromString).mockClear());

describe("hastenCompiling", () => {
  it("leaves the engine as it is where little is to be done", () => {
    hastenCompiling(1999);
    expect(given()).toEqual([]);
  });

  it("sets flags that the engine knows", () => {
    hastenCompiling(2000);
    const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    const names = given().map((flag) => flag.replace(/=.*/, ""));
    expect(names).toHaveLength(2);
    for (const name of names) expect(known).toContain(` ${name} `);
  });
});
