import "server-only";
import NextAuth from "next-auth";
import { pinAuthAddress } from "@/lib/platform/env";
import { authOptions } from "./auth-options";

/** Answers next-auth's own addresses: sign-in, sign-out, its CSRF token. */
export async function answerAuth(
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  pinAuthAddress();
  const response: Response = await NextAuth(authOptions())(request, context);
  response.headers.set("Cache-Control", "no-store");
  return response;
}
