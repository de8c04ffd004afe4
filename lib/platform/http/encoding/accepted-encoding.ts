/** How the text of an answer is sent; `identity` is as it is. */
export type Encoding = "br" | "gzip" | "identity";

/** The smaller first */
const ENCODED = ["br", "gzip"] as const;
const WEIGHT = /^q=([01](?:\.\d{0,3})?)$/i;

function readWeights(header: string): Map<string, number> {
  const parts = header.split(",").map((part): [string, number] => {
    const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
    const weight = parameters.map((each) => WEIGHT.exec(each)?.[1]).find((each) => each !== undefined);
    return [name === "x-gzip" ? "gzip" : name, Number(weight ?? 1)];
  });
  return new Map(parts);
}

/**
 * The encoding that an Accept-Encoding header prefers, of equal weights the smaller one. Identity where there is no header, and where none
 * of ours is allowed (RFC 9110, 12.5.3).
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  const weights = readWeights(header ?? "");
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [best] = ENCODED.filter((name) => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a));
  // Not named, identity is allowed, but preferred to nothing that is.
  return best && weightOf(best) >= (weights.get("identity") ?? 0) ? best : "identity";
}
