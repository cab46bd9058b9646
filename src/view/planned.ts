/** A page that has an address, and whose props are made when it is written. */
export interface PlannedPage<Props> {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  readonly makeProps: () => Props;
}
