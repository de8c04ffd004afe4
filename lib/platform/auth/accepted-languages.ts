import "server-only";
import { headers } from "next/headers";

/** The Accept-Language header of this request. */
export const acceptedLanguages = async (): Promise<string | null> => (await headers()).get("accept-language");
