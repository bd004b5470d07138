import { Fragment } from 'react'
import { openNewClaim, openSetAside } from './bench-forms.ts'
import { type Bench, isFormOpen, useBench } from './bench-state.ts'
import { leaveSentences, move, showClaimsHere, trim } from './bench-verbs.ts'
import { ToolButton } from './tool-button.tsx'

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

const trims = [
  { shortcut: 'sentence.start-earlier', label: 'Start a word earlier', side: 'start', by: -1 },
  { shortcut: 'sentence.start-later', label: 'Start a word later', side: 'start', by: 1 },
  { shortcut: 'sentence.end-earlier', label: 'End a word earlier', side: 'end', by: -1 },
  { shortcut: 'sentence.end-later', label: 'End a word later', side: 'end', by: 1 },
] as const

function ChoosingTools({ bench, disabled }: { bench: Bench; disabled: boolean }) {
  return (
    <>
      <ToolButton disabled={disabled} shortcut="sentence.extend" onClick={() => move(bench, 'extend')}>
        One more
      </ToolButton>
      <ToolButton disabled={disabled} shortcut="sentence.shrink" onClick={() => move(bench, 'shrink')}>
        One less
      </ToolButton>
      {trims.map(({ shortcut, label, side, by }) => (
        <Fragment key={shortcut}>
          {by < 0 && <span className="shrink-0 ps-1 text-muted">{side === 'start' ? 'Start' : 'End'}</span>}
          <ToolButton
            disabled={disabled}
            shortcut={shortcut}
            aria-label={label}
            className="min-w-8"
            onClick={() => trim(bench, side, by)}
          >
            <span aria-hidden="true">{by < 0 ? '◂' : '▸'}</span>
          </ToolButton>
        </Fragment>
      ))}
    </>
  )
}
