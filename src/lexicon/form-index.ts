/** The index of forms: whole ones by their text, open ones in trees of their first and of their last characters. */
import { codeAt } from "../code-at.ts";
import { makeTree, type OpenForm, plant, type Tree } from "./form-tree.ts";
import { EAST_ASIAN } from "./scripts.ts";
import { type CompiledLexicon, FORM_KINDS, type FormKind } from "./types.ts";

/** How much of a form's start serves as its place in the index. */
export const KEY_LENGTH = 8;

/** The form that a block matches. */
export interface FormMatch {
  readonly kind: FormKind;
  /** As in the lexicon, folded. */
  readonly form: string;
  /** False where the form is open and its fixed part is so short that prose may begin like it. */
  readonly sure: boolean;
}

export interface FormIndex {
  readonly whole: ReadonlyMap<string, FormMatch>;
  /** By what `markOf` makes of a whole form: 1 where there is one. Most blocks are told by it that they are none. */
  readonly marks: Uint8Array;
  /** Open forms by the first characters of their fixed part. */
  readonly open: Tree;
  /** Open forms whose fixed part is the end, by its last characters, last first. */
  readonly ends: Tree;
}

export const SPACELESS = new RegExp(String.raw`[${EAST_ASIAN}\p{Script=Thai}]`, "u");

/** An open form is sure when its fixed start ends in punctuation, or is two words or more, or is of an unspaced script. */
const isSureStart = (start: string): boolean =>
  start.includes(" ") || /[:：?|]$/.test(start) || (SPACELESS.test(start) && start.length > 2);

const reverse = (text: string): string => [...text].reverse().join("");

/**
 * Builds the index of forms. Where a form is listed under two kinds the first of FORM_KINDS wins.
 * @param data the compiled lexicon's forms
 */
export function indexForms(data: CompiledLexicon["forms"]): FormIndex {
  const whole = new Map<string, FormMatch>();
  const open = makeTree();
  const ends = makeTree();
  for (const kind of FORM_KINDS) {
    for (const form of data[kind]) {
      if (!form.includes("…")) {
        if (!whole.has(form)) whole.set(form, { kind, form, sure: true });
        continue;
      }
      const parts = form.split("…");
      const start = parts[0] ?? "";
      const entry: OpenForm = {
        kind,
        form,
        parts,
        sure: isSureStart(start) || parts.some((p, i) => i > 0 && p !== ""),
      };
      if (start === "") plant(ends, { key: reverse((parts.at(-1) ?? "").slice(-KEY_LENGTH)), form: entry });
      else plant(open, { key: start.slice(0, KEY_LENGTH), form: entry });
    }
  }
  const marks = new Uint8Array(MARKS);
  for (const form of whole.keys()) marks[markOf(form)] = 1;
  return { whole, marks, open, ends };
}

/** So many marks there are, a power of two. */
const MARKS = 0x8000;

/** A number made of a text's first two characters, its last and its length; of an empty text 0. */
function markOf(text: string): number {
  const { length } = text;
  if (length < 2) return length === 0 ? 0 : codeAt(text, 0) & (MARKS - 1);
  const [first, second, last] = [codeAt(text, 0), codeAt(text, 1), codeAt(text, length - 1)];
  return (first * 31 + second * 1009 + last * 257 + length * 4099) & (MARKS - 1);
}

/** The form that a text is from its first character to its last. */
export function findWhole({ whole, marks }: FormIndex, text: string): FormMatch | undefined {
  return marks[markOf(text)] === 1 ? whole.get(text) : undefined;
}
