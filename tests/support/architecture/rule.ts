import { lineOf, nodes, type SourceFile, type SyntaxNode } from './source-file.ts'

/** One law of the code. `faults` lists each breach; every `planted` example must be reported by it. */
export type Rule = {
  name: string
  faults: (files: SourceFile[]) => string[]
  planted: Record<string, string>[]
}

/** The faults that a look at one file finds, with the file's name in front. */
export const perFile = (look: (file: SourceFile) => string[]) => (files: SourceFile[]) =>
  files.flatMap((file) => look(file).map((fault) => `${file.path}: ${fault}`))

/** The faults that a look at single nodes finds, in the files that `where` lets through. */
export const perNode =
  (where: (path: string) => boolean, look: (node: SyntaxNode, file: SourceFile) => string | undefined) =>
  (files: SourceFile[]) =>
    files
      .filter((file) => where(file.path))
      .flatMap((file) =>
        [...nodes(file.program)].flatMap((node) => {
          const fault = look(node, file)
          return fault ? [`${file.path}:${lineOf(file, node)}: ${fault}`] : []
        }),
      )

export const inTests = (path: string) => path.startsWith('tests/')
/** The first folder, or the file's own name at the top. */
export const floorOf = (path: string) => path.split('/')[0] ?? path
