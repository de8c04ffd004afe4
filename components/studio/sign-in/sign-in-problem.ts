import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

/** The message for somebody who was not signed in; `error` is next-auth's code, or `wait:` with seconds. */
export function signInProblem(t: Translate, error: string): string {
  const seconds = Number(/^wait:(\d+)$/.exec(error)?.[1]);
  if (seconds > 0) {
    return seconds < 90
      ? t("signIn.waitSeconds", { count: seconds })
      : t("signIn.waitMinutes", { count: Math.ceil(seconds / 60) });
  }
  return t(error === "CredentialsSignin" ? "signIn.wrong" : "signIn.failed");
}
