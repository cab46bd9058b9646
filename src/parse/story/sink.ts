/** Takes features as they are drawn. */
import type { Emit } from "./registry.ts";

export interface Sink {
  readonly emit: Emit;
  readonly empty: () => void;
  /** Features taken since it was emptied. */
  readonly size: () => number;
  /** A copy of them. */
  readonly take: () => Uint16Array;
}

/** As many as a capture has, as a rule; more take more room. */
const USUAL = 1 << 12;

export function makeSink(): Sink {
  let ids = new Uint16Array(USUAL);
  let count = 0;
  const grow = (): void => {
    const more = new Uint16Array(ids.length * 2);
    more.set(ids);
    ids = more;
  };
  return {
    emit: (id) => {
      if (id < 0) return;
      if (count === ids.length) grow();
      ids[count] = id;
      count += 1;
    },
    empty: () => {
      count = 0;
    },
    size: () => count,
    take: () => ids.slice(0, count),
  };
}
