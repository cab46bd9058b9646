import { COMMANDS, type CommandSpec } from "./commands.ts";

function alignRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}

/** Help for the command line as a whole. */
export function describeAll(): string {
  const rows = COMMANDS.map(({ name, argument, summary }) => [`${name} ${argument}`.trimEnd(), summary] as const);
  return `Cuttings turns captures of news pages into an archive site.

Usage: cuttings COMMAND [OPTIONS]

${alignRows(rows)}
  cuttings COMMAND --help   what a command takes
  cuttings --version        the version
`;
}

/** Help for one command. */
export function describeCommand(spec: CommandSpec): string {
  const usage = ["cuttings", spec.name, spec.options.length > 0 ? "[OPTIONS]" : "", spec.argument].filter(
    (word) => word !== "",
  );
  const rows = spec.options.map(
    ({ name, value, text }) => [`--${name}${value === undefined ? "" : ` ${value}`}`, text] as const,
  );
  const parts = [`${spec.name}: ${spec.summary}\n`, `Usage: ${usage.join(" ")}\n`];
  if (rows.length > 0) parts.push(alignRows(rows));
  if (spec.notes.length > 0) parts.push(`${spec.notes.join("\n")}\n`);
  return parts.join("\n");
}
