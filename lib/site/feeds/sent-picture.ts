import { absoluteUrl } from "@/lib/public/absolute-url";
import type { Picture } from "@/lib/public/media/picture";
import { pictureUrl } from "@/lib/public/media/picture-url";

const WIDTH = 1200;

/** A picture as it is sent to readers outside the site: one JPEG, whole, at most 1,200 pixels wide. */
export function sentPicture(picture: Picture): { url: string; width: number; height: number } {
  const width = Math.min(WIDTH, picture.width);
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  return { url: absoluteUrl(pictureUrl(picture, WIDTH, "jpg")), width, height };
}
