/** What a block beside the story can be. */
export const BESIDE = ["other", "caption", "credit", "standfirst", "body"] as const;

export type Beside = (typeof BESIDE)[number];

/** Probability of each of BESIDE, in their order. */
export type BesideOdds = ArrayLike<number>;
