import type { ImageResponse } from "@vercel/og";
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import sharp from "sharp";
import { SetLines } from "@/components/share-card/set-lines";
import type { CardLayout } from "@/lib/engines/share-cards/card-model";
import { joinPixels } from "@/lib/engines/share-cards/encode/join-pixels";

type Props = Record<string, unknown> & { style?: Record<string, unknown>; children?: ReactNode };

/** Where the outlines of letters lie on a card, whatever its colours: for each pixel from 0, none, to 255, wholly covered. */
export async function inkMask(
  { layers }: CardLayout,
  { width, height }: { width: number; height: number },
  Renderer: typeof ImageResponse,
): Promise<Uint8Array> {
  const parts = await Promise.all(
    layers.map(async ({ box, element }) => {
      const image = new Renderer(inBlackOnWhite(element) as ReactElement, { width: box.width, height: box.height });
      return {
        box,
        pixels: await sharp(await image.arrayBuffer())
          .removeAlpha()
          .raw()
          .toBuffer(),
      };
    }),
  );
  const pixels = joinPixels(width, height, "#ffffff", parts);
  const mask = new Uint8Array(width * height);
  for (let i = 0; i < mask.length; i++) mask[i] = 255 - (pixels[3 * i] ?? 255);
  return mask;
}

/** The same layout with every text in black and all else in white. */
function inBlackOnWhite(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return node.map(inBlackOnWhite);
  if (!isValidElement<Props>(node)) return node;
  if (node.type === SetLines) return cloneElement(node as ReactElement<{ colour: string }>, { colour: "#000000" });
  if (typeof node.type === "function") {
    const component = node.type as (props: Props) => ReactNode;
    return inBlackOnWhite(component(node.props));
  }
  const { style, children, ...props } = node.props;
  return cloneElement(node, { ...inWhite(props), style: style && inWhite(style) }, inBlackOnWhite(children));
}

const colours = ["backgroundColor", "fill", "stroke"];

const inWhite = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      colours.includes(name) && value !== "none" ? "#ffffff" : value,
    ]),
  );
