// node scripts/check-packages.ts
// Packs the packages and looks at the tarballs as their users get them: publint, attw, and what neither looks at.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { type Manifest, type Packed, packAll } from './pack.ts'

const tar = (args: string[]): string => execFileSync('tar', args, { encoding: 'utf8' })

function manifestFaults(manifest: Manifest): string[] {
  const faults: string[] = []
  if (JSON.stringify(manifest.exports).includes('"development"'))
    faults.push('exports name the `development` condition')
  for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
    if (range.includes(':')) faults.push(`dependency \`${name}\` has the range \`${range}\``)
  return faults
}

function fileFaults(files: string[]): string[] {
  const faults = files
    .filter((file) => /\.tsbuildinfo$|(^|\/)test\//.test(file))
    .map((file) => `${file} is packed`)
  for (const needed of ['LICENSE', 'README.md'])
    if (!files.includes(needed)) faults.push(`${needed} is not packed`)
  return faults
}

async function faultsOf({ tarball }: Packed): Promise<string[]> {
  const manifest = JSON.parse(tar(['-xOf', tarball, 'package/package.json'])) as Manifest
  const files = tar(['-tf', tarball])
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''))
  const bytes = readFileSync(tarball)
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  })
  const types = spawnSync('attw', [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji'], {
    encoding: 'utf8',
  })
  return [
    ...manifestFaults(manifest),
    ...fileFaults(files),
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`),
    ...(types.status === 0 ? [] : [`attw: ${types.stdout}${types.stderr}`]),
  ]
}

const destination = mkdtempSync(path.join(tmpdir(), 'creditline-pack-'))
try {
  for (const packed of packAll(destination)) {
    const faults = await faultsOf(packed)
    console.log(`${packed.name}: ${faults.length === 0 ? 'sound' : ''}`)
    for (const fault of faults) console.log(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(destination, { recursive: true })
}
