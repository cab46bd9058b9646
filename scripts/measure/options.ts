/** The command line of the scripts that read the practice corpus. */
import { type ParseArgsConfig, parseArgs } from "node:util";

const WRONG_USAGE = 2;

/**
 * Reads a script's options; where one is unknown, says so and ends with status 2.
 * @param script Its name, for the message.
 */
export function readOptions<T extends ParseArgsConfig>(
  script: string,
  config: T,
): ReturnType<typeof parseArgs<T>>["values"] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    console.error(`${script}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(WRONG_USAGE);
  }
}
