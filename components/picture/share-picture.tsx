import type { SharePicture as Shown } from '#domain/share-picture.ts'
import { cn } from '../ui/cn.ts'
import { PictureShape, pictureInk } from './picture-shape.tsx'

/** Long wordings are set smaller, so that each has room: sizes found by looking at the longest that is drawn. */
function textSize(text: string): string {
  if (text.length <= 70) return 'text-[64px]'
  return text.length <= 130 ? 'text-[50px]' : 'text-[42px]'
}

/** 1200 × 630: what was checked, how it came out, who checked it. Drawn by next/og, which reads `tw` and knows flex only. */
export function SharePicture({ picture }: { picture: Shown }) {
  return (
    <div tw="flex flex-col w-full h-full bg-white text-[#1b1b1a] px-[72px] py-[60px]">
      <div tw="flex items-center justify-between text-[30px]">
        <span tw="font-semibold">{picture.newsroom}</span>
        <span tw="text-[#5c5c58]">{picture.label}</span>
      </div>
      <div tw="flex flex-col flex-grow justify-center">
        <div tw={cn('flex leading-[1.25]', textSize(picture.text))}>
          <span tw="font-semibold">{picture.text}</span>
        </div>
        <div tw="flex mt-[18px] text-[30px] text-[#5c5c58]">{picture.about}</div>
      </div>
      <div tw="flex flex-wrap border-t-2 border-[#8a8b90] pt-[32px] text-[34px]">
        {picture.answers.map(({ question, verdict, word }) => (
          <div key={question + verdict} tw="flex items-center mr-[44px]">
            {question !== '' && <span tw="mr-[16px]">{`${question}:`}</span>}
            <PictureShape verdict={verdict} size={42} />
            <span tw={`ml-[16px] font-semibold text-[${pictureInk[verdict]}]`}>{word}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
