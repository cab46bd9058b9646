/** Which script each letter is of, as a table: every capture's letters are counted by it. */
import { SCRIPTS } from "../../../lexicon/scripts.ts";
import { zeros } from "../../story/zeros.ts";

/** First and last code of each script's main blocks, in the order of SCRIPTS; of Latin's signs, and the letters beyond, findScript tells. */
const FIRST_CODES = [
  0x41, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00, 0xd80, 0xe00,
  0xe80, 0x1000, 0x10a0, 0x1200, 0x1780, 0x3040, 0x3400, 0xac00,
];
const LAST_CODES = [
  0x24f, 0x3ff, 0x52f, 0x58f, 0x5ff, 0x77f, 0x97f, 0x9ff, 0xa7f, 0xaff, 0xb7f, 0xbff, 0xc7f, 0xcff, 0xd7f, 0xdff, 0xe7f,
  0xeff, 0x109f, 0x10ff, 0x139f, 0x17ff, 0x30ff, 0x9fff, 0xd7af,
];
/** How many UTF-16 units there are. */
const UNITS = 0x10000;
const LATIN_MORE = [0x1e00, 0x1eff] as const;

/** Place of a letter's script in SCRIPTS, or -1 for signs and rarer scripts. */
function findScript(code: number): number {
  if (code < 0x250)
    return (code >= 0x61 && code < 0x7b) ||
      (code >= 0x41 && code < 0x5b) ||
      (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
      ? 0
      : -1;
  if (code >= LATIN_MORE[0] && code <= LATIN_MORE[1]) return 0;
  for (let i = 1; i < FIRST_CODES.length; i += 1) {
    if (code <= (LAST_CODES[i] ?? 0)) return code >= (FIRST_CODES[i] ?? 0) ? i : -1;
  }
  return -1;
}

/** By code, what findScript says. */
const SCRIPT_OF = new Int8Array(UNITS);
for (let code = 0; code < UNITS; code += 1) SCRIPT_OF[code] = findScript(code);

/** Letters by script, in the order of SCRIPTS. */
export function countScripts(text: string): number[] {
  const counts = zeros(SCRIPTS.length);
  for (let i = 0; i < text.length; i += 1) {
    const script = SCRIPT_OF[text.charCodeAt(i)] as number;
    if (script >= 0) counts[script] = (counts[script] as number) + 1;
  }
  return counts;
}
