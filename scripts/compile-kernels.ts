/** Writes src/parse/story/kernels.json, the networks' arithmetic ready for WebAssembly: `npm run kernels`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openWabt from "wabt";

const SOURCE = fileURLToPath(new URL("../src/parse/story/kernels.wat", import.meta.url));
export const COMPILED_KERNELS = fileURLToPath(new URL("../src/parse/story/kernels.json", import.meta.url));

/** The text of kernels.json: the module's bytes in base64. Throws where kernels.wat is not valid, with the line. */
export async function printKernels(): Promise<string> {
  const wabt = await openWabt();
  const parsed = wabt.parseWat("kernels.wat", readFileSync(SOURCE, "utf8"), { simd: true, bulk_memory: true });
  parsed.validate();
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return `${JSON.stringify({ bytes: Buffer.from(buffer).toString("base64") })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED_KERNELS, await printKernels());
