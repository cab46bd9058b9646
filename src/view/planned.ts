/** A page that has an address, and whose props are made when it is written. */
export interface PlannedPage<Props> {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  readonly makeProps: () => Props;
  /** Differs where the props do; see `archive/state.ts`. */
  readonly makeKey: () => string;
}

/** Plans a page whose props are few and quickly made: they are its key. */
export const planByProps = <Props>(path: string, makeProps: () => Props): PlannedPage<Props> => ({
  path,
  makeProps,
  makeKey: () => JSON.stringify(makeProps()),
});
