import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compiledIn, KERNELS, printKernels } from "../../scripts/compile-kernels.ts";

it.each(KERNELS)("%s/kernels.json is compiled from the kernels.wat beside it", async (folder) => {
  expect(readFileSync(compiledIn(folder), "utf8")).toBe(await printKernels(folder));
});
