/** Takes features as they are drawn, block after block. Casts to number: the loops stay inside the arrays. */
import type { Emit } from "./registry.ts";

/** The feature ids of blocks, one block's after the other's; block t's are those from `starts[t]` to `starts[t + 1]`. */
export interface Rows {
  readonly ids: Uint16Array;
  readonly starts: Int32Array;
}

export interface Sink {
  readonly emit: Emit;
  /** Emits what block `t` of other rows has. */
  readonly copy: (rows: Rows, t: number) => void;
  readonly empty: () => void;
  /** Ends a block: what is emitted from now on is the next one's. */
  readonly endBlock: () => void;
  /** What was taken since it was emptied. It holds until it is emptied again. */
  readonly rows: () => Rows;
}

/** As many features and blocks as a capture has, as a rule; more take more room. */
const USUAL_FEATURES = 1 << 13;
const USUAL_BLOCKS = 1 << 8;

/** Makes a sink, which keeps its room from capture to capture. */
export function makeSink(): Sink {
  let ids = new Uint16Array(USUAL_FEATURES);
  let starts = new Int32Array(USUAL_BLOCKS);
  let count = 0;
  let blocks = 0;
  const growFeatures = (): void => {
    const more = new Uint16Array(ids.length * 2);
    more.set(ids);
    ids = more;
  };
  const growBlocks = (): void => {
    const more = new Int32Array(starts.length * 2);
    more.set(starts);
    starts = more;
  };
  return {
    emit: (id) => {
      if (id < 0) return;
      if (count === ids.length) growFeatures();
      ids[count] = id;
      count += 1;
    },
    copy: (rows, t) => {
      const end = rows.starts[t + 1] as number;
      let from = rows.starts[t] as number;
      while (ids.length < count + end - from) growFeatures();
      for (; from < end; from += 1, count += 1) ids[count] = rows.ids[from] as number;
    },
    empty: () => {
      count = 0;
      blocks = 0;
    },
    endBlock: () => {
      blocks += 1;
      if (blocks === starts.length) growBlocks();
      starts[blocks] = count;
    },
    rows: () => ({ ids: ids.subarray(0, count), starts: starts.subarray(0, blocks + 1) }),
  };
}
