import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { SeenAt } from "@/lib/newsroom/story/publication/seen-at";
import type { ReadersSaw } from "@/lib/studio/history/what-readers-saw";
import { ZonedTime } from "../shell/zoned-time";
import { historyAddress } from "./history-address";

const nothingWords: Record<Extract<SeenAt, { kind: "nothing" }>["why"], string> = {
  future: "That time has not come yet.",
  never: "The story was never public.",
  before: "The story was not public yet.",
  elsewhere: "The story was published elsewhere then, and imported later: what readers saw there is not known here.",
  expired: "The story's time on the site had run out.",
  unpublished: "The story was off the site; its address answered 410, gone.",
  retracted: "The story was retracted: its address showed the notice alone.",
  killed: "The story was taken down; its address answered 410, gone.",
};

/** What readers saw at a time, or the two times that a wall clock may have meant. */
export function SeenAnswer({
  saw,
  storyId,
  zone,
  current,
}: {
  saw: Exclude<ReadersSaw, { kind: "refused" }>;
  storyId: string;
  zone: string;
  /** The id of the version that is edited, to compare with */
  current: string;
}) {
  if (saw.kind === "choose") {
    return (
      <Notice tone="warn">
        {saw.why === "twice"
          ? "Clocks went back over this time: it happened twice. Which one? "
          : "Clocks went forward over this time: it did not exist. Did you mean "}
        {saw.choices.map((choice, index) => (
          <span key={choice}>
            {index > 0 && " or "}
            <Link href={historyAddress(storyId, { seen: choice })} className="underline">
              <ZonedTime at={choice} zone={zone} seconds /> ({choice.slice(11, 16)} UTC)
            </Link>
          </span>
        ))}
      </Notice>
    );
  }
  const { seen, versionNumber, corrections } = saw;
  const at = <ZonedTime at={saw.at} zone={zone} seconds />;
  if (seen.kind === "nothing") {
    return (
      <Notice>
        {at}: {nothingWords[seen.why]} {seen.before?.reason && `Reason: ${seen.before.reason}`}
      </Notice>
    );
  }
  const { versionId, from, until } = seen.period;
  return (
    <Notice tone="good">
      {at}: readers saw <b>version {versionNumber}</b>, live from <ZonedTime at={from} zone={zone} seconds />
      {until ? (
        <>
          {" "}
          until <ZonedTime at={until} zone={zone} seconds />.
        </>
      ) : (
        " until now."
      )}{" "}
      {versionId !== current && (
        <Link href={historyAddress(storyId, { from: versionId, to: current })} className="underline">
          Compare it with the text as it stands now
        </Link>
      )}
      {corrections.map((text) => (
        <span key={text} className="mt-1 block text-ink-2">
          With the correction: {text}
        </span>
      ))}
    </Notice>
  );
}
