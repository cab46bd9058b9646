/** Preloaded into a process, it moves the clock by CUTTINGS_CLOCK_MS. */
const Real = Date;
const shift = Number(process.env.CUTTINGS_CLOCK_MS ?? 0);
const now = () => Real.now() + shift;

globalThis.Date = new Proxy(Real, {
  apply: () => new Real(now()).toString(),
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
