/**
 * Stands in an address for what is not stated. No value can be it: names of enums have no dash in them, ids have a colon, and
 * numbers have digits.
 */
export const missing = '-';
