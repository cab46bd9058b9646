/** The steps in which chances are told apart. */
export const CHANCES = [0.01, 0.03, 0.08, 0.15, 0.25, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96, 0.99];
