/** Props of the page that hosts show for an address that leads nowhere. */
import { NOT_FOUND_PATH } from "../archive/fixed-paths.ts";
import type { Archive } from "../archive/index.ts";
import type { Site } from "../site.ts";
import { type FrameProps, makeFrame } from "./frame.ts";

export interface NotFoundProps {
  readonly frame: FrameProps;
}

/**
 * Makes the props of the 404 page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props.
 */
export const makeNotFound = (archive: Archive, site: Site): NotFoundProps => ({
  frame: makeFrame(archive, site, {
    path: NOT_FOUND_PATH,
    title: "Page not found",
    description: "This address leads to no page of the archive.",
    isNotFound: true,
  }),
});
