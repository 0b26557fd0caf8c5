import { type Annotation, toAnnotations } from './annotations.ts'
import type { TargetReport } from './target-report.ts'
import { visible } from './visible.ts'

/**
 * Findings as the workflow commands that GitHub Actions turns into annotations, wherever in a job they are printed. Of
 * each level GitHub shows ten a step.
 */
export function formatWorkflowCommands(reports: readonly TargetReport[]): string {
  return reports
    .flatMap(({ report, folder }) => toAnnotations(report, folder))
    .map((annotation) => `${toCommand(annotation)}\n`)
    .join('')
}

function toCommand({ level, title, message, file, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties = Object.entries({
    title,
    file: visible(file),
    line: startLine,
    endLine,
    col: startColumn,
    endColumn,
  })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
    .join(',')
  return `::${COMMANDS[level]} ${properties}::${escapeData(message)}`
}

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Each character that would end the command, as the runner decodes it. */
function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, (character) => encodeURIComponent(character))
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (character) => encodeURIComponent(character))
}
