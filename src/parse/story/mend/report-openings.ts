/** How a story's first paragraph opens in papers that print no dateline. */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

/** "به گزارش ایران‌پرس، …": how Persian agencies open a story, and no paragraph above it. */
const REPORTS = lexicon.phrases.opensReport.map((words) => `${words} `);
/** "เมื่อวันที่ 11 มี.ค. 68 ผู้สื่อข่าวรายงานว่า …": the same of Thai papers, with the day; of nine lessons in Thai four open so, and what stands above three of them sums the story up. */
const REPORTS_ON = new RegExp(
  String.raw`^${oneOf("opensReportOn")} ?\d{1,2} ?[\p{L}\p{M}.]{3,12}(?: ?\d{2,4})? ?${oneOf("reportersTell")}[\p{L}\p{M}]{0,40}?${oneOf("reportTold")}`,
  "u",
);
/** Whether a text opens as a Thai paper's story does that tells what its reporter heard, and on which day. */
export const opensThaiReport = (text: string): boolean => REPORTS_ON.test(text);

/** Thai ends no sentence with a stop. */
const THAI_END = /[\p{Script=Thai}”"]$/u;

/** Whether a line may sum up the story that a Thai paper opens right below it. */
export const endsThaiSummary = (text: string, below: string): boolean => THAI_END.test(text) && opensThaiReport(below);

/** Whether a paragraph opens as only a story's first does. */
export const opensReport = (text: string): boolean =>
  (REPORTS.some((words) => text.startsWith(words)) || opensThaiReport(text)) && isLong(text, PARAGRAPH);
