/** What the form of the search page asks for beside the query; inside, each is an operator of the query. */
const FIELDS = ["sort", "since", "until"] as const;
const VALUE = /^(?:date|\d{4}(?:-\d{1,2}){0,2})$/;

/** A query without its operators for order and dates, which the form has fields for. */
export function withoutFields(query: string, fields: readonly string[] = FIELDS): string {
  if (fields.length === 0) return query;
  const operators = new RegExp(`(?<!\\S)(?:${fields.join("|")}):(?:"[^"]*"|\\S+)\\s?`, "gi");
  return query.replace(operators, "").trim();
}

/** A query with the operators that the fields of an address ask for, in place of its own; an empty field takes its operator away. */
export function withFields(query: string, address: URLSearchParams): string {
  const given = FIELDS.filter((field) => address.has(field));
  const operators = given.flatMap((field) => {
    const value = address.get(field)?.trim() ?? "";
    return VALUE.test(value) ? `${field}:${value}` : [];
  });
  return [...operators, withoutFields(query, given)].join(" ");
}
