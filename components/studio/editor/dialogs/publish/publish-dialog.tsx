"use client";

import { ChevronDown } from "lucide-react";
import { useContext, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { MenuButton } from "@/components/ui/menu-button";
import { Notice } from "@/components/ui/notice";
import { publishAction } from "@/lib/studio/editor/actions";
import { sendAction } from "@/lib/studio/shell/send-action";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import { Pictures } from "../../body/pictures";
import { CheckList } from "../../checks/check-list";
import { letterCheck } from "../../checks/letter-check";
import { storyChecks } from "../../checks/story-checks";
import { useUndrawnLetters } from "../../checks/use-undrawn-letters";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import type { PicturePlace, Place } from "../../places/place";
import { usePlaces } from "../../places/places-provider";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { ScheduleFields } from "../schedule/schedule-fields";
import { useScheduling } from "../schedule/use-scheduling";
import { type AddressRefused, AddressTrouble, isOfAddress } from "./address-trouble";
import { PublicationFacts } from "./publication-facts";
import { ReadBackList } from "./read-back-list";
import { SignificantTick } from "./significant-tick";
import { StoryCards } from "./story-cards";
import { usePreviewedVersion } from "./use-previewed-version";
import { useSuggestedSignificance } from "./use-suggested-significance";

/** What publishing does, now or later: for the first time, or to what is live. */
const TEXTS = {
  first: { now: "text", later: "laterText" },
  changes: { now: "changesText", later: "laterChangesText" },
} as const;

type Outcome = { isChange: boolean; cancelled: number };

export function PublishDialog({ draft, newsroom, onClose }: { draft: Draft; newsroom: Newsroom; onClose: () => void }) {
  const { t, locale } = useText();
  const { publishing, openDialog, refresh } = usePublishing();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState("");
  const [refused, setRefused] = useState<AddressRefused | null>(null);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const weighed = useSuggestedSignificance(draft, publishing.head.liveVersionId !== null);
  const isSignificant = ticked ?? weighed ?? false;
  const { head, fields } = draft;
  const isPublic = publishing.head.state === "published" || publishing.head.state === "correcting";
  const checks = [
    ...storyChecks(fields, useContext(Pictures).byId, { t, locale }),
    ...letterCheck(useUndrawnLetters(head), fields, { t, locale }),
  ];
  const isBlocked = checks.some((check) => check.isBlocking);
  const version = usePreviewedVersion(draft);
  const [isLater, setLater] = useState(false);
  const later = useRef<HTMLDivElement>(null);
  const scheduling = useScheduling(draft, newsroom.zone, isPublic ? "update" : "publish");
  const mayLater = publishing.rights.schedule;
  const { jumpTo } = usePlaces();
  const section = newsroom.sections.find(({ id }) => id === fields.sectionId);
  const timeOf = (at: string) => fullTime(at, newsroom.zone, locale);
  const nowLabel = t(isPublic ? "editor.bar.publishChanges" : "editor.dialogs.publish.now");
  const laterLabel = t(isPublic ? "editor.dialogs.publish.updateLater" : "editor.dialogs.publish.later");
  const [replaced] = publishing.pending.filter(({ kind }) => kind !== "unpublish");

  async function confirm(isConfirmed = false) {
    setBusy(true);
    setProblem("");
    setRefused(null);
    const saved = await savedVersion(draft);
    const asked = saved && { storyId: head.storyId, versionId: saved.versionId, isSignificant, isConfirmed };
    const answer = asked && (await sendAction(publishAction, asked, t));
    setBusy(false);
    if (!saved) return setProblem(t("editor.dialogs.publish.unsaved"));
    if (answer && !answer.ok && isOfAddress(answer)) return setRefused(answer);
    if (!answer?.ok) return setProblem(answer?.message ?? t("editor.dialogs.publish.noAnswer"));
    draft.adopt(answer.value.head);
    setOutcome(answer.value.result);
    void refresh();
  }

  async function confirmLater() {
    if (await scheduling.schedule(isPublic && isSignificant)) onClose();
  }

  const chooseLater = () => {
    flushSync(() => setLater(true));
    later.current?.querySelector("input")?.focus();
  };

  // A dialog that closes gives the focus back: only then can the place take it.
  const jump = (place: Place | PicturePlace) => {
    flushSync(onClose);
    jumpTo(place);
  };

  if (outcome) {
    return (
      <Dialog
        title={t(outcome.isChange ? "editor.dialogs.publish.published" : "editor.dialogs.publish.already")}
        onClose={onClose}
      >
        {!outcome.isChange && <p className="mb-3 text-ink-2">{t("editor.dialogs.publish.nothingChanged")}</p>}
        {outcome.cancelled > 0 && (
          <div className="mb-3">
            <Notice tone="warn">{t("editor.dialogs.publish.cancelled")}</Notice>
          </div>
        )}
        <ReadBackList storyId={head.storyId} siteUrl={newsroom.siteUrl} isChange={outcome.isChange} />
        <p className="mt-4 flex flex-wrap gap-2">
          <a href={draft.head.path ?? "/"} target="_blank" rel="noreferrer" className={buttonClass()}>
            {t("editor.dialogs.publish.openPage")}
          </a>
          <Button tone="primary" onClick={onClose} autoFocus>
            {t("editor.dialogs.done")}
          </Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t(isPublic ? "editor.dialogs.publish.changesTitle" : "editor.dialogs.publish.title")}
      onClose={onClose}
      isWide
    >
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-[20rem_1fr]">
        <section aria-label={t("editor.dialogs.publish.card")}>
          {version ? (
            <StoryCards {...version} />
          ) : (
            <p className="border border-line bg-panel p-4 font-serif text-lg leading-snug" dir="auto">
              {fields.headline || t("shell.noHeadline")}
            </p>
          )}
        </section>
        <div className="grid content-start gap-4">
          <p className="text-ink-2">
            {t(`editor.dialogs.publish.${TEXTS[isPublic ? "changes" : "first"][isLater ? "later" : "now"]}`, {
              section: section?.name ?? t("editor.dialogs.publish.ownSection"),
            })}
          </p>
          <CheckList checks={checks} onJump={jump} />
          <PublicationFacts
            draft={draft}
            newsroom={newsroom}
            onJump={jump}
            onMove={draft.story.rights.move ? () => openDialog({ dialog: "move" }) : null}
          />
          {isPublic && !isLater && <SignificantTick isTicked={isSignificant} weighed={weighed} onChange={setTicked} />}
          {problem && <Notice tone="bad">{problem}</Notice>}
          {refused && (
            <AddressTrouble
              refused={refused}
              onTake={() => confirm(true)}
              onUse={(slug) => {
                draft.set("slug", slug);
                setRefused(null);
              }}
            />
          )}
          {publishing.embargo && (
            <Notice tone="warn">
              {publishing.embargo.until
                ? t("editor.dialogs.publish.embargoUntil", { time: timeOf(publishing.embargo.until) })
                : t("editor.dialogs.publish.embargo")}
            </Notice>
          )}
          {replaced && !isLater && (
            <Notice>{t("editor.dialogs.publish.replaces", { time: timeOf(replaced.runAt) })}</Notice>
          )}
          {isLater && (
            <div ref={later} className="grid gap-4">
              <ScheduleFields scheduling={scheduling} zone={newsroom.zone} onNow={() => setLater(false)}>
                {isPublic && <SignificantTick isTicked={isSignificant} weighed={weighed} onChange={setTicked} />}
              </ScheduleFields>
            </div>
          )}
        </div>
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <span className="inline-flex max-w-full">
          <Button
            tone="primary"
            className={mayLater ? "rounded-e-none" : ""}
            onClick={() => (isLater ? confirmLater() : confirm())}
            disabled={isBusy || scheduling.action.isBusy || isBlocked || (!isLater && publishing.embargo !== null)}
            autoFocus
          >
            {isBusy ? t("editor.dialogs.publish.busy") : isLater ? laterLabel : nowLabel}
          </Button>
          {mayLater && (
            <MenuButton
              label={t("editor.dialogs.publish.when")}
              items={[
                { label: nowLabel, onSelect: () => setLater(false) },
                { label: laterLabel, onSelect: chooseLater },
              ]}
              className={buttonClass("primary", "rounded-s-none border-s-panel px-1.5")}
            >
              <ChevronDown size={16} aria-hidden="true" />
            </MenuButton>
          )}
        </span>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
