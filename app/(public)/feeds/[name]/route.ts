import { feedAnswer, readFeedName } from '../feed-answer.ts'

type Context = { params: Promise<{ name: string }> }

/** A feed by its name and format, such as `/feeds/disputed.atom`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return feedAnswer(readFeedName((await params).name))
}
