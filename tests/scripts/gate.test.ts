import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { runGate } from "../../scripts/gate.ts";
import { makeFolder } from "../workspace.ts";

it("says plainly that nothing was measured where there is no corpus", () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const corpus = join(makeFolder(), "corpus");
  expect(runGate(corpus)).toEqual({ passed: 0, failed: 0 });
  expect(log.mock.calls).toEqual([[`corpus not found at ${corpus}: not measured`]]);
  log.mockRestore();
});
