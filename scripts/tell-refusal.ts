/** A step of a script of which a person hears what there is to mend, and no stack. */
import { isRefusal } from "../src/refuse.ts";

/** As the commands have it: nothing was done. */
const FAILED = 2;

/**
 * Takes a step. What a person can mend is told, and fails the process; every other error is a bug and goes on.
 * @param step What a script does.
 */
export function tellRefusal(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof Error) || !isRefusal(error)) throw error;
    console.error(error.message);
    process.exitCode = FAILED;
  }
}
