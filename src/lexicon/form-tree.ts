/** Open forms in a tree of their keys' characters, which grows where it is asked. */
import type { FormKind } from "./types.ts";

/** A form with `…` in it. */
export interface OpenForm {
  readonly kind: FormKind;
  readonly form: string;
  readonly parts: readonly string[];
  readonly sure: boolean;
}

const NONE = -1;
const MANY = -2;

/**
 * Forms by one character after another; those that a branch ends with stand at it. A branch is parted when it is first asked: a build of
 * few seeds asks for few of some ten thousand, as most forms are other languages'.
 */
export interface Tree {
  readonly forms: OpenForm[];
  /** So many characters of a form's key lead here. */
  readonly depth: number;
  /** Forms whose keys go on, until the branch is parted by their next character. */
  waiting: Keyed[];
  /** Branches that follow, where they are many: most have one, and are asked and made without a map. */
  next: Map<number, Tree> | undefined;
  /** The code of the one that follows, else NONE or MANY. */
  only: number;
  child: Tree | undefined;
}

interface Keyed {
  readonly key: string;
  readonly form: OpenForm;
}

const NOTHING: Keyed[] = [];

/** A tree without forms. */
export const makeTree = (depth = 0): Tree => ({
  forms: [],
  depth,
  waiting: NOTHING,
  next: undefined,
  only: NONE,
  child: undefined,
});

/** The branch that goes on with a character. */
export function follow(branch: Tree, code: number): Tree | undefined {
  if (branch.waiting !== NOTHING) part(branch);
  return findBranch(branch, code);
}

const findBranch = (branch: Tree, code: number): Tree | undefined =>
  branch.only === code ? branch.child : branch.next?.get(code);

function part(branch: Tree): void {
  for (const keyed of branch.waiting) {
    const code = keyed.key.charCodeAt(branch.depth);
    plant(findBranch(branch, code) ?? addBranch(branch, code), keyed);
  }
  branch.waiting = NOTHING;
}

function addBranch(branch: Tree, code: number): Tree {
  const next = makeTree(branch.depth + 1);
  if (branch.only === NONE) {
    branch.only = code;
    branch.child = next;
    return next;
  }
  if (branch.child !== undefined) branch.next = new Map([[branch.only, branch.child]]);
  branch.only = MANY;
  branch.child = undefined;
  branch.next?.set(code, next);
  return next;
}

/** Puts a form into a tree, by its key. */
export function plant(tree: Tree, keyed: Keyed): void {
  if (keyed.key.length === tree.depth) tree.forms.push(keyed.form);
  else if (tree.waiting === NOTHING) tree.waiting = [keyed];
  else tree.waiting.push(keyed);
}
