/** Datelines of Japanese papers and agencies: "【釧路＝山田太郎】", "【ロンドン時事】", "［東京　２６日　ロイター］". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import type { DatelineReading } from "./dateline-reading.ts";

const TRADE_END = new RegExp(`${oneOf("writerTrades")}$`, "u");

/** A place with its land in brackets, "【ランカスター（米東部ペンシルベニア州）＝花房杏奈】", is longer. */
const JAPANESE = /^【([^】＝=（]{1,12}(?:（[^】）]{1,16}）)?)[＝=]?([^】]{0,20})】/u;

const JAPANESE_WIRE =
  /^([［[]([\p{L}ー・／]{1,14})[　 ]+([０-９\d]{1,2}日)[　 ]+([\p{L}ー]{2,10})[］\]])\s*(?:[-－–—]\s*)?/u;

/** "［東京　２６日　ロイター］ - 船は": place, day and agency in brackets, parted by spaces. */
export function readJapaneseWire(text: string): DatelineReading | null {
  const [whole = "", printed = "", place = "", day = "", agency = ""] = JAPANESE_WIRE.exec(text) ?? [];
  if (!lexicon.agencies.has(agency)) return null;
  const dateline = { text: printed, place, agency, day };
  return { dateline, length: whole.length, names: [], byline: null, rule: "dateline.brackets" };
}

/** "【ロンドン時事】", "【北京共同】": the agency right behind the place, in the longest of its names. */
function findAgencyBehind(place: string): string | null {
  if (lexicon.agencies.has(foldLabel(place))) return null;
  for (let from = 1; from < place.length - 1; from += 1) {
    const agency = place.slice(from);
    if (lexicon.agencies.get(foldLabel(agency))?.credit === false) return agency;
  }
  return null;
}

/** "【釧路＝山田太郎】", "【ロンドン時事】": the place, and who wrote or the agency. */
export function readJapanese(text: string): DatelineReading | null {
  const ja = JAPANESE.exec(text);
  if (ja === null) return null;
  const names = (ja[2] ?? "")
    .split(/[、・]/)
    .map((n) => n.replace(TRADE_END, "").replace(/[ 　]/g, ""))
    .filter((n) => isName(n));
  const place = ja[1] ?? "";
  // "【17:40】九巴宣布": an entry's time.
  if (/^\d/.test(place)) return null;
  if (names.length === 0 && (ja[2] ?? "") !== "" && !lexicon.agencies.has(ja[2] ?? "")) return null;
  if ((ja[2] ?? "") === "" && lexicon.sections.has(place)) return null;
  const behind = (ja[2] ?? "") === "" ? findAgencyBehind(place) : null;
  if (behind !== null) {
    const dateline = { text: place, place: place.slice(0, -behind.length), agency: behind, day: null };
    return { dateline, length: ja[0].length, names: [], byline: null, rule: "dateline.brackets" };
  }
  const agency = lexicon.agencies.has(ja[2] ?? "") ? (ja[2] ?? null) : null;
  return {
    dateline: { text: agency === null ? place : `${place}＝${agency}`, place, agency, day: null },
    length: ja[0].length,
    names,
    byline: names.length > 0 ? (ja[2] ?? null) : null,
    rule: "dateline.brackets",
  };
}
