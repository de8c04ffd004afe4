import { NextRequest } from "next/server";
import { answerAuth } from "@/lib/studio/sign-in/answer-auth";

/** A browser at next-auth's addresses: sends the cookies that it was given, and the CSRF token with every form. */
export class AuthVisitor {
  readonly cookies = new Map<string, string>();
  /** Set-Cookie headers of all answers */
  readonly given: string[] = [];

  constructor(
    private readonly origin: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async ask(path: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, ...this.headers, ...init.headers };
    const request = new NextRequest(`${this.origin}/api/auth/${path}`, { ...init, headers });
    const response = await answerAuth(request, { params: Promise.resolve({ nextauth: path.split("/") }) });
    for (const line of response.headers.getSetCookie()) this.store(line);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  async post(path: string, fields: Record<string, string>) {
    const { csrfToken } = JSON.parse((await this.ask("csrf")).text);
    const body = new URLSearchParams({ csrfToken, json: "true", ...fields }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return this.ask(path, { method: "POST", body, headers });
  }

  signIn(email: string, password: string) {
    return this.post("callback/credentials", { email, password });
  }

  private store(line: string): void {
    this.given.push(line);
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === "") this.cookies.delete(name);
    else this.cookies.set(name, decodeURIComponent(value));
  }
}
