import { setFlagsFromString } from "node:v8";
import { describe, expect, it, vi } from "vitest";
import { COMPILING } from "../../../bin/engine.mjs";
import { hastenCompiling } from "../../../src/build/crew/compiling.ts";

vi.mock(import("node:v8"), async (load) => ({ ...(await load()), setFlagsFromString: vi.fn() }));

/** What the engine was told since this was asked last. */
function takeTold(): string[] {
  const told = vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);
  vi.mocked(setFlagsFromString).mockClear();
  return told;
}

describe("hastenCompiling", () => {
  it("leaves the engine as it is where little is to be done", () => {
    hastenCompiling(7999);
    expect(takeTold()).toEqual([]);
  });

  it("sets once how late the engine compiles, and at the process's end what every command begins with", () => {
    const before = process.listeners("exit");
    hastenCompiling(8000);
    hastenCompiling(8000);
    expect(takeTold()).toEqual(COMPILING === null ? [] : [`--${COMPILING.name}=${COMPILING.soon}`]);
    if (COMPILING === null) return;
    // Before all others: one of them keeps what was compiled.
    const [restore, ...others] = process.listeners("exit");
    expect(others).toEqual(before);
    restore?.(0);
    expect(takeTold()).toEqual([`--${COMPILING.name}=${COMPILING.late}`]);
  });
});
