/** A Vietnamese paper's sapo, and who signs below its story. */
import { describe, expect, it } from "vitest";
import { parseSeed } from "../../../src/index.ts";
import type { ArticleRecord } from "../../../src/model.ts";

const SAPO = "Chiếc phà nối bến Lộc với các đảo đã chạy lại hôm 11/6 sau chín tháng nằm xưởng vì hỏng máy.";

const readRecord = (...signed: string[]): ArticleRecord | null => {
  const lines = [
    "Phà chạy lại sau chín tháng",
    "10/06/2023 14:20 GMT+7",
    SAPO,
    "Ban quản lý cảng cho biết khoảng 200 hành khách đã có mặt trên phà.",
    '"Chúng tôi có bánh mì, sữa và pin trước mọi người", ông Minh, người bán vé 30 năm, nói.',
    ...signed,
  ];
  const result = parseSeed(lines.join("\n\n"), { file: "pha.txt" });
  return result.ok ? result.record : null;
};

describe("a sapo", () => {
  it("is the summary, and no picture's caption", () => {
    const record = readRecord("NGUYỄN VĂN AN");
    expect([record?.summary, record?.photos, record?.authors]).toEqual([SAPO, [], ["NGUYỄN VĂN AN"]]);
  });
});

describe("who signs a Vietnamese story", () => {
  it("stands before the agency after which it was told", () => {
    const record = readRecord("Minh Anh (Theo Reuters)");
    expect([record?.authors, record?.source]).toEqual([["Minh Anh"], "Reuters"]);
  });
});
