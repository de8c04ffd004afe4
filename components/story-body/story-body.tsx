import type { Block, BlockType, StoryBody as Body } from "@/lib/newsroom/story/body/body";
import type { Picture } from "@/lib/public/media/picture";
import { DividerBlock } from "./divider-block";
import { EmbedBlock, type EmbedWords } from "./embed-block";
import { FactboxBlock } from "./factbox-block";
import { HeadingBlock } from "./heading-block";
import { ListBlock } from "./list-block";
import { ParagraphBlock } from "./paragraph-block";
import { PictureBlock, type PictureWords } from "./picture-block";
import { PullquoteBlock } from "./pullquote-block";
import { QuoteBlock } from "./quote-block";
import { TableBlock } from "./table-block";

interface BlockContext {
  pictures: Record<string, Picture>;
  words: EmbedWords & PictureWords;
}

type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;
type BlockComponents = { [Type in BlockType]: (props: { block: BlockOf<Type> } & BlockContext) => React.ReactNode };

const components: BlockComponents = {
  paragraph: ParagraphBlock,
  heading: HeadingBlock,
  quote: QuoteBlock,
  pullquote: PullquoteBlock,
  list: ListBlock,
  picture: PictureBlock,
  embed: EmbedBlock,
  factbox: FactboxBlock,
  table: TableBlock,
  divider: DividerBlock,
};

/** The text of a story, block by block. */
export function StoryBody({ body, pictures, words }: { body: Body } & BlockContext) {
  return (
    <div className="story-body">
      {body.blocks.map((block) => {
        const Component = components[block.type] as BlockComponents[typeof block.type] as (
          props: { block: Block } & BlockContext,
        ) => React.ReactNode;
        return <Component key={block.id} block={block} pictures={pictures} words={words} />;
      })}
    </div>
  );
}
