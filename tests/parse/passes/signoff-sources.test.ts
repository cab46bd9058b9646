import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

describe("a house alone above the story's dateline", () => {
  const KOREAN = [
    "북항 여객선 다시 뜬다",
    "시내 중심가 거리.",
    "연합뉴스",
    "(북항=연합뉴스) 김하늘 기자 = 북항과 섬마을을 잇는 여객선이 아홉 달 만에 다시 운항한다고 시가 4일 밝혔다.",
    "시는 선착장을 고치는 데 예상보다 오랜 시간이 걸렸다며 주민들에게 사과했다.",
    '주민 이모 씨는 "배가 없는 동안 우체부도 오지 않았다"고 말했다.',
    "여객선은 하루 네 차례 운항하며 요금은 전과 같다.",
  ];
  const labelsIn = (lines: readonly string[]) => {
    const read = readSeed("ferry.txt", Buffer.from(lines.join("\n\n")));
    const result = read.ok ? parseSeed(read.seed) : read;
    const ledger = result.ok && "record" in result ? result.record.ledger : [];
    return lines.map((line) => ledger.find(({ raw }) => raw.trim() === line)?.label);
  };

  it("signs the picture on top, and does not end the story", () => {
    const labels = labelsIn(KOREAN);
    expect(labels[2]).not.toBe("signoff");
    expect(labels.slice(3)).toEqual(KOREAN.slice(3).map(() => "paragraph"));
  });

  it("signs the story that stands above it, where that is more than a picture", () => {
    const [head = "", , house = "", ...story] = KOREAN;
    const next = "(남항=연합뉴스) 이바다 기자 = 남항의 등대가 백 년 만에 다시 불을 밝혔다고 시가 5일 밝혔다.";
    expect(labelsIn([head, ...story, house, next])[1 + story.length]).toBe("signoff");
  });
});
