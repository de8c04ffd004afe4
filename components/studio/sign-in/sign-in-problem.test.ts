import { expect, it } from "vitest";
import { makeStudioText } from "@/lib/studio/shell/text/make-studio-text";
import { studioMessages } from "@/lib/studio/shell/text/studio-messages";
import { signInProblem } from "./sign-in-problem";

const { t } = makeStudioText("en", studioMessages("en"));

it.each([
  ["CredentialsSignin", "The e-mail address or the password is wrong."],
  ["wait:40", "Too many attempts. Wait 40 seconds, then try again."],
  ["wait:721", "Too many attempts. Wait 13 minutes, then try again."],
  ["failed", "Signing in does not work right now. Try again in a moment."],
])("says of %s: %s", (error, words) => {
  expect(signInProblem(t, error)).toBe(words);
});
