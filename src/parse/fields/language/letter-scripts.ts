/** Which script each letter is of, as a table: every capture's letters are counted by it. Casts to number: every code unit has its place. */
import { codeAt } from "../../../code-at.ts";
import { SCRIPTS } from "../../../lexicon/scripts.ts";
import { zeros } from "../../story/zeros.ts";

/** First and last code of each script's main blocks, in the order of SCRIPTS behind Latin. */
const FIRST_CODES = [
  0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00, 0xd80, 0xe00, 0xe80,
  0x1000, 0x10a0, 0x1200, 0x1780, 0x3040, 0x3400, 0xac00,
];
const LAST_CODES = [
  0x3ff, 0x52f, 0x58f, 0x5ff, 0x77f, 0x97f, 0x9ff, 0xa7f, 0xaff, 0xb7f, 0xbff, 0xc7f, 0xcff, 0xd7f, 0xdff, 0xe7f, 0xeff,
  0x109f, 0x10ff, 0x139f, 0x17ff, 0x30ff, 0x9fff, 0xd7af,
];
/** Latin letters; among those with marks stand two signs. */
const LATIN = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;
const LATIN_SIGNS = "×÷";
/** How many UTF-16 units there are. */
const UNITS = 0x10000;

/** By code, the place of a letter's script in SCRIPTS, or -1 for signs and rarer scripts. */
function tabulateScripts(): Int8Array {
  const scriptOf = new Int8Array(UNITS).fill(-1);
  for (const [first, last] of LATIN) scriptOf.fill(0, first, last + 1);
  for (const sign of LATIN_SIGNS) scriptOf[codeAt(sign, 0)] = -1;
  FIRST_CODES.forEach((first, index) => {
    scriptOf.fill(index + 1, first, (LAST_CODES[index] ?? first) + 1);
  });
  return scriptOf;
}

const SCRIPT_OF = tabulateScripts();

/** Letters by script, in the order of SCRIPTS. */
export function countScripts(text: string): number[] {
  const counts = zeros(SCRIPTS.length);
  for (let i = 0; i < text.length; i += 1) {
    const script = SCRIPT_OF[codeAt(text, i)] as number;
    if (script >= 0) counts[script] = (counts[script] as number) + 1;
  }
  return counts;
}
