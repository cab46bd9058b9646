/** Bylines whose own words wrap the name, and colleagues in the blocks below: "김하늘 기자" / "박도윤 기자". */

import { hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import { type BylineReading, isPictures } from "./byline-reading.ts";
import { readWrappedNames } from "./wrapped-names.ts";

const LIKELY = 0.8;

/** A reporter with title and address. UTF-16 units. */
const LONGEST_COLLEAGUE = 48;

const STOP_INSIDE = /\S[.。]\s/u;

/** "2025-07-22 10:18 湖東日報／記者 江佩蓉／台南即時報導": whose reporter; "地方中心／記者 …" is a desk. */
const OUTLET_BEFORE = new RegExp(
  String.raw`(?:^|\s)(\p{Script=Han}{2,6}${oneOf("hanOutletEnds")})\s?[／/]\s?${oneOf("writerTitles")}`,
  "u",
);

/** "社會新聞／記者 林美雲／台南報導", "綜合新聞": a section's news, and no paper. */
const NEWS_END = new RegExp(`^(.+)${oneOf("hanNewsEnds")}$`, "u");
const NO_OUTLETS: ReadonlySet<string> = new Set(lexicon.phrases.hanNoOutlets);
function isSectionNews(outlet: string): boolean {
  const [, of = ""] = NEWS_END.exec(outlet) ?? [];
  return lexicon.sections.has(of) || NO_OUTLETS.has(of);
}

/** The outlet before a reporter's title, or null. */
function readOutletBefore(text: string): string | null {
  const outlet = OUTLET_BEFORE.exec(text)?.[1] ?? null;
  return outlet === null || isSectionNews(outlet) ? null : outlet;
}

/** "한소라(sora7)" below the time: a reader's name, and under which account the paper has it. */
const WITH_ACCOUNT = /^(\p{Script=Hangul}{2,4})\s?\([a-z][a-z0-9_.-]{2,20}\)$/u;

/** The name before an account, right below the time in the page's head: "댓글 2" / "김민수(kms01)" below the story is who comments, and "뉴진스(newjeans)" a topic. */
function readAccount(context: FieldContext, index: number): string[] {
  const { texts, headline, bodyStart } = context;
  const isInHead = headline >= 0 && index > headline && index < bodyStart;
  const name = isInHead && isWhen(context, index - 1) ? WITH_ACCOUNT.exec(texts[index] ?? "")?.[1] : undefined;
  return name !== undefined && isName(name) ? [name] : [];
}

/** "홍길동 기자", "山田太郎 記者", in the scripts that have no label before the name. */
export function readWrapped(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  // "… 얼음물로 더위를 식히고 있다. 신동하 기자": behind a sentence the name is a picture's.
  if (isPictures(context, index) || context.glance(index).sentence || STOP_INSIDE.test(text)) return null;
  const { language } = context;
  const names = hasHabit(language, "tradeBehindNames") ? readAccount(context, index) : [];
  if (names.length === 0) names.push(...readWrappedNames(text, language));
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
  const outlet = hasHabit(language, "titleBeforeNames") ? readOutletBefore(text) : null;
  const value = { text: said.join(" "), names, agency: null, desks: [], outlet };
  return { value, blocks, rule: "byline.wrapped", confidence: LIKELY };
}
