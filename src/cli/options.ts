import { parseArgs } from "node:util";
import { suggestWord } from "../suggest-word.ts";
import { COMMANDS, type CommandSpec } from "./commands.ts";

/** What a command was called with. */
export interface Call {
  /** Values of the options by name; a switch that was given is "". */
  readonly options: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/** A call, or one line that says what is wrong with it. */
export type ReadCall = { readonly ok: true; readonly call: Call } | { readonly ok: false; readonly mistake: string };

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** "--out" is the start of "--output", and of no other. */
function suggestOption(name: string, known: readonly string[]): string {
  const [begun, ...more] = known.filter((option) => option.startsWith(name));
  return begun === undefined || more.length > 0 ? suggestWord(name, known) : `; did you mean "${begun}"?`;
}

/** "--port" of "build": an option of another command, and no mistyped one of this. */
function nameOwner(rawName: string): string {
  const owners = COMMANDS.filter(({ options }) => options.some(({ name }) => `--${name}` === rawName));
  const names = owners.map(({ name }) => `"cuttings ${name}"`);
  return names.length === 0 ? "" : `; it is an option of ${names.join(", ")}`;
}

function findOptionMistake(spec: CommandSpec, token: OptionToken): string | null {
  const option = spec.options.find(({ name }) => name === token.name);
  if (!option || !token.rawName.startsWith("--")) {
    const known = spec.options.map(({ name }) => `--${name}`);
    const hint =
      nameOwner(token.rawName) || suggestOption(token.rawName, known) || `; see "cuttings ${spec.name} --help"`;
    return `unknown option ${token.rawName}${hint}`;
  }
  if (option.value === undefined) return token.value === undefined ? null : `--${option.name} takes no value`;
  const isMissing = token.value === undefined || token.value === "";
  return isMissing ? `--${option.name} needs a value: --${option.name} ${option.value}` : null;
}

function findCountMistake(spec: CommandSpec, positionals: readonly string[]): string | null {
  if (positionals.length < spec.least) return `needs an argument: cuttings ${spec.name} ${spec.argument}`;
  const extra = positionals[spec.most];
  return extra === undefined ? null : `unexpected argument "${extra}"; see "cuttings ${spec.name} --help"`;
}

/**
 * Reads what a command was called with.
 * @param spec The command.
 * @param args The words after its name.
 */
export function readCall(spec: CommandSpec, args: readonly string[]): ReadCall {
  const types = spec.options.map(
    ({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const mistake = findOptionMistake(spec, token);
    if (mistake !== null) return { ok: false, mistake };
    options.set(token.name, token.value ?? "");
  }
  const mistake = findCountMistake(spec, positionals);
  return mistake === null ? { ok: true, call: { options, positionals } } : { ok: false, mistake };
}
