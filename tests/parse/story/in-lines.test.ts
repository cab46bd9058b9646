/** Stories that are written in lines, each of which the model takes for a subhead. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "雨の日曜日は港まで"];
const LINES = [
  "こんばんは",
  "先週あれだけ予告していた",
  "「灯台までの船」",
  "結論から言います",
  "乗れませんでした",
  "バスの運転手さんが",
  "「今日は波が高いよ」って",
  "おにぎりを二つ食べました",
];
const SURE = 0.9;
const line = (text: string, confidence = SURE): Row => ["subhead", text, undefined, confidence];
const ROWS = LINES.map((text) => line(text));
const ARE_LINES = LINES.map(() => "paragraph row");
/** "元町の" cannot end, "は休業した。" cannot begin a sentence. */
const BROKEN: Row[] = [line("元町の"), line("食堂"), line("は休業した。")];

describe("a story in lines", () => {
  it("keeps them at its end", () => {
    expect(mend([HEAD, ...ROWS, ["other", "コメント"]]).slice(1, -1)).toEqual(ARE_LINES);
  });

  it("keeps them below furniture and above a paragraph of the site's own", () => {
    const site: Row[] = [
      ["other", "フォロー"],
      ["other", "読者になる"],
    ];
    const own: Row = ["paragraph", "このブログでは、港町の小さな食堂と渡し船の話を毎週日曜日の夜に書いています。"];
    expect(mend([HEAD, ...ROWS, ...site, own]).slice(1, 9)).toEqual(ARE_LINES);
  });

  it("joins none of them", () => {
    expect(mend([HEAD, ...ROWS, ...BROKEN]).slice(9)).toEqual(BROKEN.map(() => "paragraph row"));
  });

  it("joins no verse that begins with a small letter", () => {
    const verse = ["Il garde la barque", "comme on garde un mot", "qui n’a plus de phrase", "jamais le même"];
    const poem = [...verse, ...verse].map((text) => line(text));
    expect(mend([HEAD, ...poem]).slice(1)).toEqual(poem.map(() => "paragraph row"));
  });

  it("is none where there are few", () => {
    expect(mend([HEAD, ...ROWS.slice(1)]).slice(1)).toEqual(ROWS.slice(1).map(() => "other after-end"));
  });

  it("is none where the model is unsure of them, as of other stories' headlines", () => {
    const unsure = LINES.map((text) => line(text, 0.7));
    expect(mend([HEAD, ...unsure]).slice(1)).toEqual(LINES.map(() => "other after-end"));
  });

  it("is none where as many blocks are paragraphs: a sentence is joined there", () => {
    const prose: Row = ["paragraph", "港の食堂は、朝の六時から夜の九時まで休まずに開いている。"];
    const paragraphs = [...LINES, ...LINES].map((): Row => prose);
    expect(mend([HEAD, ...ROWS, ...paragraphs, ...BROKEN]).slice(-3)).toEqual([
      "paragraph opens-sentence",
      "continuation open-sentence",
      "continuation open-sentence",
    ]);
  });
});
