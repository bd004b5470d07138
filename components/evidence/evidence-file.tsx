import type { FileLine } from './evidence-line.ts'

/** The file of a piece of evidence: what it is, the way to save it, and a picture drawn anew where it is one. */
export function EvidenceFile({ evidenceId, file }: { evidenceId: string; file: FileLine }) {
  const path = `/desk/evidence/${evidenceId}`
  return (
    <div className="grid gap-2">
      <p className="text-muted">
        File:{' '}
        <a
          href={`${path}/file`}
          download={file.name}
          className="text-link underline underline-offset-2 [overflow-wrap:anywhere]"
        >
          <bdi>{file.name}</bdi>
        </a>
        , {file.size}, {file.mediaType}, SHA-256{' '}
        <code className="font-mono" title={file.sha256}>
          {file.sha256.slice(0, 12)}
        </code>
      </p>
      {file.isPicture && (
        <img
          src={`${path}/preview`}
          alt={`Preview of ${file.name}`}
          loading="lazy"
          className="max-h-96 max-w-full justify-self-start border border-hairline object-contain"
        />
      )}
    </div>
  )
}
