import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center px-4 text-center">
      <div>
        <p className="text-xs text-ink-3">404</p>
        <h1 className="mt-1 mb-5 font-serif text-2xl font-semibold">There is nothing here, or not for you.</h1>
        <Link href="/studio" className={buttonClass()}>
          Back to the stories
        </Link>
      </div>
    </main>
  );
}
