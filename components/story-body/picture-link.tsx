import type { Picture as PictureOf } from "@/lib/public/media/picture";
import { pictureSources, pictureUrl } from "@/lib/public/media/picture-url";

/** A picture's link to its largest file; where there is script, the lightbox shows it on the page instead. */
export function PictureLink({
  picture,
  label,
  children,
}: {
  picture: PictureOf;
  /** What the link does, in words of the interface */
  label: string;
  children: React.ReactNode;
}) {
  const { width } = pictureSources(picture, undefined, 2400);
  const name = [label, picture.alt].filter(Boolean).join(": ");
  return (
    <a className="picture-link" href={pictureUrl(picture, width, "jpg")} aria-label={name} data-enlarge="">
      {children}
    </a>
  );
}
