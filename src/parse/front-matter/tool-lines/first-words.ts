/** Which tools may have left lines in a capture, by the first words of its lines: most captures hold none, and are told so at once. */
import { codeAt } from "../../../code-at.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { anyForm } from "../../../lexicon/tools.ts";
import type { Block } from "../../../model.ts";
import { once } from "../../../once.ts";
import { NUMBERED } from "./sheet.ts";

export type Tool = "database" | "mail" | "printed" | "address";

const { tools } = lexicon;
/** Rules across the page are longer than what parts a story: "==========". */
export const RULE = "([-=_━─])\\1{29,}$";
const RULE_SIGNS = "-=_━─";
const ADDRESS = "https?:\\/\\/";

const PRINTED_FORMS = [
  ...tools.jumps,
  ...tools.printed,
  ...tools.printedOn,
  ...tools.mail.foot,
  ...tools.via.map((form) => form.split("{", 1)[0] ?? ""),
];
const ADDRESS_FORMS = [
  ...tools.addresses,
  ...tools.sources,
  ...tools.saved,
  ...tools.cached.map((form) => form.replace("{url}", "…")),
];

/** What a line of each tool begins with. */
const STARTS: Readonly<Record<Tool, string>> = {
  database: `(?:an )?(?:${anyForm(tools.signs)}|${NUMBERED})`,
  mail: `[>*\\s]*${anyForm(tools.mail.from)}\\*? ?:`,
  printed: `${RULE}|${anyForm(PRINTED_FORMS)}`,
  address: `<?${ADDRESS}|${anyForm(ADDRESS_FORMS)}|(?:archive\\.|webpage ).{0,30}${anyForm(tools.saved)}`,
};
/** "BUSES, Page A4", "Courier Media Inc. | Document MLBC…": lines of any first word. */
const ENDS_IN_PAGE = new RegExp(`, ${anyForm(tools.pages)}\\.? [a-z]?\\d{1,3}$`, "i");
const LONGEST_WORD_JUMP = 60;
const BEHIND_BAR = / \| \p{Lu}\p{L}+ \p{Lu}{2,10}\d{8}/u;

const LAST_ASCII = 0x7f;
const ZERO = 0x30;
const NINE = 0x39;
const isLetter = (code: number): boolean =>
  code > LAST_ASCII || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const endsInDigit = (text: string): boolean => {
  const code = codeAt(text, text.length - 1);
  return code >= ZERO && code <= NINE;
};

const isAround = (code: number): boolean => code === 0x3e || code === 0x2a || code === 0x20 || code === 0x28;
/** Where a line begins: a mail's quoting sign is passed over, and "(" before "Continued on page 6". */
function skipQuoting(text: string): number {
  let start = 0;
  while (start < 3 && isAround(codeAt(text, start))) start += 1;
  return start;
}

/** The first word in small letters, "#" for a number, or the first sign. */
function firstWord(text: string, start: number): string {
  const code = codeAt(text, start);
  if (code >= ZERO && code <= NINE) return "#";
  let end = start;
  while (end < text.length && isLetter(codeAt(text, end))) end += 1;
  return end === start ? text.charAt(start) : text.slice(start, end).toLowerCase();
}

/** First word → tools, a line of which may begin so. */
const words = once(() => {
  const known = new Map<string, Set<Tool>>();
  const add = (tool: Tool, forms: readonly string[]): void => {
    for (const form of forms) {
      const word = form.startsWith("#") ? "#" : firstWord(form, skipQuoting(form));
      known.set(word, (known.get(word) ?? new Set()).add(tool));
    }
  };
  add("database", [...tools.signs, ...tools.documents, "an", "news"]);
  add("mail", tools.mail.from);
  add("printed", [...PRINTED_FORMS, ...RULE_SIGNS]);
  add("address", [...ADDRESS_FORMS, "http", "https", "<", "archive", "webpage"]);
  return known;
});

const ROW = LAST_ASCII + 1;
const small = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
/** Which two signs such a word begins with: nine of ten lines are told by them to be none, and no word is cut from them. */
const pairs = once(() => {
  const known = new Uint8Array(ROW * ROW);
  for (const word of words().keys()) {
    const [first, second] = [codeAt(word, 0), codeAt(word, 1)];
    if (word === "#") known.fill(1, ZERO * ROW, (NINE + 1) * ROW);
    else if (first > LAST_ASCII) continue;
    else if (second <= LAST_ASCII) known[first * ROW + second] = 1;
    else known.fill(1, first * ROW, (first + 1) * ROW);
  }
  return known;
});

/** Whether a line may begin with such a word; it may where its signs are no ASCII. */
function mayBegin(known: Uint8Array, text: string, start: number): boolean {
  const [first, second] = [small(codeAt(text, start)), small(codeAt(text, start + 1))];
  return !(first <= LAST_ASCII && second <= LAST_ASCII) || known[first * ROW + second] === 1;
}

const starts = once(
  () => new Map(Object.entries(STARTS).map(([tool, start]) => [tool, new RegExp(`^(?:${start})`, "i")])),
);

/** A tool's own line has no more UTF-16 units, but for those that hold an address. */
const LONGEST_LINE = 400;

/**
 * Lists the tools that may have left lines in a capture.
 * @param blocks its blocks
 */
export function glimpseTools(blocks: readonly Block[]): ReadonlySet<Tool> {
  const found = new Set<Tool>();
  const [known, byWord, begins] = [pairs(), words(), starts()];
  for (const { text } of blocks) {
    if (text.length > LONGEST_LINE) continue;
    const start = skipQuoting(text);
    if (mayBegin(known, text, start))
      for (const tool of byWord.get(firstWord(text, start)) ?? [])
        if (!found.has(tool) && begins.get(tool)?.test(text.slice(start))) found.add(tool);
    if (text.length <= LONGEST_WORD_JUMP && endsInDigit(text) && ENDS_IN_PAGE.test(text)) found.add("printed");
    if (text.includes("|") && BEHIND_BAR.test(text)) found.add("database");
  }
  return found;
}
