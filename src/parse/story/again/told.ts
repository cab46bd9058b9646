/**
 * What the first reading says of a capture, summed up for the second.
 * Casts: the loops stay inside the arrays, and what runs beside a list is as long.
 */
import type { Facts } from "../../scan/facts.ts";
import { type Capture, measureDistances } from "../capture.ts";
import { headlineAt, listBodies, type Votes } from "../votes.ts";
import { realZeros, zeros } from "../zeros.ts";

export interface Told {
  readonly votes: Votes;
  /** By block: its chance to be of the body. */
  readonly bodies: readonly number[];
  /** Width that is hoped to be of the body, and chance of the headline, before each block; one longer than the blocks. */
  readonly massBefore: readonly number[];
  readonly headBefore: readonly number[];
  /** Blocks since the last sure one of the body, and until the next; FAR where there is none. */
  readonly since: readonly number[];
  readonly until: readonly number[];
  /** Blocks of the body to be hoped for, and the share of their width that is in doubt. */
  readonly hope: number;
  readonly doubt: number;
  /** The likeliest headline's block. */
  readonly headline: number;
}

/** From this chance on a block is surely of the body. */
const SURE = 0.7;
/** Sums up what the first reading says. */
export function sumUpVotes({ facts }: Capture, votes: Votes): Told {
  const n = facts.length;
  const bodies = listBodies(votes);
  const massBefore = realZeros(n + 1);
  const sure = zeros(n);
  const headBefore = realZeros(n + 1);
  let hope = 0;
  let unsure = 0;
  for (let i = 0; i < n; i += 1) {
    const { width } = facts[i] as Facts;
    const body = bodies[i] as number;
    massBefore[i + 1] = (massBefore[i] as number) + width * body;
    if (body > SURE) sure[i] = 1;
    headBefore[i + 1] = (headBefore[i] as number) + (votes.heads[i] as number);
    hope += body;
    unsure += Math.min(body, 1 - body) * width;
  }
  const doubt = unsure / ((massBefore[n] as number) || 1);
  return {
    votes,
    bodies,
    massBefore,
    headBefore,
    ...measureDistances(sure),
    hope,
    doubt,
    headline: headlineAt(votes),
  };
}
