import { expect, it } from "vitest";
import { once } from "../src/once.ts";

it("what is made where it is asked for is made no earlier, and no second time", () => {
  let count = 0;
  const find = once(() => {
    count += 1;
    return { count };
  });
  expect(count).toBe(0);
  expect(find()).toBe(find());
  expect(count).toBe(1);
});
