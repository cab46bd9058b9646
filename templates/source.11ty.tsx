/** A source's page. */
import type { VNode } from "preact";
import type { ListingProps } from "../src/view/listing.ts";
import { Listing } from "./_components/listing.tsx";

/** The page. */
export default function Source(props: ListingProps): VNode {
  return <Listing listing={props} showsSource={false} />;
}
