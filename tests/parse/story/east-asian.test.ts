/** What shows in Japanese and Korean where a paragraph begins, where the story ends, and what is none of it. */
import { describe, expect, it } from "vitest";
import { readUnspaced } from "../../../src/parse/fields/dateline/dateline-unspaced.ts";
import { readInlineSignoff } from "../../../src/parse/fields/signoff/signoff-inline.ts";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "町工場の3代目が語る廃業の作法"];
const STORY: readonly Row[] = [
  ["paragraph", "東京で金属プレス加工の町工場を営んできた社長は昨秋、創業72年の会社を畳んだ。"],
  ["paragraph", "従業員は9人いた。全員の再就職が決まるまで、機械を止めなかったという。"],
  ["paragraph", "取引先にも一軒ずつ頭を下げて回った。反対した人は一人もいなかった。"],
];

describe("a speech that links have broken", () => {
  const PARTS: readonly Row[] = [
    ["paragraph", "「長男は"],
    ["continuation", "保育士"],
    ["continuation", "をしています。継がなくていい、とだけ言いました」"],
  ];

  it("ends with its bracket", () => {
    const rows = mend([
      HEAD,
      ...STORY,
      ...PARTS,
      ["subhead", "従業員に最初に伝えたこと"],
      ["paragraph", "順番に呼んだ。"],
    ]);
    expect(rows.slice(-5)).toEqual(["paragraph", "continuation", "continuation", "subhead", "paragraph"]);
  });

  it("goes on where another is open", () => {
    const rows = mend([
      HEAD,
      ...STORY,
      ["paragraph", "長男は"],
      ["paragraph", "「保育士」"],
      ["paragraph", "の資格を取った。"],
    ]);
    expect(rows.slice(-2)).toEqual(["continuation open-sentence", "continuation open-sentence"]);
  });
});

it("a question behind a bar begins a paragraph", () => {
  const end = (question: string) => mend([HEAD, ...STORY, ["subhead", "これから"], ["paragraph", question]]).slice(-2);
  expect(end("――いまは何を。")).toEqual(["subhead", "paragraph"]);
  expect(end("何をするのか。")).toEqual(["paragraph opens-sentence", "continuation open-sentence"]);
});

describe("a paragraph that presents a person", () => {
  const last = (text: string) => mend([HEAD, ...STORY, ["paragraph", text]]).at(-1);

  it("is none of the story", () => {
    expect(last("やたべ・まこと　1965年生まれ。大学卒業後、製作所に入社。2009年から社長。")).toBe("other profile");
    expect(last("◆瀬古川拓海（せこがわ・たくみ）1994年（平6）6月3日、千葉県生まれ。170センチ、55キロ。")).toBe(
      "other profile",
    );
  });

  it("is the story's where it is a sentence", () => {
    expect(last("瀬古川拓海（せこがわ・たくみ）は1994年、千葉県で生まれた。父も走る人だった。")).toBe("paragraph");
    expect(last("◆町の歴史は1994年の合併に始まる。")).toBe("paragraph");
  });
});

describe("a writer's address behind the last sentence", () => {
  it("signs it", () => {
    expect(readInlineSignoff("눈금은 한 번도 움직이지 않았다. ycchae@hanbit.example")?.text).toBe(
      "ycchae@hanbit.example",
    );
    expect(readInlineSignoff("하나만 믿었다”고 말했다. /ydk@hanbit.example")?.text).toBe("/ydk@hanbit.example");
  });

  it("does not behind a day or in a sentence", () => {
    expect(readInlineSignoff("환호하고 있다. 2023.08.19 / pickle@hanbit.example")).toBe(null);
    expect(readInlineSignoff("문의는 ycchae@hanbit.example")).toBe(null);
    expect(readInlineSignoff("Write to us today. desk@harbour.example")).toBe(null);
  });
});

describe("a Korean paper, place and reporter in brackets", () => {
  const OPENING = "[스포데일리=잠실, 유동근 기자] 등번호 103번.";

  it("are a dateline", () => {
    expect(readUnspaced(OPENING)).toMatchObject({ dateline: { place: "잠실" }, names: ["유동근"] });
    expect(readUnspaced("[단독=인터뷰] 유동근 기자")).toBe(null);
  });

  it("open the story, and are a picture's with an address behind them", () => {
    const story: Row = ["paragraph", "한강은 19일 잠실야구장에서 열린 시즌 12차전에서 5-4로 승리했다고 밝혔다."];
    const first = (text: string) => mend([HEAD, ["other", text], story, story]).at(1);
    expect(first(OPENING)).toBe("paragraph lost-dateline");
    expect(first(`${OPENING} 2023.08.19 / pickle@hanbit.example`)).toBe("other");
  });
});

it("sentences below a label are no title", () => {
  const story: Row = [
    "paragraph",
    "取引先にも一軒ずつ頭を下げて回った。反対した人は一人もいなかったと社長は振り返る。",
  ];
  const last = (text: string) =>
    mend([HEAD, ...STORY, ["other", "関連記事", "related"], ["paragraph", text], story]).at(-2);
  expect(last("目標は夏の選考会だ。完走メダルは受付に飾る。29歳の公務員が、ゴールの後で爽やかに笑った【写真】")).toBe(
    "paragraph",
  );
  expect(last("市民マラソンで町役場の職員が初優勝、昼休みの坂道で鍛えた脚で招待選手を逆転し記者会見で涙")).toBe(
    "other in-box",
  );
});

describe("a line in brackets below a picture", () => {
  const BELOW = "にぎわいの一方で、集落の高齢化は止まらない。乗組員は18人から9人に減った。";
  const PICTURE: Row = ["other", "プールを泳ぐウミガメ＝10月26日、浦尻町", "caption"];
  const end = (line: string, below = BELOW) =>
    mend([HEAD, ...STORY, PICTURE, ["paragraph", line], ["continuation", below]]).slice(-2);

  it("heads the paragraph below where it ends as speech does", () => {
    expect(end("「ずっとは続かない」")).toEqual(["subhead japanese-quote", "paragraph japanese-quote"]);
  });

  it("is what the sentence goes on from where it is a title, or a particle follows", () => {
    expect(end("「銀河の灯台守」").join()).not.toContain("japanese-quote");
    expect(end("「ずっとは続かない」", "と話す漁師は多い。乗組員は18人から9人に減った。").join()).not.toContain(
      "japanese-quote",
    );
  });
});
