/** The project's regular expressions: those that stand in the sources, and those that are built while it runs. */
import { join } from "node:path";
import { type AST, visitRegExpAST } from "@eslint-community/regexpp";
import { type Node, Visitor } from "oxc-parser";
import { getFirstConsumedChar } from "regexp-ast-analysis";
import { analyse } from "scslre";
import { ROOT } from "../workspace.ts";
import type { Source } from "./source.ts";

/** A regular expression and where it is from. */
export interface Expression {
  /** File and line, or the file alone for one that is built. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Lists the literals of a file. */
export function listLiterals({ file, text, parsed }: Source): Expression[] {
  const found: Expression[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const line = text.slice(0, node.start).split("\n").length;
      found.push({ place: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parsed.program);
  return found;
}

const isRegExp = (callee: Node): boolean => callee.type === "Identifier" && callee.name === "RegExp";

/** Whether a file builds expressions. */
export function buildsExpressions({ parsed }: Source): boolean {
  let builds = false;
  new Visitor({
    NewExpression({ callee }) {
      builds ||= isRegExp(callee);
    },
    CallExpression({ callee }) {
      builds ||= isRegExp(callee);
    },
  }).visit(parsed.program);
  return builds;
}

/** The project's file that calls, by a stack of calls; null where none does. */
function findCaller(stack: string): string | null {
  const frames = stack.split("\n").filter((line) => !line.includes("tests/house/expressions.ts"));
  // The caller of the constructor is the first frame: a package's own expressions are not ours.
  const path = frames.find((line) => /\bat /.test(line)) ?? "";
  const start = path.indexOf(ROOT);
  if (start < 0 || path.includes("node_modules")) return null;
  return /^[^:?)]+/.exec(path.slice(start + ROOT.length))?.[0] ?? null;
}

/** Runs what may build expressions, and lists those that the project's own files built. */
export async function recordBuilt(run: () => Promise<void>): Promise<Expression[]> {
  const built: Expression[] = [];
  const own = globalThis.RegExp;
  const make = (args: readonly unknown[], target: () => RegExp): RegExp => {
    const { source, flags } = target();
    const file = findCaller(new Error().stack ?? "");
    if (file !== null && args.length > 0) built.push({ place: file, source, flags });
    return target();
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, newTarget) => make(args, () => Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => make(args, () => Reflect.apply(target, self, args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}

/** Whether two alternatives under one unbounded quantifier can begin with the same character: "(?:a|aa)+". */
function findForks(pattern: AST.Pattern, flags: AST.Flags): string[] {
  const forks: string[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      const { element, max } = quantifier;
      if (max !== Infinity || !("alternatives" in element)) return;
      const first = element.alternatives.map((each) => getFirstConsumedChar(each, "ltr", flags).char);
      const isFork = first.some((char, i) => first.slice(i + 1).some((other) => !char.isDisjointWith(other)));
      if (isFork) forks.push(`Fork in ${quantifier.raw}`);
    },
  });
  return forks;
}

/** The repeats that an alternative may end in, inside the groups at its end too: "(?:\\r\\n?|\\n)" ends in "\\n?". */
function listLasts({ elements }: AST.Alternative): AST.Quantifier[] {
  const last = elements.at(-1);
  if (last?.type === "Group" || last?.type === "CapturingGroup") return last.alternatives.flatMap(listLasts);
  return last?.type === "Quantifier" && last.min !== last.max ? [last] : [];
}

/** Whether a part under an unbounded quantifier ends in a repeat of what it can begin with: "(?:-?a{2,4})+" reads "aaaaaa" in three ways. */
function findRefills(pattern: AST.Pattern, flags: AST.Flags): string[] {
  const refills: string[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      const { element, max } = quantifier;
      if (max !== Infinity || !("alternatives" in element)) return;
      const isRefill = element.alternatives.some((each) =>
        listLasts(each).some((last) => {
          const again = getFirstConsumedChar(last.element, "ltr", flags).char;
          return !getFirstConsumedChar(each, "ltr", flags).char.isDisjointWith(again);
        }),
      );
      if (isRefill) refills.push(`Refill in ${quantifier.raw}`);
    },
  });
  return refills;
}

/**
 * Says why an expression's time can grow faster than the text's length. By the analysis of scslre: "Trade" and "Self" where it tries the
 * same characters in two ways, "Move" where it starts anew in a run that it has been through. "Fork" and "Refill" are ours: scslre does not see
 * that "(?:a|aa)+" reads "aaa" in three ways, nor such as have a bound, "(?:a{2,4})+".
 * @returns null where it cannot.
 */
export function describeSlowness({ place, source, flags }: Expression): string | null {
  const { reports, parsed } = analyse({ source, flags });
  const kinds = [
    ...reports.map(({ type, character }) => `${type} at a run of ${JSON.stringify(character.pick)}`),
    ...findForks(parsed.pattern, parsed.flags),
    ...findRefills(parsed.pattern, parsed.flags),
  ];
  return kinds.length === 0 ? null : `${place}: /${source}/${flags}: ${[...new Set(kinds)].join(", ")}`;
}

/** Path of a source file for an import. */
export const importPath = (file: string): string => join(ROOT, file);
