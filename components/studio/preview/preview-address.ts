/** The address of a story's preview, of one version where it is named. */
export const previewAddress = (storyId: string, versionId?: string) =>
  `/studio/stories/${storyId}/preview${versionId ? `?version=${versionId}` : ""}`;

/** The address of a version on the page that readers would get, which the preview shows in a frame. */
export const readerPageAddress = (storyId: string, versionId: string) =>
  `/studio/stories/${storyId}/preview/${versionId}`;

/** The address of a version as the card that readers would get in lists. */
export const readerCardAddress = (storyId: string, versionId: string) =>
  `${readerPageAddress(storyId, versionId)}/card`;
