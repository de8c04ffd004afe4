const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);

/** Signs in with next-auth's form. Returns what the requests of a browser carry afterwards. */
export async function signInByForm(
  origin: string,
  account: { email: string; password: string },
): Promise<Record<string, string>> {
  const form = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = await form.json();
  const signIn = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(form).join("; "), origin },
    body: new URLSearchParams({ ...account, csrfToken, json: "true" }),
  });
  const cookie = cookiesOf(signIn).find((each) => each?.includes("masthead.session="));
  if (!cookie) throw new Error(`${account.email} could not sign in: ${signIn.status} ${await signIn.text()}`);
  return { cookie, origin, "sec-fetch-site": "same-origin" };
}
