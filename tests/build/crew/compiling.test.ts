import { execFileSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { describe, expect, it, vi } from "vitest";
import { hastenCompiling } from "../../../src/build/crew/compiling.ts";

vi.mock(import("node:v8"), async (load) => ({ ...(await load()), setFlagsFromString: vi.fn() }));

/** Nobody has asked a later engine whether it knows the flags. */
const IS_KNOWN = Number.parseInt(process.versions.node, 10) <= 24;

/** What the engine was told since this was asked last. */
function takeTold(): string[] {
  const told = vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);
  vi.mocked(setFlagsFromString).mockClear();
  return told;
}

describe("hastenCompiling", () => {
  it("leaves the engine as it is where little is to be done", () => {
    hastenCompiling(1999);
    expect(takeTold()).toEqual([]);
  });

  it("sets flags once, which the engine knows, and at the process's end what they are where nobody sets them", () => {
    const before = process.listeners("exit");
    hastenCompiling(2000);
    hastenCompiling(2000);
    const told = takeTold();
    expect(told).toHaveLength(IS_KNOWN ? 2 : 0);
    if (!IS_KNOWN) return;
    // Before all others: one of them keeps what was compiled.
    const [restore, ...others] = process.listeners("exit");
    expect(others).toEqual(before);
    restore?.(0);
    const usual = takeTold();
    const options = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    expect(usual.map((flag) => flag.replace(/=.*/, ""))).toEqual(told.map((flag) => flag.replace(/=.*/, "")));
    for (const flag of usual) expect(options).toContain(`default: ${flag}\n`);
  });
});
