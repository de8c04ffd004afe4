import { buttonClass } from "@/components/ui/button";

export default function Unauthorized() {
  return (
    <main className="grid min-h-dvh place-items-center px-4 text-center">
      <div>
        <p className="text-xs text-ink-3">401</p>
        <h1 className="mt-1 mb-5 font-serif text-2xl font-semibold">You are signed out.</h1>
        <a href="/sign-in" className={buttonClass("primary")}>
          Sign in
        </a>
      </div>
    </main>
  );
}
