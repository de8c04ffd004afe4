/** An answer may repeat the address that was asked for, also as a tidied one or segment by segment, and nothing else of the story. */
export function withoutEcho(text: string, address: string, token: string): string {
  const [pathname = ""] = address.split("?");
  const echoes = [address, pathname, pathname.toLowerCase(), encodeURIComponent(address)];
  const whole = echoes.reduce((rest, echo) => rest.replaceAll(echo, ""), text);
  const segments = pathname.split("/").filter((segment) => segment.includes(token));
  return segments.reduce((rest, segment) => rest.replaceAll(new RegExp(`${segment}(?![\\w-])`, "g"), ""), whole);
}
