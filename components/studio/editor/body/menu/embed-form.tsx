"use client";

import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useText } from "../../../shell/text-provider";
import { TextBubble } from "../bubble/text-bubble";
import { insertEmbed } from "../commands";

/** Asks for the address of an embed, at the place where it will be. */
export function EmbedForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (insertEmbed(editor, typed)) onClose();
    else setProblem(t("editor.body.embed.bad"));
  };
  return (
    <TextBubble editor={editor} label={t("editor.body.tool.embed")} onClose={onClose}>
      <form onSubmit={submit} className="grid w-80 max-w-full gap-2">
        <Field
          label={t("editor.body.embed.prompt")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
          problem={problem}
          autoFocus
          autoComplete="off"
          inputMode="url"
          dir="auto"
        />
        <Button type="submit" tone="primary" className="justify-self-start">
          {t("editor.body.embed.insert")}
        </Button>
      </form>
    </TextBubble>
  );
}
