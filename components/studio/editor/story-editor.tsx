"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import { isStored } from "@/lib/studio/editor/not-stored";
import type { ReceivedPicture } from "@/lib/studio/media/receive-picture";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import { knownText } from "../media/known-text";
import { MediaDialog } from "../media/media-dialog";
import { MediaPicker } from "../media/media-picker";
import { uploadPicture } from "../media/upload-picture";
import { StudioLanguage } from "../shell/studio-language";
import { useText } from "../shell/text-provider";
import { EditorBar } from "./bar/editor-bar";
import { BodyEditor } from "./body/body-editor";
import { insertPicture } from "./body/commands";
import { useHeadSearch } from "./body/find/use-head-search";
import { HeadFields } from "./body/head-fields";
import { LeadPicture } from "./body/lead-picture";
import { Pictures } from "./body/pictures";
import { StoryChips } from "./body/story-chips";
import type { OnFiles } from "./body/uploads/file-handlers";
import { sortFiles } from "./body/uploads/given-files";
import { targetOf } from "./body/uploads/upload-anchor";
import { useLeaveWarning } from "./body/uploads/use-leave-warning";
import { useUploads } from "./body/uploads/use-uploads";
import { EditingBar } from "./draft/bar/editing-bar";
import { RefusalDialog } from "./draft/bar/refusal-dialog";
import { mayWrite } from "./draft/draft-state";
import { MergeScreen } from "./draft/merge/merge-screen";
import type { Newsroom } from "./draft/newsroom";
import { useDraft } from "./draft/use-draft";
import { SidePanel } from "./panels/side-panel";
import { usePlaces } from "./places/places-provider";
import { useNewStory } from "./places/use-new-story";

type PickingFor = "body" | "lead" | null;

export function StoryEditor({ story: given, newsroom }: { story: EditorStory; newsroom: Newsroom }) {
  const text = useText();
  const { t } = text;
  const draft = useDraft(given, newsroom, t);
  const { story } = draft;
  const { lang } = draft.fields;
  useNewStory(isStored(draft.head), draft.set);
  const [seen, setSeen] = useState<ReadonlyMap<string, StudioPicture>>(new Map());
  const pictures = useMemo(
    () => new Map([...story.pictures.map((each) => [each.id, each] as const), ...seen]),
    [story.pictures, seen],
  );
  const { picture: opened, openPicture } = usePlaces();
  const [picking, setPicking] = useState<PickingFor>(null);
  const [notice, setNotice] = useState("");
  const editor = useRef<Editor | null>(null);
  const isLocked = !mayWrite(draft) || draft.status.kind === "refused";
  const dir = writingDirection(lang);
  const head = useHeadSearch(draft);

  const know = useCallback(
    (picture: StudioPicture) => setSeen((before) => new Map(before).set(picture.id, picture)),
    [],
  );
  const use = useCallback(
    (picture: StudioPicture, place: PickingFor) => {
      know(picture);
      if (place === "lead") draft.set("leadMediaId", picture.id);
      else if (editor.current) insertPicture(editor.current, picture.id);
    },
    [draft.set, know],
  );
  const { zone } = newsroom;
  const onUploaded = useCallback(
    (picture: ReceivedPicture, name: string) => {
      know(picture);
      if (picture.since) setNotice(knownText(picture, { name, zone, text }));
    },
    [know, zone, text],
  );
  const { uploads, pending, announced } = useUploads(onUploaded);
  const [isLeadComing, setLeadComing] = useState(false);
  useLeaveWarning(pending > 0 || isLeadComing);
  const uploadLead = useCallback(
    async ([file]: File[]) => {
      if (!file) return;
      setNotice(t("editor.body.uploading", { name: file.name || t("editor.body.unnamed") }));
      setLeadComing(true);
      const answer = await uploadPicture(file, t);
      setLeadComing(false);
      const name = file.name || t("editor.body.unnamed");
      setNotice(answer.ok ? knownText(answer.picture, { name, zone, text }) : answer.message);
      if (answer.ok) use(answer.picture, "lead");
    },
    [use, t, text, zone],
  );
  const onFiles: OnFiles = useCallback(
    (view, { pictures, others }, target) => {
      setNotice(others[0] ? t("editor.body.upload.noPicture", { name: others[0].name }) : "");
      if (pictures.length > 0) void uploads.start(view, pictures, target);
    },
    [uploads, t],
  );
  const onReady = useCallback((ready: Editor | null) => {
    editor.current = ready;
  }, []);
  const pickForBody = useCallback(() => setPicking("body"), []);
  const shelf = useMemo(
    () => ({ byId: pictures, open: (mediaId: string, part?: "alt") => openPicture({ mediaId, part }), lang }),
    [pictures, lang, openPicture],
  );
  const edited = opened ? pictures.get(opened.mediaId) : undefined;

  return (
    <Pictures value={shelf}>
      <EditorBar draft={draft} story={story} newsroom={newsroom} />
      <div className="mx-auto grid max-w-7xl lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex min-h-[calc(100dvh-3rem)] min-w-0 flex-col">
          <main className="grow px-3 pt-6 pb-32 sm:px-8">
            <h1 className="sr-only">{draft.fields.headline || t("shell.noHeadline")}</h1>
            <div className="mx-auto max-w-[42rem]" lang={lang} dir={dir}>
              <StudioLanguage>
                <p role="status" className="sr-only">
                  {announced}
                </p>
                {notice && (
                  <p role="status" className="mb-4 text-xs text-warn">
                    {notice}
                  </p>
                )}
              </StudioLanguage>
              <StoryChips draft={draft} newsroom={newsroom} isLocked={isLocked} />
              <div data-place="head">
                <HeadFields draft={draft} found={head.found} isLocked={isLocked} />
              </div>
              <div data-place="leadMediaId">
                <LeadPicture draft={draft} isLocked={isLocked} onPick={() => setPicking("lead")} onFiles={uploadLead} />
              </div>
              <BodyEditor
                body={draft.fields.body}
                changes={draft.bodyChanges}
                head={head}
                lang={lang}
                dir={dir}
                isLocked={isLocked}
                onChange={(body) => draft.set("body", body)}
                onFiles={onFiles}
                onReady={onReady}
                onPickPicture={pickForBody}
              />
            </div>
          </main>
          <EditingBar draft={draft} zone={newsroom.zone} />
        </div>
        <SidePanel draft={draft} story={story} newsroom={newsroom} pictures={pictures} isLocked={isLocked} />
      </div>
      {picking && (
        <MediaPicker
          onClose={() => {
            flushSync(() => setPicking(null));
            if (picking === "body") editor.current?.view.focus();
          }}
          onFiles={(files) => {
            flushSync(() => setPicking(null));
            if (picking === "lead") return void uploadLead(files);
            const view = editor.current?.view;
            if (!view) return;
            view.focus();
            onFiles(view, sortFiles(files), targetOf(view.state.doc, view.state.selection));
          }}
          onPick={(picture) => {
            // A dialog that closes gives the focus back: only then can the text take it.
            flushSync(() => setPicking(null));
            use(picture, picking);
          }}
        />
      )}
      {edited && (
        <MediaDialog
          picture={edited}
          lang={lang}
          zone={newsroom.zone}
          first={opened?.part}
          onSaved={know}
          onClose={() => openPicture(null)}
        />
      )}
      {draft.choice && <MergeScreen choice={draft.choice} session={draft.session} />}
      {draft.status.kind === "refused" && <RefusalDialog status={draft.status} session={draft.session} />}
    </Pictures>
  );
}
