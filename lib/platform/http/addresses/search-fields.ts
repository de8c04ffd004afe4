const OPERATORS = /(?<!\S)(?:sort|since|until):(?:"[^"]*"|\S+)\s?/gi;

/** A query without its operators for order and dates. */
export const withoutFields = (query: string): string => query.replace(OPERATORS, "").trim();
