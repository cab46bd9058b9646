/** An index: all sources, all topics, all letters. */
import type { VNode } from "preact";
import type { IndexProps } from "../src/view/index-props.ts";
import { IndexList } from "./_components/index-list.tsx";

/** The page. */
export default function Index(props: IndexProps): VNode {
  return <IndexList {...props} />;
}
