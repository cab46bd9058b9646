/** Agencies whose line stands apart from the names that they go with. */
import type { FieldContext } from "../context.ts";
import { firstDesk } from "./byline-choice.ts";
import { readLabelled } from "./byline-labelled.ts";
import type { BylineReading } from "./byline-reading.ts";

/** "Agerpres" below the headline, and "AGERPRES / (A - autor: Dana Ciucă, …)" behind the last sentence: the line on top is the byline's, and signs no picture. */
export function withAgencyOnTop(context: FieldContext, signed: BylineReading, head: readonly number[]): BylineReading {
  const onTop = signed === null ? null : firstDesk(context, head);
  if (signed === null || onTop === null || onTop.value.agency === null) return signed;
  return { ...signed, blocks: [...onTop.blocks, ...signed.blocks], rule: "byline.desk-and-signed" };
}

/** "Reported by: Press Trust of India" / "Edited by: Nikhil Das": beside a line with names a line of the same kind may name the agency alone. */
export function withAgencyBeside(context: FieldContext, named: BylineReading): BylineReading {
  if (named === null || named.value.agency !== null) return named;
  for (const at of [Math.min(...named.blocks) - 1, Math.max(...named.blocks) + 1]) {
    if (context.isBody(at)) continue;
    const beside = readLabelled(context, at);
    if (beside === null || beside.value.agency === null || beside.value.names.length > 0) continue;
    const blocks = [...new Set([...named.blocks, ...beside.blocks])].sort((a, b) => a - b);
    return { ...named, value: { ...named.value, agency: beside.value.agency }, blocks };
  }
  return named;
}
