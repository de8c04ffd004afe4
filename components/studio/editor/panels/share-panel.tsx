"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sharePreviewAction } from "@/lib/studio/preview/actions";
import { platforms } from "@/lib/studio/preview/platforms";
import type { SharePreview } from "@/lib/studio/preview/share-preview";
import { PlatformFrame } from "../../preview/platform-frame";
import { useText } from "../../shell/text-provider";
import { letterNames } from "../checks/letter-check";
import { useUndrawnLetters } from "../checks/use-undrawn-letters";
import type { Draft } from "../draft/use-draft";

interface Card {
  /** Address of its bytes in this browser */
  url: string;
  format: "PNG" | "JPEG";
  /** KB */
  size: number;
}

/** The story as networks would show it if it were published now. */
export function SharePanel({ draft }: { draft: Draft }) {
  const { t, locale } = useText();
  const undrawn = useUndrawnLetters(draft.head);
  const { storyId, rev } = draft.head;
  const [preview, setPreview] = useState<SharePreview | null>(null);
  const [problem, setProblem] = useState("");
  const [again, setAgain] = useState(0);
  const hash = preview?.cardHash;
  const card = useCard(hash && `/studio/stories/${storyId}/card?${hash}-${again}`, () =>
    setProblem(t("editor.panels.share.notDrawn")),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision may be shared in other words
  useEffect(() => {
    sharePreviewAction(storyId).then(
      (answer) => (answer.ok ? setPreview(answer.value) : setProblem(answer.message)),
      () => setProblem(t("editor.panels.share.unreadable")),
    );
  }, [storyId, rev]);

  if (problem) {
    return (
      <div className="grid justify-items-start gap-2">
        <Notice tone="bad">{problem}</Notice>
        <Button
          onClick={() => {
            setProblem("");
            setAgain(again + 1);
          }}
        >
          {t("shell.failed.again")}
        </Button>
      </div>
    );
  }
  if (!preview || !card) return <p className="text-ink-3">{t("editor.panels.share.drawing")}</p>;
  return (
    <div className="grid grid-cols-1 gap-6">
      <p className="text-xs text-ink-3">{t("editor.panels.share.about", { format: card.format, size: card.size })}</p>
      {undrawn.length > 0 && (
        <Notice tone="warn">{t("editor.panels.checks.undrawn", { letters: letterNames(undrawn, locale) })}</Notice>
      )}
      {platforms.map((platform) => (
        <PlatformFrame key={platform.id} platform={platform} preview={preview} card={card.url} />
      ))}
    </div>
  );
}

/** The bytes of a card, held by this page alone: fetched once for all frames. */
function useCard(address: string | undefined, onProblem: () => void): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is called after a failure does not change what is fetched
  useEffect(() => {
    if (!address) return;
    let url = "";
    let isOver = false;
    fetch(address)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const bytes = await response.blob();
        if (isOver) return;
        url = URL.createObjectURL(bytes);
        const format = bytes.type === "image/png" ? "PNG" : "JPEG";
        setCard({ url, format, size: Math.ceil(bytes.size / 1024) });
      })
      .catch(() => isOver || onProblem());
    return () => {
      isOver = true;
      URL.revokeObjectURL(url);
    };
  }, [address]);
  return card;
}
