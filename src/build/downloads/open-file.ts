import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { outputFile } from "../../archive/urls.ts";

/** A file that is being written. */
export interface OpenFile {
  readonly write: (bytes: Buffer) => void;
  /** Gives the file's size. */
  readonly close: () => number;
}

/** Opens a file of the site and writes its header. */
export const openFile = (outputDir: string, path: string, header: string): OpenFile => {
  const file = openSync(join(outputDir, outputFile(path)), "w");
  let size = 0;
  const write = (bytes: Buffer): void => {
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
    size += bytes.length;
  };
  write(Buffer.from(header));
  const close = (): number => {
    closeSync(file);
    return size;
  };
  return { write, close };
};
