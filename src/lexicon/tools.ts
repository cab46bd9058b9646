/** What databases and other tools write around a story: data is tools.yaml. Asked only of captures that show a sign of one. */
import { foldText, maskNumbers } from "./fold.ts";
import { trimLabel } from "./trim-label.ts";

/** Longest line that can be one of a tool's. UTF-16 units. */
const LONGEST_LINE = 240;

/** Forms by what they mean: whole ones, and those that begin a line or are around its middle. */
export interface ToolForms<What> {
  readonly whole: ReadonlyMap<string, What>;
  readonly open: readonly { readonly start: string; readonly end: string; readonly what: What }[];
}

/**
 * Makes forms ready to be compared.
 * @param lists By meaning; `…` in a form stands for anything, once.
 */
export function makeToolForms<What extends string>(lists: Readonly<Record<What, readonly string[]>>): ToolForms<What> {
  const all = (Object.keys(lists) as What[]).flatMap((what) => lists[what].map((form) => ({ what, form })));
  const cut = (form: string): readonly string[] => form.split("…");
  return {
    whole: new Map(all.filter(({ form }) => !form.includes("…")).map(({ what, form }) => [form, what])),
    open: all
      .filter(({ form }) => form.includes("…"))
      .map(({ what, form }) => ({ start: cut(form)[0] ?? "", end: cut(form).slice(1).join("…"), what })),
  };
}

/** What a line means; null where no form is like it. */
export function matchToolForm<What>({ whole, open }: ToolForms<What>, text: string): What | null {
  if (text.length > LONGEST_LINE) return null;
  const masked = maskNumbers(foldText(text));
  const found = whole.get(trimLabel(masked));
  if (found !== undefined) return found;
  const fits = ({ start, end }: (typeof open)[number]): boolean =>
    masked.length >= start.length + end.length && masked.startsWith(start) && masked.endsWith(end);
  return open.find(fits)?.what ?? null;
}

/** Signs that say something else in an expression than in a text. */
const SIGNS = /[.*+?^${}()|[\]\\/]/g;

/**
 * Writes forms as a part of an expression, in any case: `#` is a number, and `…` ends it.
 * @param forms folded
 */
export const anyForm = (forms: readonly string[]): string =>
  `(?:${forms.map((form) => form.replace(/…[^]*$/, "").replace(SIGNS, "\\$&").replaceAll("#", "\\d[\\d.,]*").replaceAll("'", "['’]")).join("|")})`;



