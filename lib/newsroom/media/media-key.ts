/** Where the store keeps a picture's original. */
export function mediaKey(picture: { id: string; hash: string; mime: string }): string {
  return `media/${picture.id}/${picture.hash}.${picture.mime === "image/png" ? "png" : "jpg"}`;
}
