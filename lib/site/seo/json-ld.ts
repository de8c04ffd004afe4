/** Data as it may stand in a script element: nothing in it ends the element or a line of script. */
export function serialiseJsonLd(data: object): string {
  return JSON.stringify(data)
    .toWellFormed()
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
