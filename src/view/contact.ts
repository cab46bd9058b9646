/** Where readers tell mistakes. */
import type { Site } from "../site.ts";
import type { Link } from "./navigation.ts";

const WEB = /^https?:/i;

/**
 * Links whoever takes corrections: an address of the web as it is, another as one of e-mail.
 *
 * @param site Its contact.
 * @returns null where the settings name nobody.
 */
export const linkContact = ({ contact }: Pick<Site, "contact">): Link | null => {
  if (contact === null) return null;
  return WEB.test(contact)
    ? { href: contact, label: contact.replace(/^https?:\/\/|\/$/gi, "") }
    : { href: `mailto:${contact}`, label: contact };
};

/**
 * Links them from an article. A message by e-mail begins with what it is about.
 *
 * @param site Its contact.
 * @param headline The article's.
 * @param address Where it stands; null while the site does not know its own address.
 */
export const linkReport = (site: Pick<Site, "contact">, headline: string, address: string | null): Link | null => {
  const link = linkContact(site);
  if (link === null || WEB.test(link.href)) return link;
  const body = address === null ? "" : `&body=${encodeURIComponent(address)}`;
  return { href: `${link.href}?subject=${encodeURIComponent(`Mistake in: ${headline}`)}${body}`, label: link.label };
};
