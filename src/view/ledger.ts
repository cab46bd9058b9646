/** "How this was read": a seed's ledger as the rows of a table. */
import { type ArticleRecord, BODY_LABELS, type LedgerEntry } from "../model.ts";
import type { AnchoredText } from "./parts.ts";
import { foldSpace, shorten, spellInvisible } from "./text.ts";
import { CUT_WORDS, LABEL_WORDS, LEFT_OUT } from "./words.ts";

/** Longest opening of a paragraph that a row repeats, in characters. */
const OPENING = 48;
const PERCENT = 100;

/** A part of a line that was read as something else. */
export interface CutProps {
  readonly text: string;
  readonly kind: string;
  readonly rule: string;
}

export interface LedgerRow {
  /** "12", "12–14". */
  readonly lines: string;
  readonly label: string;
  /** True where the article leaves the line out. */
  readonly isLeftOut: boolean;
  readonly rule: string;
  /** "98%". */
  readonly confidence: string;
  /** The line in full; where the article shows all of it, its opening. */
  readonly text: string;
  /** Where the article shows it. */
  readonly shown: { readonly href: string; readonly label: string } | null;
  readonly cuts: readonly CutProps[];
  /** "line 6", where it continues or repeats that line. */
  readonly of: string | null;
}

export interface LedgerProps {
  readonly rows: readonly LedgerRow[];
  /** Lines without text, which have no row. */
  readonly blankLines: number;
  readonly file: string;
  readonly sha256: string;
}

/** White space apart: lines were folded and joined on their way into the body. */
const squeeze = (text: string): string => {
  let squeezed = "";
  let from = 0;
  // Text has spaces, and seldom others; this takes half the time of an expression.
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", from)) {
    squeezed += text.slice(from, at);
    from = at + 1;
  }
  squeezed += text.slice(from);
  return OTHER_SPACE.test(squeezed) ? squeezed.replace(/\s+/g, "") : squeezed;
};

const OTHER_SPACE = /\s/;

const withoutCuts = ({ raw, cuts }: LedgerEntry): string =>
  cuts === undefined ? raw : cuts.reduce((text, cut) => text.replace(cut.text, ""), raw);

/** Finds entries in the body, in order: a seed's lines stand in its article in the order of the file. */
const makeFinder = (texts: readonly AnchoredText[]): ((entry: LedgerEntry) => AnchoredText | null) => {
  const squeezed = texts.map(({ text }) => squeeze(text));
  let from = 0;
  return (entry) => {
    const wanted = squeeze(withoutCuts(entry));
    for (let index = from; index < squeezed.length; index += 1) {
      if (squeezed[index]?.includes(wanted) !== true) continue;
      from = index;
      return texts[index] ?? null;
    }
    return null;
  };
};

const nameLines = (entry: LedgerEntry): string =>
  entry.line === entry.endLine ? String(entry.line) : `${entry.line}–${entry.endLine}`;

const makeRow = (entry: LedgerEntry, shown: AnchoredText | null): LedgerRow => {
  const full = entry.raw.trim();
  // What the article leaves out of a line that it shows must be seen somewhere.
  const spelt = spellInvisible(full);
  const isWhole = shown === null || shown.anchor === null || spelt !== full;
  const opening = isWhole ? full : shorten(foldSpace(full), OPENING);
  const isShort = opening.length >= full.length;
  return {
    lines: nameLines(entry),
    label: LABEL_WORDS[entry.label],
    isLeftOut: LEFT_OUT.has(entry.label),
    rule: entry.rule,
    confidence: `${Math.round(entry.confidence * PERCENT)}%`,
    text: isShort ? spelt : opening,
    shown:
      shown === null || shown.anchor === null ? null : { href: `#${shown.anchor}`, label: `paragraph ${shown.number}` },
    cuts: (entry.cuts ?? []).map((cut) => ({
      text: spellInvisible(cut.text.trim()),
      kind: CUT_WORDS[cut.kind],
      rule: cut.rule,
    })),
    of: entry.of === undefined ? null : `line ${entry.of}`,
  };
};

/**
 * Makes the ledger's table. What the article does not show stands in it in full; of what it shows, the first words.
 *
 * @param record The article.
 * @param texts The text of each block of its body, in order.
 * @returns Rows for all lines that are not blank, in the order of the file.
 */
export const makeLedger = (record: ArticleRecord, texts: readonly AnchoredText[]): LedgerProps => {
  const find = makeFinder(texts);
  const rows: LedgerRow[] = [];
  let blankLines = 0;
  for (const entry of record.ledger) {
    if (entry.label === "blank") blankLines += entry.endLine - entry.line + 1;
    else rows.push(makeRow(entry, BODY_LABELS.has(entry.label) ? find(entry) : null));
  }
  return { rows, blankLines, file: spellInvisible(record.sourceFile), sha256: record.sha256 };
};
