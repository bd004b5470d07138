import { sizeInWords } from '#domain/upload.ts'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import type { Upload } from './use-upload.ts'

/** How far a file is on its way, with the way out of it; or why it did not arrive, with the way to try again. */
export function UploadState({ state, kept, begin, cancel }: Upload) {
  return (
    <>
      {/* Said once at the beginning and once at the end; the figures beside the bar are for the eye. */}
      <p role="status" className="sr-only">
        {'name' in state ? `Uploading ${state.name}` : kept ? `${kept.fileName} is uploaded` : ''}
      </p>
      {'sent' in state && (
        <div className="grid gap-2">
          <p>
            Uploading <bdi className="font-medium">{state.name}</bdi>: {percent(state.sent, state.total)} %,{' '}
            <span className="tabular-nums">
              {sizeInWords(state.sent)} of {sizeInWords(state.total)}
            </span>
          </p>
          <progress
            className={bar}
            aria-label={`Upload of ${state.name}`}
            value={state.sent}
            max={state.total}
          />
          {state.at === 'waited for' && (
            <p role="alert">
              The file is still on its way. Attach the evidence once it is there, or cancel the file.
            </p>
          )}
          <div>
            <Button type="button" onClick={cancel}>
              Cancel the upload
            </Button>
          </div>
        </div>
      )}
      {state.at === 'failed' && (
        <div className="grid gap-2" role="alert">
          <ErrorLine>{state.sentence}</ErrorLine>
          <div>
            <Button type="button" onClick={() => begin(state.file)}>
              Try again
            </Button>
          </div>
        </div>
      )}
    </>
  )
}

const bar =
  'h-2 w-full max-w-xl appearance-none overflow-hidden rounded-full border border-border bg-surface ' +
  '[&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-surface [&::-webkit-progress-value]:bg-ink'

const percent = (sent: number, total: number) => Math.floor((100 * sent) / Math.max(total, 1))
