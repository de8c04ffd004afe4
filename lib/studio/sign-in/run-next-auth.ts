import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { pinAuthAddress } from "@/lib/platform/env";

export interface AuthRequest {
  /** Path below /api/auth */
  action: string[];
  method: "GET" | "POST";
  cookies: Record<string, string>;
  body: Record<string, string>;
}

/** Runs next-auth on a request that was already read: it sees no header and no query of the visitor's. */
export async function runNextAuth(options: NextAuthOptions, request: AuthRequest): Promise<Response> {
  pinAuthAddress();
  const { action, ...read } = request;
  const answer = new WrittenAnswer();
  const asked = { ...read, query: { nextauth: action }, headers: {} } as unknown as NextApiRequest;
  await NextAuth(asked, answer as unknown as NextApiResponse, options);
  return answer.response();
}

/** What next-auth uses of the response of an API route. */
class WrittenAnswer {
  private code = 200;
  private text: string | null = null;
  private readonly headers = new Map<string, string | string[]>();

  status(code: number): this {
    this.code = code;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    return this.headers.get(name.toLowerCase());
  }

  setHeader(name: string, value: string | string[]): this {
    this.headers.set(name.toLowerCase(), value);
    return this;
  }

  json(value: unknown): void {
    this.setHeader("content-type", "application/json");
    this.text = JSON.stringify(value);
  }

  send(value: unknown): void {
    if (typeof value === "string") this.text = value;
    else this.json(value);
  }

  end(): void {
    this.text = null;
  }

  response(): Response {
    const headers = [...this.headers].flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    );
    return new Response(this.text, { status: this.code, headers });
  }
}
