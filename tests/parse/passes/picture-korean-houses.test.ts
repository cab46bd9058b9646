/** Korean houses that sign a picture in a block of their own, amid a story that goes on below. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { isKoreanHouse } from "../../../src/parse/passes/picture-credits.ts";

const HEAD = ["해금시, 중앙시장 재건축 승인", "입력 2024.03.12. 18:30"];
const STORY = [
  "해금시의회는 12일 낡은 중앙시장을 다시 짓는 계획을 승인했다. 건물은 1932년에 지어졌으며 지붕이 새 6년 전부터 닫혀 있다.",
  '한유진 시장은 회의 뒤 "시장은 파는 사람에게도 사는 사람에게도 필요하다"고 말했다.',
  "공사비는 40억 원이며 절반은 국비로 충당한다. 내년 가을 완공이 목표다.",
  "상인들은 강가 천막에서 장사를 이어 왔으며 다시 문을 연 뒤에도 임대료를 올리지 말아 달라고 요구한다.",
  "시는 5년 동안 요금을 그대로 두겠다고 하지만 야당은 문서로 약속할 것을 요구한다.",
];

function read(...lines: readonly string[]) {
  const seed = readSeed("sijang.txt", Buffer.from(lines.join("\n\n")));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  const { body, photos, signoff } = result.record;
  return { paragraphs: body.children.length, photos: photos.map(({ caption, credit }) => [caption, credit]), signoff };
}

const readAmid = (...lines: readonly string[]) => read(...HEAD, ...STORY.slice(0, 2), ...lines, ...STORY.slice(2));

describe("a house amid a story", () => {
  it.each(["/뉴스1", "ⓒ뉴스1", "사진=뉴스1", "(사진=뉴스1)"])("signs a picture without words: %s", (house) => {
    expect(readAmid(house)).toEqual({ paragraphs: STORY.length, photos: [[null, "뉴스1"]], signoff: null });
  });

  it("signs what is seen right above it", () => {
    const caption = "한유진 해금시장이 12일 기자회견을 하고 있다.";
    expect(readAmid(caption, "/뉴스1").photos).toEqual([[caption, "뉴스1"]]);
  });

  it("signs the story where nothing of it is below", () => {
    expect(read(...HEAD, ...STORY, "뉴스1").signoff).toBe("뉴스1");
  });
});

it.each(["공사비", "/공사비", "뉴스1 제공", "AFP"])("%s is no such house", (text) => {
  expect(isKoreanHouse(text)).toBe(false);
});
