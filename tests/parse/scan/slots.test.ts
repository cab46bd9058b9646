import fc from "fast-check";
import { expect, it } from "vitest";
import { emptySlots, numberIn, openSlots, takeSlot } from "../../../src/parse/scan/slots.ts";

it("counts hashes as a map does, capture after capture", () => {
  const slots = openSlots();
  const hashes = fc.array(fc.integer({ min: -3, max: 200 }), { maxLength: 300 });
  fc.assert(
    fc.property(fc.array(hashes, { maxLength: 4 }), (captures) => {
      for (const capture of captures) {
        const counts = new Map<number, number>();
        emptySlots(slots, capture.length);
        for (const hash of capture) {
          const slot = takeSlot(slots, hash);
          slots.values[slot] = (slots.values[slot] ?? 0) + 1;
          counts.set(hash, (counts.get(hash) ?? 0) + 1);
        }
        const asked = Array.from({ length: 206 }, (_, i) => i - 4);
        expect(asked.map((hash) => numberIn(slots, hash))).toEqual(asked.map((hash) => counts.get(hash) ?? 0));
      }
    }),
  );
});
