"use client";

import { EyeOff, Lock } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { StoryRow } from "@/lib/studio/stories/story-rows";
import { RelativeTime } from "../shell/relative-time";
import { useText } from "../shell/text-provider";
import { StateMark } from "./state-mark";
import { Thumbnail } from "./thumbnail";

/** On wide screens the columns of a line and of the heads above it */
export const lineColumns =
  "block lg:grid lg:grid-cols-[1.5rem_3.5rem_minmax(0,1fr)_10rem_8rem_9rem_6.5rem_6.5rem] lg:items-center lg:gap-3";

export const storyLineClass = `${lineColumns} relative flow-root border-b border-line px-1 py-2 has-[a]:hover:bg-sunken focus-within:bg-sunken data-selected:bg-accent-soft`;

/** Pages of readers are outside the studio: they open in a tab of their own. */
const outside = (href: string) => (href.startsWith("/studio/") ? {} : { target: "_blank", rel: "noreferrer" });

/** One story of a list: columns on wide screens, a card on narrow ones. `tick` is what selects it, `note` why it is shown. */
export function StoryLine({
  row,
  times,
  tick,
  note,
}: {
  row: StoryRow;
  times: { now: Date; zone: string };
  tick?: ReactNode;
  note?: ReactNode;
}) {
  const { t } = useText();
  const headline = row.headline || <span className="text-ink-3 italic">{t("shell.noHeadline")}</span>;
  const headlineClass =
    "block truncate py-px font-serif text-[1.0625rem] leading-snug font-medium max-lg:whitespace-normal";
  const byline = row.byline.join(", ");
  return (
    <>
      <td className="block relative z-10 max-lg:float-end max-lg:ms-2">{tick}</td>
      <td className="block max-lg:float-start max-lg:me-3">
        <Thumbnail mediaId={row.mediaId} />
      </td>
      <td className="block min-w-0">
        {row.href ? (
          <Link
            href={row.href}
            {...outside(row.href)}
            prefetch={false}
            lang={row.lang}
            dir="auto"
            className={`${headlineClass} after:absolute after:inset-0`}
          >
            {headline}
          </Link>
        ) : (
          <>
            <span lang={row.lang} dir="auto" className={headlineClass}>
              {headline}
            </span>
            <span className="block text-xs text-ink-3">{t("stories.closed")}</span>
          </>
        )}
        {note && <span className="block text-xs text-warn">{note}</span>}
      </td>
      <td className="inline max-lg:me-3 lg:block">
        <StateMark state={row.state} />
        {row.isConfidential && <Sign icon={<EyeOff size={11} aria-hidden="true" />} text={t("stories.confidential")} />}
        {row.isEmbargoed && <Sign icon={<Lock size={11} aria-hidden="true" />} text={t("stories.embargo")} />}
        {row.due && (
          <span className="text-xs text-ink-3 max-lg:ms-2 lg:block">
            {t(`schedule.due.${row.due.kind}`)} <RelativeTime at={row.due.runAt} {...times} />
          </span>
        )}
      </td>
      <td className="inline text-xs text-ink-2 max-lg:me-3 lg:block lg:truncate">
        <bdi>{row.section}</bdi>
        <span className="text-ink-3">
          {row.kind === "news" ? "" : ` · ${t(`stories.kind.${row.kind}`)}`}
          {` · ${row.lang}`}
        </span>
      </td>
      <td className="inline text-xs text-ink-2 max-lg:me-3 lg:block lg:truncate" title={byline}>
        {byline || "—"}
      </td>
      <td className="text-xs text-ink-3 max-lg:hidden lg:block">
        {row.publishedAt ? <RelativeTime at={row.publishedAt} {...times} /> : "—"}
      </td>
      <td className="inline text-xs text-ink-3 lg:block lg:text-end">
        <RelativeTime at={row.modifiedAt} {...times} />
      </td>
    </>
  );
}

const Sign = ({ icon, text }: { icon: ReactNode; text: string }) => (
  <span className="ms-2 inline-flex items-center gap-1 text-xs font-medium text-warn">
    {icon}
    {text}
  </span>
);
