export interface GivenFiles {
  pictures: File[];
  others: File[];
}

/** Programs add a picture of a text to the text itself; a copied picture brings markup without words. */
function hasWords(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("style, script")) element.remove();
  return body.textContent.trim() !== "";
}

const isPicture = ({ type }: File) => type.startsWith("image/");

export const sortFiles = (files: File[]): GivenFiles => ({
  pictures: files.filter(isPicture),
  others: files.filter((file) => !isPicture(file)),
});

/** The files that were pasted or dropped; null where there is none, or where they only show the text that comes with them. */
export function givenFiles(data: DataTransfer | null): GivenFiles | null {
  const files = [...(data?.files ?? [])];
  const isNone = !data || files.length === 0 || hasWords(data.getData("text/html"));
  return isNone ? null : sortFiles(files);
}
