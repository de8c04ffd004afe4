import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

export default function Forbidden() {
  return (
    <main className="grid min-h-dvh place-items-center px-4 text-center">
      <div>
        <p className="text-xs text-ink-3">403</p>
        <h1 className="mt-1 font-serif text-2xl font-semibold">This page is for other roles.</h1>
        <p className="mt-2 mb-5 text-ink-2">An administrator of the newsroom can change what your account may do.</p>
        <Link href="/studio" className={buttonClass()}>
          Back to the stories
        </Link>
      </div>
    </main>
  );
}
