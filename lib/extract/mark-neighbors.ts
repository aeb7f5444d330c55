/** What can stand before a mark that opens a quotation. */
export const SPACE_OR_OPENER = /[\s([{—–/-]/;
/** What can stand after a mark that closes one. */
export const AFTER_CLOSE = /[\s)\]},.;:!?…—–/-]/;
