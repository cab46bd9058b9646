/** Reads who took or gave a picture at the end of a caption, in scripts without spaces: "…推出港外。記者江佩蓉攝", "…＝木村さん提供". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { Sign } from "../../signs.ts";
import { FIRST_UNSPACED } from "./credit-label.ts";
import { type CreditReading, creditIn, LIKELY } from "./credit-reading.ts";
import { AGENCY_ISSUED } from "./credit-taken.ts";
import { withoutDay } from "./credit-taker.ts";

const TAIL_WIDE = new RegExp(`[＝=]([^＝=。、]{2,24}?)${oneOf("tookOrGave")}?$`, "u");
const WIDE_TOLD = new RegExp(`[＝]|${oneOf("tookOrGave")}$`);
const TAIL_TAKEN = new RegExp(
  String.raw`[、（(](?![^、（()）]*\p{N}[年月日])([^、（()）]{2,20})${oneOf("tookOrGave", "took")}[)）]?$`,
  "u",
);
/** "…“灰耳朵”。 乌云塔娜 摄"; "游客拍摄" and "航摄" are verbs. */
const TAIL_TAKER = new RegExp(
  String.raw`(?<=[。！？]\s?)([\p{Script=Han}·]{2,6})(?<!${oneOf("takersNot")})\s?${oneOf("took")}$`,
  "u",
);

/** "…巡护。新华社记者 林晓川 摄": an agency is a part of its picture's credit. */
const AGENCY_TOOK = String.raw`(${oneOf("wireAgencies")}${oneOf("reporterTitles")}\s?[\p{Script=Han}·]{2,8}?)\s?[／/]?${oneOf("reporterTook")}`;
/** "…推出港外。記者江佩蓉攝", "…瘋傳。圖／翻攝自臉書": behind a sentence's stop who took it, or where it was taken from. */
const REPORTER_TOOK = String.raw`(?:${oneOf("picturesAre")}\s?)?[\p{Script=Han}]{0,6}${oneOf("reporterTitles")}\s?([\p{Script=Han}·]{2,8}?)\s?[／/]?(?:${oneOf("reporterTook")}|\s${oneOf("reporterPicture")})`;
const HOUSE_GAVE = String.raw`([\p{Script=Han}]{2,8})${oneOf("gavePicture")}`;
const FROM_SITE = `${oneOf("pictureLabels")}[／/：:]${oneOf("takenFromSite")}?([^。]{2,40}?)${oneOf("gaveBehindSite")}?`;
const TAIL_REPORTER = new RegExp(
  String.raw`(?<=[。！？]\s?)(?:${AGENCY_TOOK}|${REPORTER_TOOK}|${HOUSE_GAVE}|${FROM_SITE})$`,
  "u",
);

/** "…至今未投入使用。图:视觉江湾/IC": it may end in Latin letters. */
const PICTURE_LABEL = new RegExp(String.raw`[。！？]\s?${oneOf("pictureLabels")}[：:]`, "u");

/** "…（无人机照片）。新华社发（陈志远 摄）", "…测量水位。新华社发": the agency that put the picture out, and who took it. */
const TAIL_ISSUED = new RegExp(
  String.raw`(?<=[。！？）]\s?)(?:(${AGENCY_ISSUED})|(${oneOf("wireAgencies")})${oneOf("issued")})$`,
  "u",
);

/** "…在路口等红灯。视觉江湾 图": behind a stop a house, and that the picture is its. */
const TAIL_PICTURE = new RegExp(
  String.raw`(?<=[。！？]\s?)([\p{Script=Han}\p{L}\p{N}]{2,16}) ${oneOf("housePicture")}$`,
  "u",
);

/** Reads the agency that put a picture out, behind a caption; null where none is said. */
export function readTailIssued(text: string): CreditReading | null {
  const issued = TAIL_ISSUED.exec(text);
  return issued === null ? null : creditIn(text, issued, "credit.tail-taken", LIKELY);
}

/**
 * Reads who took or gave a picture, behind "＝", a stop of a script without spaces, or in brackets.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where its end does not say so
 */
export function readTailTaken(text: string, signs: number): CreditReading | null {
  const isWide = (signs & Sign.colon) !== 0 && (text.includes("＝") || PICTURE_LABEL.test(text));
  if (text.charCodeAt(text.length - 1) < FIRST_UNSPACED && !isWide) return null;
  const undated = withoutDay(text);
  const taken =
    TAIL_TAKEN.exec(undated) ?? TAIL_REPORTER.exec(undated) ?? TAIL_TAKER.exec(undated) ?? TAIL_PICTURE.exec(undated);
  if (taken !== null) return creditIn(text, taken, "credit.tail-taken", LIKELY);
  const wide = TAIL_WIDE.exec(text);
  // "閉校式の日の黒板=木村さん提供": a plain sign of equality too, where the words say that it was given.
  if (wide !== null && WIDE_TOLD.test(wide[0]) && !/[\d０-９]/.test(wide[1] ?? ""))
    return creditIn(text, wide, "credit.tail-wide", LIKELY);
  return null;
}
