/** Titles that stand before a name, lower case, without full stop. */
export const HONORIFICS = new Set('mr mrs ms miss dr sir dame lord lady rev prof mx'.split(' '));
