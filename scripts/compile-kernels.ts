/** Writes the networks' arithmetic ready for WebAssembly, that of reading and that of training: `npm run kernels`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openWabt from "wabt";
import { ROOT } from "./checks.ts";

/** Folders that hold a kernels.wat, and the kernels.json that is compiled from it. */
export const KERNELS: readonly string[] = ["src/parse/story", "scripts/train"];

/** The kernels.json of a folder of KERNELS. */
export const compiledIn = (folder: string): string => join(ROOT, folder, "kernels.json");

/** The text of a folder's kernels.json: the module's bytes in base64. Throws where kernels.wat is not valid, with the line. */
export async function printKernels(folder: string): Promise<string> {
  const wabt = await openWabt();
  const source = readFileSync(join(ROOT, folder, "kernels.wat"), "utf8");
  const parsed = wabt.parseWat("kernels.wat", source, { simd: true, bulk_memory: true });
  parsed.validate();
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return `${JSON.stringify({ bytes: Buffer.from(buffer).toString("base64") })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of KERNELS) writeFileSync(compiledIn(folder), await printKernels(folder));
}
