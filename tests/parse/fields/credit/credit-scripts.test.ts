/** Credits of pictures in scripts without case. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readCreditBlock, splitCredit } from "../../../../src/parse/fields/credit/credit.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

describe("where a picture is from, in brackets", () => {
  it.each([
    ["天文台料「蘇梅」今晚最接近本港。（資料圖片）", "資料圖片"],
    ["尖沙咀海旁有遊客拍照。（網上圖片）", "網上圖片"],
    ["台灣台中地方法院。（中央社檔案照片）", "中央社檔案照片"],
    ["한빛전지 오송공장 전경 [연합뉴스 자료사진. 재판매 및 DB 금지]", "연합뉴스 자료사진"],
  ])("is a credit: %s", (text, credit) => {
    expect(splitCredit(text)?.credit).toBe(credit);
  });

  it.each(["銅鑼灣有店舖在玻璃上貼上膠紙。（圖片）", "尖沙咀海旁有遊客拍照。（見左圖）"])("is not said: %s", (text) => {
    expect(splitCredit(text)).toBe(null);
  });

  it("may be a block", () => {
    expect(readCreditBlock("[연합뉴스 자료사진. 재판매 및 DB 금지]")?.credit).toBe("연합뉴스 자료사진");
    expect(readCreditBlock("[재판매 및 DB 금지]")).toBe(null);
    expect(readCreditBlock("[촬영 한소라]")).toMatchObject({ credit: "한소라", rule: "credit.taken" });
    expect(readCreditBlock("[촬영 한소라 및 여러 사람이 찍은 것이다]")?.rule).not.toBe("credit.taken");
  });
});

describe("a label that a caption's last word runs into", () => {
  it("is cut off", () => {
    expect(splitCredit("অনুশীলনে ব্যস্ত বিদ্যালয়ের মেয়েরাছবি: সাবরিনা খাতুন")).toMatchObject({ credit: "সাবরিনা খাতুন" });
    expect(splitCredit("คนงานพักในที่ร่มภาพ: สมชาย ใจดี")?.credit).toBe("สมชาย ใจดี");
  });

  it("is none where a sign joins it to the word", () => {
    expect(splitCredit("নদীর জলে মেয়েদের প্রতিচ্ছবি: সাবরিনা খাতুন")).toBe(null);
  });
});

it("a house may stand behind a Korean caption that has no stop", () => {
  expect(splitCredit("선수들이 승리를 기뻐하고 있다 연합뉴스")?.credit).toBe("연합뉴스");
});

it("a wide bar is a label's colon", () => {
  expect(splitCredit("한빛 선수들이 20일 승리를 기뻐하고 있다. 사진｜스포츠한빛 DB")?.credit).toBe("스포츠한빛 DB");
  // Behind a caption that ends no sentence, too.
  expect(splitCredit("夜の港 写真｜共同通信")?.credit).toBe("共同通信");
  expect(splitCredit("The quay at dusk Photo｜Lena Marsh")?.credit).toBe("Lena Marsh");
});

it.each(["雪の下で春まで保存されるニンジン（昨年3月撮影）", "雪の下のニンジン、２０１９年５月撮影"])(
  "when a picture was taken is no credit: %s",
  (text) => {
    expect(splitCredit(text)).toBe(null);
  },
);

it("what stands between a picture's mark and its credit is the caption, however short", () => {
  const captionsOf = (mark: string) => {
    const texts = [
      "한빛전지 1분기 영업이익 감소",
      "올해 설비투자는 당초 계획한 8조원에서 7조2천억원 수준으로 낮추기로 했다고 회사가 밝혔다.",
      mark,
      "46파이 전지",
      "[한빛전지 제공. 재판매 및 DB 금지]",
      "증권가에서는 2분기 영업이익을 2천300억원 안팎으로 내다보고 있다고 연구원이 말했다.",
    ];
    const labels: (Label | null)[] = ["headline", "paragraph", null, null, null, "paragraph"];
    return readFields(texts, labels, "ko").photos.map(({ value }) => value.caption);
  };
  expect(captionsOf("이미지 확대")).toEqual(["46파이 전지"]);
  expect(captionsOf("다음 소식")).toEqual([null]);
});
