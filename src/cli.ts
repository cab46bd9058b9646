/** The command line: finds the command, reads its call, runs it, and sets the exit status. */
import { describeMendable } from "./build/describe-error.ts";
import { COMMANDS, type CommandSpec } from "./cli/commands.ts";
import { type Console, DONE, FAILED, openConsole, tellFailure } from "./cli/console.ts";
import { describeAll, describeCommand } from "./cli/help.ts";
import { type Call, readCall } from "./cli/options.ts";
import { suggestWord } from "./suggest-word.ts";

type Run = (call: Call, console: Console) => number | Promise<number>;

/** Each command is loaded when it is called: start-up costs what is used. */
const RUNS: Readonly<Record<string, () => Promise<Run>>> = {
  build: async () => (await import("./cli/build.ts")).runBuild,
  join: async () => (await import("./cli/join.ts")).runJoin,
  dev: async () => (await import("./cli/dev.ts")).runDev,
  parse: async () => (await import("./cli/parse.ts")).runParse,
  explain: async () => (await import("./cli/explain.ts")).runExplain,
  check: async () => (await import("./cli/check.ts")).runCheck,
};

function hasWord(args: readonly string[], ...words: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((word) => words.includes(word));
}

const asksHelp = (args: readonly string[]): boolean => hasWord(args, "--help", "-h");

/** Also of a call that is refused: whoever reads what it prints reads on. */
const asksJson = (args: readonly string[]): boolean => hasWord(args, "--json");

const findCommand = (name: string): CommandSpec | undefined => COMMANDS.find((command) => command.name === name);

function tellUnknown(name: string, rest: readonly string[], console: Console): number {
  const known = COMMANDS.map((command) => command.name);
  const reason = `unknown command "${name}"${suggestWord(name, known) || `; known are ${known.join(", ")}`}`;
  return tellFailure(console, null, [reason], asksJson(rest));
}

/**
 * Runs a command.
 * @param args The words after "cuttings".
 * @param console Where it writes.
 * @returns The exit status.
 */
export async function runCommand(args: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const [asked] = rest;
    const isAll = asked === undefined || asked.startsWith("-");
    const spec = isAll ? undefined : findCommand(asked);
    if (!isAll && !spec) return tellUnknown(asked, rest, console);
    console.out(spec ? describeCommand(spec) : describeAll());
    return DONE;
  }
  const spec = findCommand(name);
  const load = RUNS[name];
  if (!spec || !load) return tellUnknown(name, rest, console);
  if (asksHelp(rest)) {
    console.out(describeCommand(spec));
    return DONE;
  }
  const read = readCall(spec, rest);
  if (!read.ok) return tellFailure(console, name, [read.mistake], asksJson(rest));
  try {
    return await (await load())(read.call, console);
  } catch (error) {
    const told = describeMendable(error);
    // All else is a bug, and ends the process.
    if (told === null) throw error;
    return tellFailure(console, name, [told], asksJson(rest));
  }
}

/**
 * Runs a command on this process's console and sets its exit status.
 * @param args The words after "cuttings".
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  // Node's own status would be 1, which says that the site was published.
  process.once("uncaughtException", (error) => {
    const told = describeMendable(error);
    const bug = `${error.stack ?? error.message}\nThis is a bug in Cuttings. What is published is whole.`;
    process.stderr.write(`cuttings: ${told ?? bug}\n`);
    if (asksJson(args)) process.stdout.write(`${JSON.stringify({ error: told ?? error.message })}\n`);
    process.exit(FAILED);
  });
  process.exitCode = await runCommand(args, openConsole());
}
