"use client";

import { Button } from "@/components/ui/button";

export default function StaffError({ reset }: { reset: () => void }) {
  return (
    <main className="grid min-h-[70dvh] place-items-center px-4 text-center">
      <div>
        <h1 className="font-serif text-2xl font-semibold">The portal could not do that.</h1>
        <p className="mt-2 mb-5 text-ink-2">
          Unsaved text stays in this browser. The log of the portal says what went wrong.
        </p>
        <Button tone="primary" onClick={reset}>
          Try again
        </Button>
      </div>
    </main>
  );
}
