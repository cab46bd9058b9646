import { setFlagsFromString } from "node:v8";
import { expect, it, vi } from "vitest";
import { noteLoaded, openLoading } from "../../../src/build/crew/tune-engine.ts";

vi.mock(import("node:v8"), async (load) => ({ ...(await load()), setFlagsFromString: vi.fn() }));

it("the engine is made ready by the last thread that has loaded the program, and by none before", () => {
  const loading = openLoading(3, 100_000);
  const countTold = (): number => vi.mocked(setFlagsFromString).mock.calls.length;
  noteLoaded(loading);
  noteLoaded(loading);
  expect(countTold()).toBe(0);
  noteLoaded(loading);
  expect(countTold()).toBeGreaterThan(0);
});
