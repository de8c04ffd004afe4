import { wellFormedJson } from "@/lib/platform/http/well-formed-json";

/** Data as it may stand in a script element: nothing in it ends the element or a line of script. */
export function serialiseJsonLd(data: object): string {
  return wellFormedJson(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
