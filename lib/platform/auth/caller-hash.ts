import "server-only";
import { headers } from "next/headers";
import { networkOf } from "../http/caller/ip-address";
import { hashAddress } from "./hash-address";

/** Hash of the network from which the request being answered came. */
export async function callerHash(): Promise<string | undefined> {
  return hashAddress(networkOf((await headers()).get("x-forwarded-for")));
}
