import { describe, expect, it } from "vitest";
import { keepShort } from "../../src/parse/keep-short.ts";

const PLACES = 8;
const LONG = "a caption that goes on and on ".repeat(4);

/** A reader that tells how often it has read. */
const countReads = () => {
  let reads = 0;
  const read = keepShort((text: string) => {
    reads += 1;
    return { text };
  }, PLACES);
  return { read, count: () => reads };
};

describe("what is kept of short texts", () => {
  it("is what was read, from the second time on that a text comes", () => {
    const { read, count } = countReads();
    const all = Array.from({ length: 5 }, () => read("By Ada Berg"));
    expect(all.map(({ text }) => text)).toEqual(new Array(5).fill("By Ada Berg"));
    expect(count()).toBe(2);
  });

  it("is of that text, however many others come to its place", () => {
    const { read } = countReads();
    const texts = Array.from({ length: 200 }, (_, number) => `PHOTO: ${number % 20} – “Häfen” 港 \ud83d`);
    expect(texts.map((text) => read(text).text)).toEqual(texts);
  });

  it("is nothing of long ones", () => {
    const { read, count } = countReads();
    for (let time = 0; time < 4; time += 1) read(LONG);
    expect(count()).toBe(4);
  });
});
