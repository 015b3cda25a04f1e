import type { Place } from './articles.ts'

const repository = 'https://raw.githubusercontent.com/creditline/creditline/main'

/**
 * A configuration that checks the articles of a repository.
 *
 * @param installed - Creditline is among the repository's dependencies: the schema then lies in it.
 */
export function configText(places: readonly Place[], installed: boolean): string {
  const schema = installed
    ? './node_modules/creditline/config.schema.json'
    : `${repository}/packages/creditline/config.schema.json`
  const config = { $schema: schema, terms: ['dcnf'], articles: places.map(({ path }) => path) }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** A workflow that checks what pull requests change, and all articles on the main branch. */
export function workflowText(branch: string): string {
  return `# Checks that republished articles keep the credit they owe. The hash is that of a release; the page of releases has
# the newest.
name: Credit
on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
jobs:
  credit:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 2 # the base of the pull request, so that only what it changes is checked
          persist-credentials: false
      - uses: creditline/creditline@0000000000000000000000000000000000000000 # v0.1.0
`
}
