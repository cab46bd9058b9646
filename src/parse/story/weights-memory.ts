/** The memory that the networks' weights lie in. */
import { type Desk, openDesk } from "./kernels.ts";

/** Bytes of a number, and of a start; addresses are whole multiples of a vector's bytes. */
export const NUMBER = 4;
export const VECTOR = 16;

/** A number, or the next multiple of a step. */
export const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** All weights lie at the start of one memory, what a capture needs behind them. */
export const shared = openDesk();
let end = 0;

/** Where the weights end. Bytes. */
export const endOfWeights = (): number => end;

/** Puts numbers for good into the memory, and gives their address. */
export function keepNumbers(values: ArrayLike<number>): number {
  const address = end;
  end = roundUp(address + values.length * NUMBER, VECTOR);
  shared.reserve(end);
  shared.floats().set(values, address / NUMBER);
  return address;
}

/** A memory with the weights in it, which is given back: the shared one never shrinks. */
export function openOwnDesk(bytes: number): Desk {
  const own = openDesk();
  own.reserve(bytes);
  own.floats().set(shared.floats().subarray(0, end / NUMBER));
  return own;
}
