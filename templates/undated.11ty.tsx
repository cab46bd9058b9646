/** The page of undated articles. */
import type { VNode } from "preact";
import type { ListingProps } from "../src/view/listing.ts";
import { Listing } from "./_components/listing.tsx";

/** The page. */
export default function Undated(props: ListingProps): VNode {
  return <Listing listing={props} isAmongUndated={true} />;
}
