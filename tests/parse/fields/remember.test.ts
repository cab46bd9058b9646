import { expect, it } from "vitest";
import { forgetLast, rememberLast } from "../../../src/parse/fields/remember.ts";

it("answers what was asked before without asking again, and each question by itself", () => {
  const asked: string[] = [];
  const read = rememberLast((text: string, language: string, single: boolean) => {
    asked.push(`${text} ${language} ${single}`);
    return { text };
  });
  const first = read("By Ann", "en", true);
  expect(read("By Ann", "en", true)).toBe(first);
  expect(read("By Ann", "de", true)).not.toBe(first);
  expect(read("By Ann", "en", false)).not.toBe(first);
  expect(asked).toEqual(["By Ann en true", "By Ann de true", "By Ann en false"]);
});

it("forgets what was asked long ago, and gives the same again", () => {
  const read = rememberLast((text: string, _language: string, _option: null) => text.length);
  for (let number = 0; number < 200; number += 1) expect(read("a".repeat(number), "en", null)).toBe(number);
  expect(read("", "en", null)).toBe(0);
});

it("forgets all when it is told to, so that no capture is held on to", () => {
  const line = "The quay was rebuilt in 1947, stone by stone, and once more by the council of the town.";
  const read = rememberLast((text: string, _language: string, _option: null) => ({ text }));
  const first = read(line, "en", null);
  expect(read(line, "en", null)).toBe(first);
  forgetLast();
  expect(read(line, "en", null)).not.toBe(first);
});
