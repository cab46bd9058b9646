/** The headline above who wrote, whose trade below the name looks like one. */
import { lexicon } from "../../lexicon/index.ts";
import type { Capture } from "../capture.ts";
import { isOfficeLine, leadsToHouse } from "../fields/byline/office-lines.ts";
import { isPerson } from "../fields/particle-names.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { isDay, mayHead } from "./headline-looks.ts";

const TRADES: ReadonlySet<string> = new Set(lexicon.phrases.authorTrades);
const FIRST_WORD = /^[\p{L}\p{M}'’-]+/u;

/** What somebody is, is no longer, and quotes nobody: "Investigador de Harrow assegura: “Fui à praia”". UTF-16 units. */
const LONGEST_TRADE = 70;
const SPEAKS = /[:?!"“”„«»]/u;

const opensWithTrade = (text: string): boolean => {
  if (text.length > LONGEST_TRADE || SPEAKS.test(text)) return false;
  const word = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? "";
  return TRADES.has(word) || lexicon.roles.has(word);
};

const HEADLINE = STORY_LABELS.indexOf("headline");
const STANDFIRST = STORY_LABELS.indexOf("standfirst");
/** A title below an office has such a chance of being the headline; "Council to choose a successor on Friday" sums up the one above it. */
const LEAST_BELOW_OFFICE = 0.3;
const DOUBTFUL_STANDFIRST = 0.1;
function isLikelyTitle({ judged }: Capture, at: number): boolean {
  const odds = judged[at]?.odds;
  return (odds?.[HEADLINE] ?? 0) >= LEAST_BELOW_OFFICE && (odds?.[STANDFIRST] ?? 0) < DOUBTFUL_STANDFIRST;
}

const STOP = /[.!?…。]$/u;

/**
 * "João Prado" / "Presidente da Câmara de Harrow" / "O cais não pode esperar": the line below the office of who signs on top of the page.
 * @param chosen The block that the model took for the headline.
 * @returns The block of the headline; -1 where the chosen one is no office below a name.
 */
export function findBelowSigner(capture: Capture, chosen: number): number {
  const { blocks, verdicts, language } = capture;
  const [name, office, title] = [blocks[chosen - 1], blocks[chosen], blocks[chosen + 1]];
  if (!name || !office || !title || !isPerson(name.text, false)) return -1;
  // "Professora da Universidade de Harrow"; "Professor warns of floods" is a headline.
  const isTrade = opensWithTrade(office.text) && leadsToHouse(office.text);
  if ((!isTrade && !isOfficeLine(office.text)) || isDay(title.text, language)) return -1;
  const isTitle = verdicts[title.index] === undefined && title.text.includes(" ") && mayHead(title.text);
  return isTitle && !STOP.test(title.text) && isLikelyTitle(capture, title.index) ? title.index : -1;
}

/**
 * "A maré não lê editais" / "João Pedro da Silva Júnior" / "Arquiteto e professor da Universidade de Aveiro": the line above the name.
 * @param chosen The block that the model took for the headline.
 * @returns The block of the headline; -1 where the chosen one is no trade below a name with a free line on top of it.
 */
export function findAboveSigner({ blocks, verdicts }: Capture, chosen: number): number {
  const title = chosen - 2;
  const [above, name, trade] = [blocks[title], blocks[chosen - 1], blocks[chosen]];
  if (!above || !name || !trade || !opensWithTrade(trade.text) || !isPerson(name.text, false)) return -1;
  // A part of the site has one word: "Opinión" / "Lena Marsh" / "Presidente sin palacio".
  const isTitle = verdicts[title] === undefined && above.text.includes(" ") && mayHead(above.text);
  return isTitle ? title : -1;
}
