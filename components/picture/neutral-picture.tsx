import type { NeutralPicture as Shown } from '#domain/share-picture.ts'
import { PictureShape } from './picture-shape.tsx'

/** What stands in for words that the picture's fonts have not: the verdicts' shapes, and the newsroom where it can be named. */
export function NeutralPicture({ picture }: { picture: Shown }) {
  return (
    <div tw="flex flex-col w-full h-full bg-white text-[#1b1b1a] px-[72px] py-[60px]">
      <div tw="flex flex-grow items-center justify-center">
        {picture.shapes.map((verdict, at) => (
          <div key={`${at}${verdict}`} tw="flex mx-[36px]">
            <PictureShape verdict={verdict} size={220} />
          </div>
        ))}
      </div>
      <div tw="flex justify-center border-t-2 border-[#8a8b90] pt-[32px] h-[90px] text-[38px]">
        {picture.newsroom}
      </div>
    </div>
  )
}
