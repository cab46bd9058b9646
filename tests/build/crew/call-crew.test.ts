import { setFlagsFromString } from "node:v8";
import { expect, it, vi } from "vitest";
import { COMPILING } from "../../../bin/engine.mjs";
import { openCrewRoom } from "../../../src/build/crew/crew.ts";

vi.mock(import("node:v8"), async (load) => ({ ...(await load()), setFlagsFromString: vi.fn() }));

/** The flag of `heap.ts`, which every engine has. */
const HEAP = expect.stringMatching(/^--heap-growing-percent=\d+$/);

it("who calls a crew for much makes the engine ready for it, and who calls one for little does not", async () => {
  const { call, close } = openCrewRoom();
  const callFor = async (tasks: number): Promise<string[]> => {
    call(tasks);
    await close();
    return vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);
  };
  expect(await callFor(10)).toEqual([]);
  const many = await callFor(100_000);
  expect(many).toContainEqual(HEAP);
  expect(many).toHaveLength(COMPILING === null ? 1 : 2);
});
