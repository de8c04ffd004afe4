import sharp from "sharp";

/** Writes a picture that costs what a photo costs: soft shapes, hard edges and, unless it must come out the same again, grain. */
export async function writeSamplePhoto(
  file: string,
  width: number,
  height: number,
  subjectX: number,
  hasGrain = true,
): Promise<void> {
  const towers = Array.from({ length: 70 }, (_, i) => {
    const [x, tall] = [(i * 7919) % 4000, 300 + ((i * 104729) % 1000)];
    return `<rect x="${x}" y="${1900 - tall}" width="${80 + ((i * 31) % 180)}" height="${tall}" fill="hsl(${205 + (i % 40)} 28% ${16 + (i % 26)}%)"/>`;
  });
  const x = subjectX * 4000;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 4000 3000" preserveAspectRatio="xMidYMid slice">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#25406b"/><stop offset=".45" stop-color="#d9825a"/>
    <stop offset=".63" stop-color="#f2c879"/><stop offset=".64" stop-color="#27466a"/><stop offset="1" stop-color="#0e2036"/></linearGradient></defs>
    <rect width="4000" height="3000" fill="url(#sky)"/>${towers.join("")}
    <circle cx="${x}" cy="1250" r="270" fill="#c98f6b"/>
    <path d="M${x - 520} 3000c0-900 200-1400 520-1400s520 500 520 1400z" fill="#7a1f2b"/></svg>`;
  const picture = sharp(Buffer.from(svg));
  await (hasGrain ? picture.composite([await grain(width, height)]) : picture).jpeg({ quality: 88 }).toFile(file);
}

async function grain(width: number, height: number) {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 22 };
  const input = await sharp({ create: { width, height, channels: 3, background: "#808080", noise } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { input, blend: "soft-light" as const };
}
