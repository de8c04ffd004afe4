import { Notice } from "@/components/ui/notice";

/** A password that is shown this one time. */
export function OneTimePassword({ email, password }: { email: string; password: string }) {
  return (
    <div className="my-4">
      <Notice tone="good">
        One-time password of {email}: <code className="text-base font-semibold select-all">{password}</code>
        <span className="block">
          Tell it to its owner now; it is not shown again. It is changed at the first sign-in.
        </span>
      </Notice>
    </div>
  );
}
