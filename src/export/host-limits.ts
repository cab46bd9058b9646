/** What hosts of static files take, and what a site is over. Their own pages say it; look there again where the day is long ago. */

import { groupDigits } from "../group-digits.ts";

const MIB = 1024 * 1024;
const GB = 1_000_000_000;

/** What a host takes of a site. What it sets no limit to is absent. */
interface HostLimits {
  readonly host: string;
  readonly files?: number;
  /** Bytes of the largest file. */
  readonly fileBytes?: number;
  /** Bytes of all files together. */
  readonly siteBytes?: number;
  /** Lines of `_redirects`. */
  readonly redirects?: number;
  /** Where its limits are told, and the day on which they were read there. */
  readonly source: string;
  readonly read: string;
  /** What to do about it. */
  readonly way: string;
}

export const HOST_LIMITS: readonly HostLimits[] = [
  {
    host: "Cloudflare Pages (free plan)",
    files: 20_000,
    fileBytes: 25 * MIB,
    redirects: 2_000,
    source: "https://developers.cloudflare.com/pages/platform/limits/",
    read: "2026-11-24",
    way: "leave out what you can do without (leaveOut in site.yaml), take a plan with more, or a bucket or server of your own",
  },
  {
    host: "GitHub Pages",
    siteBytes: GB,
    source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
    read: "2026-11-24",
    way: "leave out the downloads (leaveOut in site.yaml), build without compress, or take a bucket or server of your own",
  },
];

/** What hosts count. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly file: string; readonly bytes: number } | null;
  /** Lines of `_redirects`. */
  readonly redirects: number;
}

/** Bytes for a person: hosts count in units of 1,024. */
const showBytes = (bytes: number): string => `${groupDigits(Math.ceil(bytes / MIB))} MiB`;

const listExcesses = (size: SiteSize, limits: HostLimits): string[] => {
  const { largest } = size;
  const most = (limit: number | undefined): number => limit ?? Number.POSITIVE_INFINITY;
  return [
    ...(size.files > most(limits.files)
      ? [`${groupDigits(size.files)} files, and it takes ${groupDigits(most(limits.files))}`]
      : []),
    ...(largest !== null && largest.bytes > most(limits.fileBytes)
      ? [`${largest.file} of ${showBytes(largest.bytes)}, and it takes ${showBytes(most(limits.fileBytes))} a file`]
      : []),
    ...(size.bytes > most(limits.siteBytes)
      ? [`${showBytes(size.bytes)}, and it takes ${showBytes(most(limits.siteBytes))}`]
      : []),
    ...(size.redirects > most(limits.redirects)
      ? [
          `${groupDigits(size.redirects)} lines of redirects, and it follows the first ${groupDigits(most(limits.redirects))}`,
        ]
      : []),
  ];
};

/**
 * Says which hosts a site is too large for.
 *
 * @param size The site's.
 * @returns A line for each such host: what is too much, and what to do.
 */
export const describeExcess = (size: SiteSize): string[] =>
  HOST_LIMITS.flatMap((limits) => {
    const excesses = listExcesses(size, limits);
    if (excesses.length === 0) return [];
    return [
      `too large for ${limits.host}: the site has ${excesses.join("; ")}. If it is to stand there, ${limits.way}.`,
    ];
  });
