import { z } from 'zod'

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

/** The page of a list that the address asks for, from 1; anything odd is the first. */
export async function pageNumberOf(
  searchParams: Promise<{ page?: string | string[] | undefined }>,
): Promise<number> {
  return pageNumber.parse((await searchParams).page)
}
