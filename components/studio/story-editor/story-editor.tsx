"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useMemo, useRef, useState } from "react";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import type { StudioPicture } from "@/lib/studio/media/studio-picture";
import type { EditorStory } from "@/lib/studio/stories/editor-story";
import { MediaDialog } from "../media/media-dialog";
import { MediaPicker } from "../media/media-picker";
import { uploadPicture } from "../media/upload-picture";
import { textDirection } from "../text-direction";
import { BodyEditor } from "./body/body-editor";
import { insertPicture } from "./body/commands";
import { ConflictScreen } from "./conflict-screen";
import { HeadFields } from "./head-fields";
import { LeadPicture } from "./lead-picture";
import type { Newsroom } from "./newsroom";
import { SidePanel } from "./panels/side-panel";
import { Pictures } from "./pictures";
import { EditorBar } from "./publish/editor-bar";
import { RestoredNotice } from "./restored-notice";
import { useDraft } from "./use-draft";
import { useTabKey } from "./use-tab-key";

type PickingFor = "body" | "lead" | null;

export function StoryEditor({ story, newsroom }: { story: EditorStory; newsroom: Newsroom }) {
  const { head, content } = story;
  const { kind, sectionId, slug, weight, lang } = head;
  const journalKey = useTabKey(head.storyId);
  const draft = useDraft({ head, fields: { ...content, kind, sectionId, slug, weight } }, journalKey);
  const [bodyKey, setBodyKey] = useState(0);
  const [pictures, setPictures] = useState(() => new Map(story.pictures.map((each) => [each.id, each])));
  const [editing, setEditing] = useState<string | null>(null);
  const [picking, setPicking] = useState<PickingFor>(null);
  const [notice, setNotice] = useState("");
  const editor = useRef<Editor | null>(null);
  const isLocked = !story.rights.edit || draft.status.kind === "refused";
  const dir = textDirection(lang);

  const know = useCallback(
    (picture: StudioPicture) => setPictures((before) => new Map(before).set(picture.id, picture)),
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
  const upload = useCallback(
    async (files: File[], place: PickingFor) => {
      for (const file of files) {
        setNotice(`Uploading ${file.name || "picture"}…`);
        const answer = await uploadPicture(file);
        setNotice(answer.ok ? "" : answer.message);
        if (answer.ok) use(answer.picture, place);
      }
    },
    [use],
  );
  const onReady = useCallback((ready: Editor | null) => {
    editor.current = ready;
  }, []);
  const replaceBody = useCallback(
    (body: StoryBody) => {
      draft.set("body", body);
      setBodyKey((before) => before + 1);
    },
    [draft.set],
  );
  const shelf = useMemo(() => ({ byId: pictures, open: setEditing }), [pictures]);
  const edited = editing ? pictures.get(editing) : undefined;

  return (
    <Pictures value={shelf}>
      <EditorBar draft={draft} story={story} newsroom={newsroom} />
      <div className="mx-auto grid max-w-7xl lg:grid-cols-[minmax(0,1fr)_20rem]">
        <main className="min-w-0 px-3 pt-6 pb-32 sm:px-8">
          <h1 className="sr-only">{draft.fields.headline || "Without a headline"}</h1>
          <div className="mx-auto max-w-[42rem]" lang={lang} dir={dir}>
            <RestoredNotice draft={draft} onBody={replaceBody} />
            {notice && (
              <p role="status" className="mb-4 text-xs text-warn">
                {notice}
              </p>
            )}
            <HeadFields draft={draft} isLocked={isLocked} />
            <LeadPicture
              draft={draft}
              isLocked={isLocked}
              onPick={() => setPicking("lead")}
              onFiles={(files) => upload(files.slice(0, 1), "lead")}
            />
            <BodyEditor
              key={bodyKey}
              body={draft.fields.body}
              lang={lang}
              dir={dir}
              isLocked={isLocked}
              onChange={(body) => draft.set("body", body)}
              onPictures={(files) => upload(files, "body")}
              onReady={onReady}
              onPickPicture={() => setPicking("body")}
            />
          </div>
        </main>
        <SidePanel draft={draft} story={story} newsroom={newsroom} pictures={pictures} isLocked={isLocked} />
      </div>
      {picking && (
        <MediaPicker
          onClose={() => setPicking(null)}
          onPick={(picture) => {
            use(picture, picking);
            setPicking(null);
          }}
        />
      )}
      {edited && <MediaDialog picture={edited} lang={lang} onSaved={know} onClose={() => setEditing(null)} />}
      {draft.status.kind === "refused" && <ConflictScreen draft={draft} status={draft.status} zone={newsroom.zone} />}
    </Pictures>
  );
}
