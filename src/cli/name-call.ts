/** Commands that a person is told to call next, as they have to write them. */
import { COMMANDS } from "./commands.ts";

/** The package whose scripts are all of the commands. Another's may be `build` alone. */
const OWN_PACKAGE = "cuttings";

/** How this command line is called: through its own package's scripts, by npx, or by its own name. */
function nameCommand(name: string): string {
  const { npm_lifecycle_event: event, npm_package_name: owner } = process.env;
  if (event === undefined) return `cuttings ${name}`;
  return event === "npx" || owner !== OWN_PACKAGE ? `npx cuttings ${name}` : `npm run ${name}`;
}

/** Words that no shell takes apart. */
const PLAIN_WORD = /^[\w./-]+$/;
/** What a POSIX shell reads inside double quotes. On Windows these are signs like others, and a file's name holds no quote. */
const READ_IN_QUOTES = /["$`\\]/g;

/** A word as it is written in a call, so that a shell hands it over as it is. */
function quoteWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  return `"${process.platform === "win32" ? word : word.replace(READ_IN_QUOTES, "\\$&")}"`;
}

/** A command with words of its own. */
export function nameCall(command: string, words: readonly string[]): string {
  const name = nameCommand(command);
  if (words.length === 0) return name;
  return `${name}${name.startsWith("npm run") ? " --" : ""} ${words.map(quoteWord).join(" ")}`;
}

/** Options that say how one call goes, and not what it makes. */
const OF_ONE_CALL: ReadonlySet<string> = new Set(["force", "json", "keep-going", "shard"]);

/**
 * A command that goes on with what a call has made: with the folders and the address of that call, or it would make another site.
 * @param command Which one.
 * @param options Of the call, by name.
 * @param more Words behind them.
 */
export function nameNext(command: string, options: ReadonlyMap<string, string>, more: readonly string[] = []): string {
  const known = COMMANDS.find(({ name }) => name === command)?.options ?? [];
  const words = known.flatMap(({ name, value }) => {
    const stated = options.get(name);
    if (stated === undefined || OF_ONE_CALL.has(name)) return [];
    return value === undefined ? [`--${name}`] : [`--${name}`, stated];
  });
  return nameCall(command, [...words, ...more]);
}

/** The call that makes a shard, such as "2/3", as another call was made. */
export const nameShardCall = (options: ReadonlyMap<string, string>, shard: string): string =>
  nameNext("build", options, ["--shard", shard]);
