import { Fragment } from "react";
import type { Mark, Run } from "@/lib/newsroom/story/body/body";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";

function marked(inner: React.ReactNode, mark: Mark, page: string): React.ReactNode {
  switch (mark.type) {
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "code":
      return <code>{inner}</code>;
    case "strike":
      return <s>{inner}</s>;
    case "sub":
      return <sub>{inner}</sub>;
    case "sup":
      return <sup>{inner}</sup>;
    case "link":
      return isSafeLink(mark.href) ? (
        <a href={mark.href.startsWith("#") ? page + mark.href : mark.href}>{inner}</a>
      ) : (
        inner
      );
  }
}

function lines(text: string): React.ReactNode {
  const parts = text.split("\n");
  if (parts.length === 1) return text;
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a run have no identity but their place
    <Fragment key={index}>
      {index > 0 && <br />}
      {part}
    </Fragment>
  ));
}

/** Text with its marks; links stand outside the other marks of a run. `page` is the path of the text's own page where it is shown on another one. */
export function Runs({ runs, page = "" }: { runs: Run[]; page?: string }) {
  return runs.map((run, index) => {
    const marks = [...(run.marks ?? [])].sort((a, b) => Number(a.type === "link") - Number(b.type === "link"));
    const inner = marks.reduce((within, mark) => marked(within, mark, page), lines(run.text));
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
    return <Fragment key={index}>{inner}</Fragment>;
  });
}
