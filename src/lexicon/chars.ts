/** What a character does in running text. */
export const Char = {
  symbol: 0,
  lower: 1,
  upper: 2,
  caseless: 3,
  mark: 4,
  digit: 5,
  unspaced: 6,
  space: 7,
  stop: 8,
  comma: 9,
  colon: 10,
  opener: 11,
  closer: 12,
  quote: 13,
  dash: 14,
  bullet: 15,
} as const;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const SIGNS: readonly [number, string][] = [
  [Char.stop, ".!?…。！？؟।።"],
  [Char.comma, ",、，،"],
  [Char.colon, ":;：；؛"],
  [Char.opener, "([{“„«‹「『（【〈《［‘‚¿¡"],
  [Char.closer, ")]}”»›」』）】〉》］’"],
  [Char.quote, "\"'"],
  [Char.dash, "-–—―‐‑−"],
  [Char.bullet, "•·●▪■◆▶►→›»*"],
];

function letterClass(char: string, code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return Char.caseless;
  if (code >= 0x4e00 && code <= 0x9fff) return Char.unspaced;
  if (code >= 0xd800 && code <= 0xf8ff) return Char.symbol;
  if (UNSPACED.test(char)) return Char.unspaced;
  if (char.toLowerCase() !== char) return Char.upper;
  if (char.toUpperCase() !== char) return Char.lower;
  if (/\p{L}/u.test(char)) return Char.caseless;
  if (/\p{N}/u.test(char)) return Char.digit;
  if (/\p{M}/u.test(char)) return Char.mark;
  return /\s/.test(char) ? Char.space : Char.symbol;
}

/** Class and lower case of every UTF-16 unit, so that reading a capture asks no regular expression. */
function tables(): { classes: Uint8Array; lower: Uint16Array } {
  const classes = new Uint8Array(65536);
  const lower = new Uint16Array(65536);
  for (let code = 0; code < 65536; code += 1) {
    const char = String.fromCharCode(code);
    classes[code] = letterClass(char, code);
    const small = classes[code] === Char.upper ? char.toLowerCase() : char;
    lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  }
  for (const [kind, signs] of SIGNS) for (const sign of signs) classes[sign.charCodeAt(0)] = kind;
  return { classes, lower };
}

export const { classes: charClass, lower: lowerCase } = tables();
