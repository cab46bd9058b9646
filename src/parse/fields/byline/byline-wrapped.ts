/** Bylines whose own words wrap the name, and colleagues in the blocks below: "김하늘 기자" / "박도윤 기자". */

import { primaryOf } from "../../../lexicon/language-names.ts";
import type { FieldContext } from "../context.ts";
import { readWrappedNames } from "./byline.ts";
import { type BylineReading, isPictures } from "./byline-evidence.ts";

const LIKELY = 0.8;

/** A reporter with title and address. UTF-16 units. */
const LONGEST_COLLEAGUE = 48;

const STOP_INSIDE = /\S[.。]\s/u;

/** "홍길동 기자", "山田太郎 記者", in the scripts that have no label before the name. */
export function readWrapped(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  // "… 얼음물로 더위를 식히고 있다. 신동하 기자": behind a sentence the name is a picture's.
  if (isPictures(context, index) || context.glance(index).sentence || STOP_INSIDE.test(text)) return null;
  const language = primaryOf(context.language);
  const names = readWrappedNames(text, language);
  if (names.length === 0) return null;
  const [said, blocks] = [[text], [index]];
  // "김하늘 기자" / "박도윤 기자": colleagues stand right below, each in a block.
  for (let at = index + 1; !context.isBody(at); at += 1) {
    const next = context.texts[at] ?? "";
    const more = next.length > LONGEST_COLLEAGUE ? [] : readWrappedNames(next, language);
    if (more.length === 0) break;
    names.push(...more.filter((name) => !names.includes(name)));
    said.push(next);
    blocks.push(at);
  }
  const value = { text: said.join(" "), names, agency: null, desks: [], outlet: null };
  return { value, blocks, rule: "byline.wrapped", confidence: LIKELY };
}
