/** The message for somebody who was not signed in; `error` is next-auth's code, or `wait:` with seconds. */
export function signInProblem(error: string): string {
  const seconds = Number(/^wait:(\d+)$/.exec(error)?.[1]);
  if (seconds > 0) {
    const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
    return `Too many attempts. Wait ${wait}, then try again.`;
  }
  if (error === "CredentialsSignin") return "The e-mail address or the password is wrong.";
  return "Signing in does not work right now. Try again in a moment.";
}
