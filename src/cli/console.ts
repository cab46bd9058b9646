import type { ProgressScreen } from "./progress.ts";

/** Where a command writes, and what it should know of its surroundings. Tests give their own. */
export interface Console {
  /** Writes to standard output, as is. */
  readonly out: (text: string) => void;
  /** Writes a line to standard error. */
  readonly err: (line: string) => void;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  /** Characters of a line of standard output; absent where it is no terminal. */
  readonly width?: number;
  /** Where progress is shown; absent where nobody looks. */
  readonly screen?: ProgressScreen;
  /** Asks a person on the terminal; absent where there is none to ask. */
  readonly ask?: (question: string) => Promise<string>;
  /** Folder that paths on the command line start from. */
  readonly directory: string;
}

/** Exit statuses; see the commands' help. */
export const DONE = 0;
export const SEED_FAILED = 1;
export const FAILED = 2;

/**
 * Says why a command has failed.
 * @param command Its name; null where there is none of that name.
 * @param reasons A line each.
 * @param isJson Whether a program listens, which is told on standard output, too.
 * @returns The exit status.
 */
export function tellFailure(
  console: Console,
  command: string | null,
  reasons: readonly string[],
  isJson: boolean,
): number {
  for (const reason of reasons) console.err(`cuttings${command === null ? "" : ` ${command}`}: ${reason}`);
  if (isJson) console.out(`${JSON.stringify({ error: reasons.join("\n") })}\n`);
  return FAILED;
}

/** The variable of the environment that leaves out what tells how far a build is. */
const PROGRESS = "CUTTINGS_PROGRESS";

const openScreen = (): ProgressScreen => ({
  write: (text) => process.stderr.write(text),
  // A terminal without a size, as a container may have, draws no bar.
  columns: process.stderr.isTTY === true && process.env["TERM"] !== "dumb" ? process.stderr.columns || null : null,
  now: () => performance.now(),
});

/** Loaded where something is asked. */
async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** Standard output and error of this process. A reader that goes away ends the output, not with an error. */
export function openConsole(): Console {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
  return {
    out: (text) => process.stdout.write(text),
    ...(process.env[PROGRESS] === "off" ? {} : { screen: openScreen() }),
    ...(process.stdout.isTTY === true && process.stdout.columns > 0 ? { width: process.stdout.columns } : {}),
    err: (line) => process.stderr.write(`${line}\n`),
    ...(process.stdin.isTTY === true && process.stderr.isTTY === true ? { ask: askOnTerminal } : {}),
    colour: process.stdout.isTTY === true && !noColour && process.env["TERM"] !== "dumb",
    directory: process.cwd(),
  };
}
