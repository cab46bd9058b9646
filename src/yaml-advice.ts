/** Mistakes that people make in YAML, as they are told: which line, which key, what to do. */

import { findKeyAbove, isQuoted, isQuoteOpen, type KeyLine, readBehindQuotes, readKeyLine } from "./yaml-lines.ts";
import { findLostSigns } from "./yaml-loss.ts";

/** A mistake, and the line of the text that holds it, from 1. */
export interface YamlMistake {
  readonly line: number;
  /** Not the end of a sentence yet. */
  readonly reason: string;
}

/** What a YAML reader says of a mistake. */
export interface YamlError {
  readonly code: string | undefined;
  readonly message: string;
  /** From 1. */
  readonly line: number;
}
/** What no value can begin with, unless YAML is meant. */
const SIGN = /^[@`%*&!|>?[{-]/;
const UNCLOSED = /^\[[^\]]*$|^\{[^}]*$/;
/** Characters of a value up to which it is written out in quotes. */
const SHOWN = 60;

/** The same in quotes, as YAML reads it back: in single ones where it holds double ones. */
function quote(whole: string): string {
  // 'It's here': the quotes around it were meant for YAML.
  const value = /^(['"]).*\1$/.test(whole) ? whole.slice(1, -1) : whole;
  if (value.length > SHOWN) return '"…"';
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** The advice for what a key holds. */
function adviseValue({ key, value }: KeyLine): string | null {
  const inQuotes = `Put it in quotes (${key}: ${quote(value)})`;
  if (isQuoted(value)) {
    if (readBehindQuotes(value)?.trim()) return `the value of "${key}" goes on behind its closing quote. ${inQuotes}`;
    return null;
  }
  if (UNCLOSED.test(value)) {
    const end = value.startsWith("[") ? "]" : "}";
    return `what "${value[0]}" opens in the value of "${key}" is not closed. Put "${end}" at its end, or all of the value in quotes`;
  }
  if (SIGN.test(value)) return `the value of "${key}" begins with "${value[0]}", which is a sign of YAML. ${inQuotes}`;
  return /:(?:\s|$)/.test(value) ? `the value of "${key}" has a colon in it. ${inQuotes}` : null;
}

const adviseLost = (line: number, word: string, what: string): YamlMistake => ({
  line,
  reason: `"${word}" begins a comment of YAML, and ${what} is lost. Put the value that it stands in in quotes`,
});

/** Brackets of which a comment has swallowed the end, so that they are open to the next key, or the comma right above the line of the error. */
function adviseBrackets({ code, line: from, message }: YamlError, lines: readonly string[]): YamlMistake | null {
  if (code === "BLOCK_IN_FLOW" || (code === "MISSING_CHAR" && /between flow/.test(message))) {
    const lost = findLostSigns(lines[from - 2] ?? "");
    return lost === null ? null : adviseLost(from - 1, lost.word, "the comma behind it");
  }
  if (code !== "BAD_INDENT" || !message.startsWith("Flow ")) return null;
  for (let line = Math.min(from, lines.length); line > 0; line -= 1) {
    const lost = findLostSigns(lines[line - 1] ?? "");
    if (lost?.isEnd === true) return adviseLost(line, lost.word, "what closes the brackets before it");
  }
  return null;
}

/** What the reader's own codes tell alone. */
function adviseCode({ code, line, message }: YamlError, lines: readonly string[]): YamlMistake | null {
  const own = readKeyLine(lines, line);
  if (code === "TAB_AS_INDENT") return { line, reason: "a tab stands at the start of the line. Indent with spaces" };
  if (code === "MULTIPLE_DOCS") return { line, reason: 'YAML ends at the line "---". Remove that line' };
  if (code === "DUPLICATE_KEY") {
    const named = own === null || own.value.startsWith("{") ? "a key" : `the key "${own.key}"`;
    return { line, reason: `${named} stands twice. Keep one of the two` };
  }
  if (code === "UNEXPECTED_TOKEN" && /^Unexpected , in flow/.test(message)) {
    const holder = findKeyAbove(lines, line, () => true);
    const where = holder === null ? "the line" : `the value of "${holder.key}"`;
    return { line, reason: `a comma in ${where} has nothing before it. Remove it` };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /block sequence/i.test(message)) {
    const item = lines.slice(0, line).findLastIndex((each) => /^ *- /.test(each));
    return {
      line: item + 1 || line,
      reason: 'the items of a list are not indented alike. Begin each right below the "-" above it',
    };
  }
  if (code === "BAD_DQ_ESCAPE" && own !== null) {
    const single = own.value.replace(/^"|"$/g, "").replaceAll("'", "''");
    const shown = single.length > SHOWN ? "…" : single;
    const reason = `a backslash between double quotes in the value of "${own.key}" is a sign of YAML. Put single quotes around it (${own.key}: '${shown}')`;
    return { line, reason };
  }
  return null;
}

/** A line that is no key with its value: one that lost its colon, or one that is indented below a value. */
function adviseLine({ code, line }: YamlError, lines: readonly string[]): YamlMistake | null {
  const below = lines[line] ?? "";
  if (code === "BLOCK_AS_IMPLICIT_KEY" && readKeyLine(lines, line) !== null && /^[ \t]+\S/.test(below))
    return {
      line: line + 1,
      reason: "the line is indented below a key that has its value. Begin it where that key begins",
    };
  if (readKeyLine(lines, line) !== null || !/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR)$/.test(code ?? "")) return null;
  const reason =
    'the line is no key with a value. Write it as "key: value", with a space behind the colon, or indent it where it goes on with the line above';
  return { line, reason };
}

/**
 * Says what is wrong with YAML so that a person can mend it.
 * @param error What the reader says.
 * @param lines The text that it read.
 * @returns What it says itself where none of the usual mistakes is seen.
 */
export function adviseYaml(error: YamlError, lines: readonly string[]): YamlMistake {
  const told = adviseCode(error, lines) ?? adviseBrackets(error, lines);
  if (told !== null) return told;
  const open = findKeyAbove(lines, error.line, (own) => isQuoteOpen(lines, own));
  if (open !== null) {
    const mark = open.value[0] ?? "";
    return {
      line: open.line,
      reason: `the quote that opens the value of "${open.key}" is not closed. Put ${mark} at its end`,
    };
  }
  const isUnresolved = error.code === undefined && /unresolved alias/i.test(error.message);
  const isWanted = ({ value }: KeyLine): boolean => (isUnresolved ? value.startsWith("*") : UNCLOSED.test(value));
  const from = isUnresolved ? lines.length : error.line;
  const holder =
    isUnresolved || error.code === "BAD_INDENT" ? findKeyAbove(lines, from, isWanted) : readKeyLine(lines, error.line);
  const reason = holder === null ? null : adviseValue(holder);
  if (holder !== null && reason !== null) return { line: holder.line, reason };
  return adviseLine(error, lines) ?? { line: error.line, reason: `${error.message}. Mend it` };
}
