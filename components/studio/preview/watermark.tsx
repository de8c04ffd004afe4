import { studioText } from "@/lib/studio/shell/text/studio-text";
import { embargoText } from "../editor/dialogs/embargo/embargo-text";

const rows = [...Array(12).keys()];

/** The end of an embargo across the whole page, in the language of the studio. */
export async function Watermark({ until, zone }: { until: string | null; zone: string }) {
  const text = await studioText();
  const words = `${embargoText(until, zone, text)} · `.repeat(8);
  return (
    <div className="watermark" aria-hidden="true" lang={text.lang} dir={text.dir}>
      {rows.map((row) => (
        <span key={row}>{words}</span>
      ))}
    </div>
  );
}
