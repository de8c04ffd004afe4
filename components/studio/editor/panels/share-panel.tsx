"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sharePreviewAction } from "@/lib/studio/preview/actions";
import { platforms } from "@/lib/studio/preview/platforms";
import type { SharePreview } from "@/lib/studio/preview/share-preview";
import { PlatformFrame } from "../../preview/platform-frame";
import type { Draft } from "../draft/use-draft";

interface Card {
  /** Address of its bytes in this browser */
  url: string;
  about: string;
}

/** The story as networks would show it if it were published now. */
export function SharePanel({ draft }: { draft: Draft }) {
  const { storyId, rev } = draft.head;
  const [preview, setPreview] = useState<SharePreview | null>(null);
  const [problem, setProblem] = useState("");
  const [again, setAgain] = useState(0);
  const hash = preview?.cardHash;
  const card = useCard(hash && `/studio/stories/${storyId}/card?${hash}-${again}`, setProblem);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision may be shared in other words
  useEffect(() => {
    sharePreviewAction(storyId).then(
      (answer) => (answer.ok ? setPreview(answer.value) : setProblem(answer.message)),
      () => setProblem("The preview cannot be read now."),
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
          Try again
        </Button>
      </div>
    );
  }
  if (!preview || !card) return <p className="text-ink-3">Drawing the card…</p>;
  return (
    <div className="grid grid-cols-1 gap-6">
      <p className="text-xs text-ink-3">
        As the saved text would be shared. {card.about}. A changed headline or picture makes a new card at a new
        address; networks that keep the old one show it until they look again.
      </p>
      {platforms.map((platform) => (
        <PlatformFrame key={platform.id} platform={platform} preview={preview} card={card.url} />
      ))}
    </div>
  );
}

/** The bytes of a card, kept in this page alone: fetched once for all frames. */
function useCard(address: string | undefined, onProblem: (words: string) => void): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whom to tell of trouble does not change what is fetched
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
        setCard({ url, about: `${bytes.type === "image/png" ? "PNG" : "JPEG"}, ${Math.ceil(bytes.size / 1024)} KB` });
      })
      .catch(
        () =>
          isOver || onProblem("The card cannot be drawn now. What is published gets the site's own card meanwhile."),
      );
    return () => {
      isOver = true;
      URL.revokeObjectURL(url);
    };
  }, [address]);
  return card;
}
