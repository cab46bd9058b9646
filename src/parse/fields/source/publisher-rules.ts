/** Rules by which a record's publisher and source were found, as its origins name them, where others have to know. */

/** Only a call of the page names it: "Follow The Courier on WhatsApp". */
export const FROM_CALL = "publisher.promo";
/** The settings of the site name it. */
export const FROM_SETTINGS = "site.publisher";
/** A source that is the publisher, as nobody else provided the story. */
export const FROM_PUBLISHER = "source.publisher";
