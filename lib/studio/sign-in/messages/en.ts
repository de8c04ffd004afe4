export const signIn = {
  title: "Sign in",
  heading: "Sign in to the studio",
  accounts: "Accounts are opened by the newsroom’s administrators, who also reset forgotten passwords.",
  email: "E-mail",
  password: "Password",
  signingIn: "Signing in…",
  waitSeconds: "Too many attempts. Wait {count} seconds, then try again.",
  waitMinutes: "Too many attempts. Wait {count} minutes, then try again.",
  wrong: "The e-mail address or the password is wrong.",
  failed: "Signing in does not work right now. Try again in a moment.",
};
