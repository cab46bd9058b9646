/** Some of the published files: of a large site no list of them is made, a sign at each place says whether it is chosen. */
import type { PublishedFiles } from "./published-files.ts";

/** Files of a site, by name; of a large one no list is made. */
export interface FileSet extends Iterable<string> {
  readonly size: number;
  readonly has: (file: string) => boolean;
}

/** Some of the published files. */
export interface ChosenFiles extends FileSet {
  readonly add: (at: number) => void;
  readonly hasPlace: (at: number) => boolean;
}

/** Makes an empty choice. */
export const chooseFiles = ({ count, find, nameOf }: PublishedFiles): ChosenFiles => {
  const chosen = new Uint8Array(count);
  let size = 0;
  const hasPlace = (at: number): boolean => chosen[at] === 1;
  return {
    get size() {
      return size;
    },
    has: (file) => hasPlace(find(file)),
    hasPlace,
    add: (at) => {
      if (chosen[at] === 1) return;
      chosen[at] = 1;
      size += 1;
    },
    *[Symbol.iterator]() {
      for (let at = 0; at < count; at += 1) if (chosen[at] === 1) yield nameOf(at);
    },
  };
};
