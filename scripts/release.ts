// node scripts/release.ts TAG FOLDER
// Packs the packages for a release and writes its notes, or says why the tag is no release.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Manifest, packAll, publishedFolders } from './pack.ts'

const [tag, folder] = process.argv.slice(2)
if (tag === undefined || folder === undefined) throw new Error('Unexpected missing tag or folder')
const version = tag.replace(/^v/, '')

for (const each of publishedFolders()) {
  const manifest = JSON.parse(readFileSync(path.join(each, 'package.json'), 'utf8')) as Manifest
  if (manifest.version !== version)
    throw new Error(`Unexpected version \`${manifest.version}\` of ${manifest.name}, expected \`${version}\``)
}

const changelog = readFileSync(path.join(import.meta.dirname, '../CHANGELOG.md'), 'utf8')
const section = changelog.split(/^## /m).find((each) => each.startsWith(`[${version}]`))
if (section === undefined) throw new Error(`Unexpected missing section \`## [${version}]\` of CHANGELOG.md`)

const destination = path.resolve(folder)
mkdirSync(destination, { recursive: true })
writeFileSync(path.join(destination, 'notes.md'), section.slice(section.indexOf('\n')).trim() + '\n')
for (const { tarball } of packAll(destination)) console.log(tarball)
