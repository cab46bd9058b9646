/** Training's arithmetic in WebAssembly: kernels.wat, and the memory that it works on. */
import compiled from "./kernels.json" with { type: "json" };

/** What kernels.wat exports; all are addresses or lengths in bytes, but for `blocks`, which counts rows. */
interface Kernels {
  readonly sumRows: (
    ids: number,
    starts: number,
    embed: number,
    bias: number,
    out: number,
    blocks: number,
    row: number,
  ) => void;
  readonly scatterRows: (ids: number, starts: number, x: number, embed: number, blocks: number, row: number) => void;
  readonly spread: (from: number, out: number, blocks: number, row: number) => void;
  readonly gather: (x: number, out: number, blocks: number, row: number) => void;
  readonly multiply: (x: number, w: number, y: number, blocks: number, rowIn: number, rowOut: number) => void;
  readonly cross: (x: number, g: number, w: number, blocks: number, rowIn: number, rowOut: number) => void;
  readonly settle: (x: number, share: number, out: number, bytes: number) => void;
  readonly gate: (share: number, delta: number, out: number, bytes: number) => void;
  readonly mask: (x: number, mask: number, bytes: number) => void;
  readonly leak: (state: number, delta: number, bytes: number) => void;
  readonly fade: Fade;
  readonly fadeBack: Fade;
}

type Fade = (x: number, keep: number, gain: number, out: number, blocks: number, row: number, step: number) => void;

/** A memory with the kernels, from which arrays are taken one after the other. */
export interface Desk {
  readonly kernels: Kernels;
  readonly takeFloats: (count: number) => Float32Array;
  readonly takeInts: (count: number) => Int32Array;
  readonly takeShorts: (count: number) => Uint16Array;
}

const PAGE = 65_536;
/** Arrays begin at whole multiples of a vector's bytes. */
const VECTOR = 16;

const compiledModule = new WebAssembly.Module(Buffer.from(compiled.bytes, "base64"));

/**
 * Makes a memory with the kernels.
 * @param bytes How much will be taken of it, and a vector's bytes for each array.
 */
export function openDesk(bytes: number): Desk {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const instance = new WebAssembly.Instance(compiledModule, { kernels: { memory } });
  let end = 0;
  const take = (length: number): number => {
    const at = end;
    end = Math.ceil((at + length) / VECTOR) * VECTOR;
    return at;
  };
  const { buffer } = memory;
  return {
    // kernels.wat has these exports; a test holds that kernels.json is compiled from it.
    kernels: instance.exports as unknown as Kernels,
    takeFloats: (count) => new Float32Array(buffer, take(count * Float32Array.BYTES_PER_ELEMENT), count),
    takeInts: (count) => new Int32Array(buffer, take(count * Int32Array.BYTES_PER_ELEMENT), count),
    takeShorts: (count) => new Uint16Array(buffer, take(count * Uint16Array.BYTES_PER_ELEMENT), count),
  };
}
