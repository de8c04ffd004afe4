import "server-only";
import { createHmac } from "node:crypto";
import { authSecret } from "./secret";

const DIGITS = 24;

/** A network address as the audit log keeps it: the same for the same address, and readable to nobody without the portal's secret. */
export function hashAddress(address: string): string | undefined {
  if (address === "unknown") return undefined;
  return createHmac("sha256", authSecret()).update(`address ${address}`).digest("hex").slice(0, DIGITS);
}
