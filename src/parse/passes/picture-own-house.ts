/** A house's letters alone below a paragraph, on a page that signs another picture with the same house and who took it. */
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isName } from "../fields/names.ts";
import { endsParagraph, isSurely } from "./between-paragraphs.ts";
import { credit } from "./picture-claims.ts";
import { ABOVE } from "./picture-credits.ts";

/** UTF-16 units. */
const LONGEST_HOUSE = 6;
const LONGEST_SIGNED = 60;
const HOUSE = /^\p{Lu}{2,6}$/u;
const SIGNED = /^(\p{Lu}{2,6})\s?\/\s?(\p{Lu}.+)$/u;
/** A subhead may stand below such a picture. Blocks. */
const FARTHEST_PARAGRAPH = 2;

/** "KVR / Lena Marsh": the houses that sign pictures with a person's name. */
function listHouses({ blocks }: Capture): ReadonlySet<string> {
  const houses = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > LONGEST_SIGNED || !text.includes("/")) continue;
    const [, house = "", name = ""] = SIGNED.exec(text) ?? [];
    if (house !== "" && isName(name)) houses.add(house);
  }
  return houses;
}

/** "… til then one car at a time." / "KVR" / "The long way round" / "That led to protest.", where "KVR / Lena Marsh" stands below another picture. */
export function findOwnHouses(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts, judged } = capture;
  const houses = listHouses(capture);
  if (houses.size === 0) return [];
  const taken = new Set(found.map(({ block }) => block));
  const isPicture = (index: number, text: string): boolean => {
    if (text.length > LONGEST_HOUSE || !HOUSE.test(text) || !houses.has(text)) return false;
    if (verdicts[index] || taken.has(index) || judged[index]?.label === "headline") return false;
    const goesOn = Array.from({ length: FARTHEST_PARAGRAPH }, (_, i) => index + 1 + i).some((at) =>
      isSurely(capture, at),
    );
    return goesOn && endsParagraph(capture, index - 1);
  };
  return blocks
    .filter(({ index, text }) => isPicture(index, text))
    .map(({ index }) => credit(index, "pictures.own-house", ABOVE));
}
