/** A page that lists articles: of a year, of a source, without a date. */
import type { VNode } from "preact";
import type { ListingProps } from "../../src/view/listing.ts";
import type { CardShows } from "./card.tsx";
import { Groups } from "./groups.tsx";
import { Page } from "./page.tsx";

const Turner = ({ earlier, later, kind }: ListingProps): VNode | null =>
  earlier === null && later === null ? null : (
    <nav class="turner" aria-label={`${kind}s before and after`}>
      {earlier === null ? null : (
        <a class="earlier" href={earlier.href} rel="prev">
          <span class="turner-way">Earlier</span> {earlier.label}
        </a>
      )}
      {later === null ? null : (
        <a class="later" href={later.href} rel="next">
          <span class="turner-way">Later</span> {later.label}
        </a>
      )}
    </nav>
  );

/** The page. */
export const Listing = ({ listing, ...shows }: CardShows & { readonly listing: ListingProps }): VNode => (
  <Page frame={listing.frame} kind="listing">
    <header class="page-head">
      <p class="kicker">{listing.kind}</p>
      <h1>
        <bdi>{listing.heading}</bdi>
      </h1>
      <p class="page-note">{listing.note}</p>
    </header>
    <Groups groups={listing.groups} {...shows} />
    <Turner {...listing} />
  </Page>
);
