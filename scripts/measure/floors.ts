/** The floors that the figures of the parser may not fall below. They only rise. */
import { VARIANTS, type Variant } from "./corpus.ts";

/** A measure as the scorer gives it: an F1 or a share of right answers. NaN where no page knows the field. */
interface Measure {
  readonly f1?: number;
  readonly acc?: number;
}

/** The measures that have floors, by the scorer's names. */
const MEASURES = ["body", "paragraph", "headline", "summary", "authors", "published", "captions", "credits"] as const;

type MeasureName = (typeof MEASURES)[number];

/** A group of pages as the scorer gives it. */
export type ScoredGroup = Readonly<Record<MeasureName, Measure>>;

/** From 0 to 1 by measure. */
export type Figures = Readonly<Partial<Record<MeasureName, number>>>;

/** By variant. What has no floor yet is absent. */
export type VariantFigures = Readonly<Partial<Record<Variant, Figures>>>;

/** The figures of a group; measures that no page knows are absent. */
export function readFigures(group: ScoredGroup | undefined): Figures {
  const figures = MEASURES.map((name) => [name, group?.[name].f1 ?? group?.[name].acc] as const);
  return Object.fromEntries(figures.filter(([, value]) => value !== undefined && !Number.isNaN(value)));
}

/** A figure that fell below its floor. `figure` is absent where it was not measured at all. */
export interface Fall {
  readonly variant: Variant;
  readonly measure: MeasureName;
  readonly floor: number;
  readonly figure: number | undefined;
}

/** Finds the figures that fell below their floors. */
export function findFalls(floors: VariantFigures, figures: VariantFigures): Fall[] {
  return VARIANTS.flatMap((variant) =>
    MEASURES.flatMap((measure) => {
      const floor = floors[variant]?.[measure];
      const figure = figures[variant]?.[measure];
      if (floor === undefined || (figure !== undefined && figure >= floor)) return [];
      return [{ variant, measure, floor, figure }];
    }),
  );
}

/** Floors have three digits, and lie at or below what was measured. */
const STEPS = 1000;

const roundDown = (figure: number): number => Math.floor(figure * STEPS) / STEPS;

/** The higher of each floor and its figure. */
export function raiseFloors(floors: VariantFigures, figures: VariantFigures): VariantFigures {
  const raise = (variant: Variant): Figures => {
    const pairs = MEASURES.flatMap((measure) => {
      const [floor, figure] = [floors[variant]?.[measure], figures[variant]?.[measure]];
      if (floor === undefined && figure === undefined) return [];
      return [[measure, Math.max(floor ?? 0, roundDown(figure ?? 0))] as const];
    });
    return Object.fromEntries(pairs);
  };
  return Object.fromEntries(VARIANTS.map((variant) => [variant, raise(variant)]));
}

/** A fall, for a person. */
export function describeFall({ variant, measure, floor, figure }: Fall): string {
  return `${variant} variant, ${measure}: ${figure?.toFixed(4) ?? "not measured"}, and the floor is ${floor}`;
}
