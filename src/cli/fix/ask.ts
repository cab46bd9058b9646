/** Asks a person what settles a doubt. An answer that is none of the choices is a slip of the hand, and is asked for again. */
import type { Doubt, Settlement } from "../../model.ts";
import { describeDoubt } from "../messages.ts";

/** Asks one question; gives what was typed. */
export type Ask = (question: string) => Promise<string>;

/** Chooses what settles a doubt; null leaves it. */
export type Choose = (doubt: Doubt, choices: readonly Settlement[]) => Promise<Settlement | null>;

const nameValue = (value: string | readonly string[]): string =>
  typeof value === "string" ? value : `[${value.join(", ")}]`;

/** A label's line is that of the file as it lies there: what the doubt says to write by hand counts the lines that are written, too. */
const nameChoice = ({ states }: Settlement): string => {
  if ("label" in states) return `line ${states.line} of the file as it is now: ${states.label}`;
  if ("renamed" in states) return `${states.renamed}, in place of ${states.key}`;
  return `${"key" in states ? states.key : states.field}: ${nameValue(states.value)}`;
};

/**
 * Asks a person which of the choices settles a doubt; Enter leaves it.
 * @param ask Asks.
 * @param tell Says a line.
 * @param shown The seeds folder as the person wrote it.
 */
export function askChoice(ask: Ask, tell: (line: string) => void, shown: string): Choose {
  return async (doubt, choices) => {
    tell(describeDoubt(doubt, shown));
    for (const [index, choice] of choices.entries())
      tell(`  ${index + 1}  ${nameChoice(choice)}${choice.asRead ? ", as it was read" : ""}`);
    for (;;) {
      const answer = (await ask("Which one? Enter leaves it. ")).trim();
      if (answer === "") return null;
      const chosen = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
      if (chosen !== undefined) return chosen;
      const numbers = choices.length === 1 ? "1" : `a number from 1 to ${choices.length}`;
      tell(`"${answer}" is none of them. Type ${numbers}, or Enter alone.`);
    }
  };
}

const YES = /^y(?:es)?$/i;
const NO = /^(?:no?)?$/i;

/** Asks whether a change is to be written; Enter alone is no. */
export async function askWrite(ask: Ask, tell: (line: string) => void): Promise<boolean> {
  for (;;) {
    const answer = (await ask("Write this? y or n: ")).trim();
    if (YES.test(answer)) return true;
    if (NO.test(answer)) return false;
    tell(`"${answer}" is neither. Type y or n.`);
  }
}
