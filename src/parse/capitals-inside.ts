/** Names in a sentence, as capitals show them in scripts that have some; in German each noun has one. */

const STARTS_CAPITAL = /^\P{L}*\p{Lu}/u;
const CAPITAL_INSIDE = /\S\s\P{L}*\p{Lu}/u;

/** Whether a sentence has a capital behind its first word: "Councillor Lena Marsh holds the lamp." */
export const hasCapitalInside = (text: string): boolean => STARTS_CAPITAL.test(text) && CAPITAL_INSIDE.test(text);

/** Whether it has none, and its script has capitals: "A cat sleeps on the warm bricks." */
export const isNameless = (text: string): boolean => STARTS_CAPITAL.test(text) && !CAPITAL_INSIDE.test(text);
