import "server-only";
import { headers } from "next/headers";

/** Whether the request being answered wants no HTML page: a program, or an action of a page. */
export async function isMachine(): Promise<boolean> {
  const asked = await headers();
  const accept = asked.get("accept") ?? "*/*";
  return asked.has("next-action") || !(accept.includes("text/html") || accept.includes("*/*"));
}
