/** What the lock file says of the packages that ship. */

/** As far as it is read. */
export interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
      }
    >
  >;
}

/** A package that is installed with Cuttings. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string;
  readonly hasInstallScript: boolean;
}

const FOLDER = "node_modules/";

/** Packages whose package.json names no licence; the file beside it does. By name and version: the next one may differ. */
const READ_BY_HAND: Readonly<Record<string, string>> = { "duplexer 0.1.1": "MIT" };

/**
 * Lists the packages that ship, those for other systems included.
 * @param lock The parsed lock file.
 * @returns By name, then by version; each once.
 */
export function listShipped(lock: LockFile): ShippedPackage[] {
  const shipped = new Map<string, ShippedPackage>();
  for (const [path, { dev, version = "", license = "", hasInstallScript = false }] of Object.entries(lock.packages)) {
    if (path === "" || dev) continue;
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const own = `${name} ${version}`;
    shipped.set(own, { name, version, licence: license || (READ_BY_HAND[own] ?? ""), hasInstallScript });
  }
  return [...shipped].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

/**
 * Writes the packages by licence, for people.
 * @param packages What ships.
 */
export function describeLicences(packages: readonly ShippedPackage[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  const lines = licences.map((licence) => {
    const named = packages.filter((shipped) => shipped.licence === licence);
    return `${licence || "no licence named"} (${named.length}): ${named.map(({ name, version }) => `${name} ${version}`).join(", ")}`;
  });
  return `${lines.join("\n")}\n`;
}
