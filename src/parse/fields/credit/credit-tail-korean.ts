/** Reads a credit behind a Korean caption: "… 더위를 식히고 있다. 신동하 기자", "… 모습. 연합뉴스 제공". */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isSigner } from "./credit-bare.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, trimmed } from "./credit-reading.ts";

/** First code of Hangul syllables. */
const FIRST_HANGUL = 0xac00;

const TAIL_KOREAN = new RegExp(
  String.raw`(?<=[.다)])\s+\/?((?:\p{Script=Hangul}{2,4}\s${oneOf("pictureReporters")})|[^\s.]{2,12}(?:\s${oneOf("gaveBehind")})?|[^.]{2,20}\s?${oneOf("gaveBehind")}|\p{Script=Hangul}{2,8}=(?:\p{Script=Hangul}{2,6}))$`,
  "u",
);
const KOREAN_END = new RegExp(`${oneOf("reporterWord", "gaveBehind")}$|=`, "");
const KOREAN_TRADE = new RegExp(String.raw`\s${oneOf("pictureReporters", "gaveBehind")}$`, "u");

/** "… 더위를 식히고 있다. 신동하 기자 shin@hanbit.example": where to write to who took the picture. */
const TAIL_MAIL = new RegExp(String.raw`(?<=${oneOf("reporterWord")})\s[\w.+-]{1,40}@[\w.-]{3,60}$`, "u");

/**
 * Reads a credit behind a Korean caption.
 * @param line the caption with its credit
 * @returns null where none stands there
 */
export function readKorean(line: string): CreditReading | null {
  const text = line.includes("@") ? line.replace(TAIL_MAIL, "") : line;
  const inner = text.charCodeAt(text.length - 1) >= FIRST_HANGUL ? TAIL_KOREAN.exec(text)?.[1] : undefined;
  if (inner === undefined || !(KOREAN_END.test(inner) || isSigner(inner))) return null;
  const credit = inner.replace(KOREAN_TRADE, "");
  const from = text.length - inner.length;
  // "… 쬐고 있다. /문해린 기자"
  const start = text[from - 1] === "/" ? from - 1 : from;
  return trimmed(line, from, from + credit.length, start, line.length, "credit.tail-korean", LIKELY);
}

const REPORTERS = lexicon.phrases.pictureReporters.map((word) => ` ${word}`);
/** Three words at least are seen, "폐지 안내문이 붙은 정류장"; less may be a desk, "부산 사회부 김태영 기자". */
const UNPARTED = new RegExp(
  String.raw`^([^\s.=·|/,:@]{1,20}(?: [^\s.=·|/:@]{1,20}){2,14}) (\p{Script=Hangul}{2,4}) ${oneOf("pictureReporters")}$`,
  "u",
);

/** A look at a text's end that costs little. */
export const endsWithReporter = (text: string): boolean => REPORTERS.some((word) => text.endsWith(word));

/** "폐지 안내문이 붙은 정류장 김태영 기자": no sign parts the two, so where the line stands must tell that it is a picture's. */
export function splitReporter(text: string): { readonly credit: string; readonly caption: string } | null {
  const [, caption, credit] = UNPARTED.exec(text) ?? [];
  return caption === undefined || credit === undefined ? null : { caption, credit };
}
