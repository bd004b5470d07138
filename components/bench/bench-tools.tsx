import type { BenchActions } from './bench-actions.ts'
import { type Bench, useBench } from './bench-state.ts'
import { enterSentences, leaveSentences, stepClaim } from './bench-verbs.ts'
import { ChosenAside } from './chosen-aside.tsx'
import { FindWords } from './find-words.tsx'
import { SentenceTools, toolRow } from './sentence-tools.tsx'
import { ToolButton } from './tool-button.tsx'
import { type Undoable, UndoForm } from './undo-form.tsx'

type Props = {
  bench: Bench
  actions: BenchActions
  undoable: Undoable | null
  canClaim: boolean
  hasClaims: boolean
}

/** What can be done on the bench, as buttons that its keys click. It stays on the screen while the text goes by. */
export function BenchTools({ bench, actions, undoable, canClaim, hasClaims }: Props) {
  const isOn = useBench(bench, ({ mode }) => mode === 'sentences')
  return (
    <div className="sticky top-0 z-10 -mx-2 mb-2 grid gap-1 border-b border-hairline bg-page px-2 py-1.5 max-lg:top-11 print:hidden">
      <div className={toolRow}>
        <ToolButton
          shortcut="bench.sentences"
          aria-pressed={isOn}
          className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-page"
          onClick={() => (isOn ? leaveSentences(bench) : enterSentences(bench))}
        >
          Sentence mode
        </ToolButton>
        {hasClaims && (
          <>
            <ToolButton shortcut="bench.previous-claim" onClick={() => stepClaim(bench, -1)}>
              Previous claim
            </ToolButton>
            <ToolButton shortcut="bench.next-claim" onClick={() => stepClaim(bench, 1)}>
              Next claim
            </ToolButton>
          </>
        )}
        {canClaim && <FindWords bench={bench} />}
        {undoable && canClaim && (
          <UndoForm key={undoable.seq} bench={bench} undoable={undoable} action={actions.undoStep} />
        )}
      </div>
      {isOn && <SentenceTools bench={bench} canClaim={canClaim} />}
      {isOn && canClaim && <ChosenAside bench={bench} action={actions.takeUpPassages} />}
      <BenchStatus bench={bench} />
    </div>
  )
}

/** What was chosen or done last: seen by everybody, and said aloud when there is time for it. */
function BenchStatus({ bench }: { bench: Bench }) {
  const said = useBench(bench, (state) => state.said)
  return (
    <p role="status" aria-label="Bench" className="min-h-5 truncate text-muted">
      <bdi>{said}</bdi>
    </p>
  )
}
