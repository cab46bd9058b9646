import { expect, it } from "vitest";
import { ENDS, endOf, STARTS, startOf } from "../../../src/parse/beside/edges.ts";

it.each([
  ["The quay was rebuilt", "letter"],
  ["The quay was rebuilt.", "full stop"],
  ["“The quay was rebuilt.”", "quote"],
  ["the old “quay”", "quote"],
  ["Who pays?", "question"],
  ["“Who pays?”", "question"],
  ["And then …", "ellipsis"],
  ["And then...", "ellipsis"],
  ["What we know:", "colon"],
  ["The quay (left)", "bracket"],
  ["in 1947", "digit"],
  ["the quay –", "other"],
  ["埠頭", "letter"],
  ["埠頭。", "full stop"],
  ["a 𝐪uay 𝐪", "letter"],
  ["”", "other"],
  ["", "other"],
])("%s ends with %s", (text, end) => {
  expect(ENDS[endOf(text)]).toBe(end);
});

it.each([
  ["The quay", "capital"],
  ["Élan", "capital"],
  ["the quay", "small"],
  ["1947 it was", "digit"],
  ["“The quay", "quote"],
  ["(left)", "bracket"],
  ["- the quay", "bullet"],
  ["埠頭", "caseless"],
  ["부두", "caseless"],
  ["𝐐uay", "capital"],
  ["Ⓒ 埠頭社", "other"],
  ["…", "other"],
  ["", "other"],
])("%s starts with %s", (text, start) => {
  expect(STARTS[startOf(text)]).toBe(start);
});
