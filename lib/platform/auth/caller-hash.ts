import "server-only";
import { headers } from "next/headers";
import { clientAddress } from "./client-address";
import { hashAddress } from "./hash-address";

/** Hash of the address from which the request being answered came. */
export async function callerHash(): Promise<string | undefined> {
  return hashAddress(clientAddress((await headers()).get("x-forwarded-for")));
}
