/** What databases and other tools write around a story: data is tools.yaml. Asked only of captures that show a sign of one. */
import { escapeSigns } from "./escape-signs.ts";
import { foldText, maskNumbers } from "./fold.ts";
import { trimLabel } from "./trim-label.ts";

/** Longest line that can be one of a tool's. UTF-16 units. */
const LONGEST_LINE = 240;

/** Forms by what they mean: whole ones, and those that begin a line or are around its middle. */
export interface ToolForms<What> {
  readonly whole: ReadonlyMap<string, What>;
  readonly open: readonly { readonly parts: readonly string[]; readonly what: What }[];
}

/**
 * Makes forms ready to be compared.
 * @param lists By meaning; `…` in a form stands for anything.
 */
export function makeToolForms<What extends string>(lists: Readonly<Record<What, readonly string[]>>): ToolForms<What> {
  const all = (Object.keys(lists) as What[]).flatMap((what) => lists[what].map((form) => ({ what, form })));
  return {
    whole: new Map(all.filter(({ form }) => !form.includes("…")).map(({ what, form }) => [form, what])),
    open: all.filter(({ form }) => form.includes("…")).map(({ what, form }) => ({ parts: form.split("…"), what })),
  };
}

/** What a line means; null where no form is like it. */
export function matchToolForm<What>({ whole, open }: ToolForms<What>, text: string): What | null {
  if (text.length > LONGEST_LINE) return null;
  const masked = maskNumbers(foldText(text));
  const found = whole.get(trimLabel(masked));
  if (found !== undefined) return found;
  return open.find(({ parts }) => runsThrough(masked, parts))?.what ?? null;
}

/** Whether a text begins with the first of some parts, ends with the last, and has the others between them in their order. */
function runsThrough(text: string, parts: readonly string[]): boolean {
  const [start = "", end = ""] = [parts[0], parts.at(-1)];
  if (text.length < start.length + end.length || !text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}

/**
 * Writes forms as a part of an expression, in any case: `#` is a number, and `…` ends it.
 * @param forms folded
 */
export const anyForm = (forms: readonly string[]): string =>
  `(?:${forms
    .map((form) =>
      escapeSigns(form.split("…", 1)[0] ?? "")
        .replaceAll("#", "\\d[\\d.,]*")
        .replaceAll("'", "['’]"),
    )
    .join("|")})`;
