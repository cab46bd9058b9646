/** The networks' arithmetic in WebAssembly: kernels.wat, and the memory that it works on. */
import compiled from "./kernels.json" with { type: "json" };

/** What kernels.wat exports; addresses and lengths of rows are in bytes. */
interface Kernels {
  readonly sumRows: (
    ids: number,
    starts: number,
    embed: number,
    bias: number,
    out: number,
    rows: number,
    row: number,
  ) => void;
  readonly spread: (from: number, out: number, rows: number, row: number) => void;
  readonly multiply: (x: number, w: number, y: number, rows: number, rowIn: number, rowOut: number) => void;
  readonly settle: (x: number, y: number, bytes: number) => void;
  readonly fade: (x: number, keep: number, gain: number, out: number, rows: number, row: number, step: number) => void;
}

/** A memory with the kernels that work on it, and views of it. */
export interface Desk {
  readonly kernels: Kernels;
  /** Sees to it that the memory is so many bytes long. */
  readonly reserve: (bytes: number) => void;
  /** The memory as it is now: a view holds until more is reserved. */
  readonly floats: () => Float32Array;
  readonly ints: () => Int32Array;
  readonly halves: () => Uint16Array;
}

const PAGE = 65_536;
const FIRST_PAGES = 16;

const compiledModule = new WebAssembly.Module(Buffer.from(compiled.bytes, "base64"));

/** A memory of its own with the kernels. */
export function openDesk(): Desk {
  const memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
  const instance = new WebAssembly.Instance(compiledModule, { kernels: { memory } });
  let floats = new Float32Array(memory.buffer);
  let ints = new Int32Array(memory.buffer);
  let halves = new Uint16Array(memory.buffer);
  return {
    // kernels.wat has these exports; a test holds that kernels.json is compiled from it.
    kernels: instance.exports as unknown as Kernels,
    reserve: (bytes) => {
      const missing = bytes - memory.buffer.byteLength;
      if (missing <= 0) return;
      memory.grow(Math.ceil(missing / PAGE));
      floats = new Float32Array(memory.buffer);
      ints = new Int32Array(memory.buffer);
      halves = new Uint16Array(memory.buffer);
    },
    floats: () => floats,
    ints: () => ints,
    halves: () => halves,
  };
}
