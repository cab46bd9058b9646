/** Who holds the right to a text and publishes nothing. */
import { expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { seeCapture } from "../../../../src/parse/fields/context.ts";
import { findPublisher } from "../../../../src/parse/fields/source/find-publisher.ts";

function publisherOf(byline: string, last: string): string | undefined {
  const labels: (Label | null)[] = ["headline", null, "paragraph", null];
  const texts = ["The lamp on the pier", byline, "The lamp on the pier has a light of its own.", last];
  return findPublisher(seeCapture(texts, labels, "en"), null)?.value;
}

it("is the author, by the byline or by the given name", () => {
  expect(publisherOf("A poem by Ada Moss", "© Ada Moss")).toBe(undefined);
  expect(publisherOf("March 1, 2020", "© Robert Moss")).toBe(undefined);
});

it("is no paper, and no house whose name is no person's", () => {
  expect(publisherOf("A poem by Ada Moss", "© The Harbour Courier")).toBe("The Harbour Courier");
  expect(publisherOf("A poem by Ada Moss", "© 2020 Robert Moss Media")).toBe("Robert Moss Media");
});
