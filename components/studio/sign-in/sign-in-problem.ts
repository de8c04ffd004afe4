/** What to tell somebody whom next-auth did not let in; `error` is its code, or `wait:` with seconds. */
export function signInProblem(error: string | null | undefined): string {
  const seconds = Number(/^wait:(\d+)$/.exec(error ?? "")?.[1]);
  if (seconds > 0) {
    const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
    return `Too many attempts. Wait ${wait}, then try again.`;
  }
  if (error === "CredentialsSignin") return "The e-mail address or the password is wrong.";
  return "Signing in does not work right now. Try again in a moment.";
}
