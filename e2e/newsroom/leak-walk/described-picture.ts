import sharp from "sharp";

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
].join(" ");

const bag = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`;

function xmp(words: string): string {
  const texts = ["dc:title", "dc:description", "dc:rights", "xmpRights:UsageTerms"].map((name) => bag(name, words));
  const creator = `<dc:creator><rdf:Seq><rdf:li>${words}</rdf:li></rdf:Seq></dc:creator>`;
  const lines = ["Credit", "Source", "Headline"].map((name) => `<photoshop:${name}>${words}</photoshop:${name}>`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${NAMESPACES}>${[...texts, creator, ...lines].join("")}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** A JPEG whose own metadata, EXIF and XMP, holds the words wherever a camera or an agency may write some. */
export async function describedPicture(words: string): Promise<Buffer> {
  const ifd = { ImageDescription: words, Artist: words, Copyright: words };
  return sharp({ create: { width: 800, height: 600, channels: 3, background: "#803020" } })
    .jpeg()
    .withExif({ IFD0: ifd })
    .withXmp(xmp(words))
    .toBuffer();
}
