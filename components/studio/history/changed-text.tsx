import type { TextChange } from "@/lib/newsroom/story/version/diff/diff-text";

/** Words with what was added and removed marked; on one `side` of two only what that side says. */
export function ChangedText({ text, side }: { text: TextChange[]; side?: "before" | "after" }) {
  const shown = text.filter(({ kind }) => kind === "same" || side !== (kind === "added" ? "before" : "after"));
  return shown.map(({ kind, text: words }, index) => {
    const key = `${index}-${kind}`;
    if (kind === "added") {
      return (
        <ins key={key} className="bg-good-soft text-good decoration-1 underline-offset-2">
          {words}
        </ins>
      );
    }
    if (kind === "removed") {
      return (
        <del key={key} className="bg-bad-soft text-bad">
          {words}
        </del>
      );
    }
    return <span key={key}>{words}</span>;
  });
}
