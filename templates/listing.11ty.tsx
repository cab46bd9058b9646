/** A page of a listing: of a year, a month, a source, a letter. */
import type { VNode } from "preact";
import type { ListingProps } from "../src/view/listing.ts";
import { Listing } from "./_components/listing.tsx";

/** The page. */
export default function ListingPage(props: ListingProps): VNode {
  return <Listing {...props} />;
}
