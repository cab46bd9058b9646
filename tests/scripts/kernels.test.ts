import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COMPILED_KERNELS, printKernels } from "../../scripts/compile-kernels.ts";

it("kernels.json is compiled from kernels.wat", async () => {
  expect(readFileSync(COMPILED_KERNELS, "utf8")).toBe(await printKernels());
});
