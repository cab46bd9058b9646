/** A sentence above a credit that stands alone: a paragraph where the story goes on with it, else the picture's caption. */
import { toString as plainText } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { parseSeed } from "../../../src/index.ts";

const HEAD = ["Ferry to the outer islands returns on Monday", "By Lena Marsh", "3 March 2024"];
const STORY = [
  "The ferry between Port Ansel and the outer islands will run again from Monday, six weeks after a storm tore off its ramp, the company that owns it said.",
  "Islanders had been crossing in fishing boats, and paid up to £40 each way, according to the council, which has promised to pay half of what they spent.",
  "But the company said that it had never been told of the fares, and that it would not pay a penny of them until it had seen the receipts.",
  "Councillor Bryn Oakes said he would bring the receipts to the meeting on Thursday himself, and that he had a suitcase full of them.",
  "The ramp was welded in a yard at Harrow, and a tug towed it to the harbour last weekend after two days of waiting for calmer weather.",
];

const read = (lines: readonly string[]) => {
  const parsed = parseSeed(new TextEncoder().encode([...HEAD, ...lines].join("\n\n")), { file: "ferry.txt" });
  if (!parsed.ok) throw new Error("the capture is not read");
  return parsed.record;
};
const insert = (at: number, ...lines: readonly string[]) => [...STORY.slice(0, at), ...lines, ...STORY.slice(at)];

describe("a paragraph above a picture's credit", () => {
  it.each(["Getty Images", "(Image credit: Getty Images)", "Photo by Lena Osk on Unsplash", "Bryn Osk/BBC"])(
    "is the story's, and the picture has no words: %s",
    (credit) => {
      const { body, photos } = read(insert(3, credit));
      expect(body.children.map((child) => plainText(child))).toEqual(STORY);
      expect(photos.map(({ caption }) => caption)).toEqual([null]);
    },
  );

  it.each([
    "Passengers board a fishing boat at Port Ansel on Friday, March 1, 2024.",
    "The ramp in the yard at Harrow, where it was welded.",
    "Islanders wait on the quay (left) for a boat to take them home.",
  ])("is its caption where it shows something: %s", (caption) => {
    const { body, photos } = read(insert(3, caption, "Getty Images"));
    expect(body.children.map((child) => plainText(child))).toEqual(STORY);
    expect(photos).toMatchObject([{ caption, credit: "Getty Images" }]);
  });

  it("ends no story that goes on for one paragraph", () => {
    const { body, signoff } = read(insert(4, "Getty Images"));
    expect(body.children.map((child) => plainText(child))).toEqual(STORY);
    expect(signoff).toBeNull();
  });

  it.each(["REUTERS", "AFP"])(
    "signs the story where another stands below, and who signs has stories, too: %s",
    (agency) => {
      const { body, signoff } = read([
        ...STORY,
        agency,
        "Port Ansel's council has approved 200 homes on the old quarry.",
      ]);
      expect(body.children).toHaveLength(STORY.length);
      expect(signoff).toBe(agency);
    },
  );
});
