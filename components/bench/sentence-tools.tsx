import { openNewClaim, openSetAside } from './bench-forms.ts'
import { type Bench, isFormOpen, useBench } from './bench-state.ts'
import { leaveSentences, move, showClaimsHere, trim } from './bench-verbs.ts'
import { ToolButton } from './tool-button.tsx'
import { WordSteps } from './word-steps.tsx'

/** On a phone one row that goes on to the side: the text is what one has come for. */
export const toolRow = 'flex items-center gap-1 max-lg:overflow-x-auto max-lg:py-1 lg:flex-wrap'

/** What sentence mode can do, as buttons that its keys click; off while a form is open, which has its own. */
export function SentenceTools({ bench, canClaim }: { bench: Bench; canClaim: boolean }) {
  const disabled = useBench(bench, isFormOpen)
  // What is open beside the text is closed first.
  const isAlone = useBench(bench, ({ detail }) => detail.kind === 'nothing')
  return (
    <div role="toolbar" aria-label="Sentences" className={toolRow}>
      <ToolButton disabled={disabled} shortcut="sentence.previous" onClick={() => move(bench, 'previous')}>
        Previous
      </ToolButton>
      <ToolButton disabled={disabled} shortcut="sentence.next" onClick={() => move(bench, 'next')}>
        Next
      </ToolButton>
      {canClaim && (
        <>
          <ToolButton disabled={disabled} shortcut="sentence.claim" onClick={() => openNewClaim(bench)}>
            Make a claim
          </ToolButton>
          <ToolButton disabled={disabled} shortcut="sentence.aside" onClick={() => openSetAside(bench)}>
            Set aside
          </ToolButton>
        </>
      )}
      <ToolButton disabled={disabled} shortcut="sentence.unread" onClick={() => move(bench, 'unread')}>
        Next unread
      </ToolButton>
      <ToolButton disabled={disabled} shortcut="sentence.claims" onClick={() => showClaimsHere(bench)}>
        Claims here
      </ToolButton>
      {canClaim && <ChoosingTools bench={bench} disabled={disabled} />}
      <ToolButton
        disabled={disabled}
        shortcut={isAlone ? 'bench.close' : undefined}
        onClick={() => leaveSentences(bench)}
      >
        Done
      </ToolButton>
    </div>
  )
}

function ChoosingTools({ bench, disabled }: { bench: Bench; disabled: boolean }) {
  return (
    <>
      <ToolButton disabled={disabled} shortcut="sentence.extend" onClick={() => move(bench, 'extend')}>
        One more
      </ToolButton>
      <ToolButton disabled={disabled} shortcut="sentence.shrink" onClick={() => move(bench, 'shrink')}>
        One less
      </ToolButton>
      <WordSteps
        language={bench.data.language}
        disabled={disabled}
        onStep={(side, by) => trim(bench, side, by)}
      />
    </>
  )
}
