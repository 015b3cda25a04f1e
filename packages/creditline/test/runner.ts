/** The commands that a runner of workflows takes from a line of a log, old form and new. */
const registered = new Set(
  [
    'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher',
    'save-state set-env set-output stop-commands warning',
  ].flatMap((names) => names.split(' ')),
)

/**
 * As the runner reads them (ActionCommand.cs): the new form at the start of a line, the old one anywhere in it. It looks
 * for their signs by the rules of a language, for which characters that are not seen do not count.
 */
export function commandsOf(log: string): string[] {
  return log
    .split(/\r\n|\n|\r/)
    .flatMap((line) => commandOf(line) ?? commandOf(line.replaceAll(/\p{DI}/gu, '')) ?? [])
}

function commandOf(line: string): string | undefined {
  return newCommand(line) ?? oldCommand(line)
}

function newCommand(line: string): string | undefined {
  const trimmed = line.replace(/^[\s\u0085\u180e]+/u, '')
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  return end < 0 ? undefined : nameIn(trimmed.slice(2, end))
}

function oldCommand(line: string): string | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : nameIn(line.slice(start + 3, end))
}

function nameIn(info: string): string | undefined {
  const name = info.split(' ', 1)[0]!.toLowerCase()
  return registered.has(name) ? name : undefined
}
