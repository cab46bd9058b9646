import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const SUM = "The harbour board has listed fourteen rules for the session. Skippers want the floods debated first.";
const STORY = [
  "PORT ANSEL: The harbour board on Friday listed fourteen rules for its autumn session, which opens on Monday, among them one on moorings that skippers have asked for since 2021.",
  "The skippers said they would press for a debate on the floods before any rule is taken up, a demand that the board has not rejected outright.",
  "The session is to last until August 21 with a break of one week.",
];
const HEAD = ["Harbour board lists fourteen rules", "By Lena Marsh", "Last Updated: Jul 18, 2025, 09:41 AM"];

const recordOf = (lines: readonly string[]) => {
  const read = readSeed("board.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error("no article");
  return result.record;
};

describe("a line that announces a synopsis", () => {
  it("makes the standfirst of the paragraph below it, whatever a picture prints next", () => {
    const { summary, photos } = recordOf([...HEAD, "Synopsis", SUM, "Agencies", "Skippers at the opening.", ...STORY]);
    expect(summary).toBe(SUM);
    expect(photos.map(({ caption }) => caption)).not.toContain(SUM);
  });

  it("so does its word in Hindi", () => {
    const sum = "बंदरगाह बोर्ड ने सत्र के लिए चौदह नियम सूचीबद्ध किए हैं। नाविक पहले बाढ़ पर बहस चाहते हैं।";
    const told =
      "पोर्ट बोर्ड ने शुक्रवार को शरद सत्र के लिए चौदह नियम सूचीबद्ध किए, जिनमें घाट का एक नियम भी है जिसकी मांग नाविक 2021 से कर रहे हैं।";
    const { summary } = recordOf([
      "बंदरगाह बोर्ड ने चौदह नियम गिनाए",
      "18 जुलाई 2025",
      "सार",
      sum,
      "विस्तार",
      told,
      told.replace("शुक्रवार", "सोमवार"),
    ]);
    expect(summary).toBe(sum);
  });

  it("is a subhead where a story has begun", () => {
    const { body, summary } = recordOf([...HEAD, ...STORY, "Synopsis", SUM, STORY[1] ?? ""]);
    expect(summary).not.toBe(SUM);
    expect(body.children.length).toBeGreaterThan(3);
  });
});
