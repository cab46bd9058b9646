import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { describeFailure } from "../../build/seeds/list-seeds.ts";

/**
 * Writes a file so that it is the old one or the new one, whole; it keeps who may read it.
 * @returns The code of the error with which the system refused; then the file is the old one. Else null.
 */
export function writeWhole(path: string, bytes: Uint8Array): string | null {
  // A name that nobody else uses.
  const next = `${path}.${process.pid}.new`;
  try {
    const { mode } = statSync(path);
    writeFileSync(next, bytes, { mode, flag: "wx" });
    renameSync(next, path);
    return null;
  } catch (error) {
    const code = describeFailure(error);
    if (code !== "EEXIST") rmSync(next, { force: true });
    return code;
  }
}
