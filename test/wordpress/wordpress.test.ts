import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium as playwright, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningService, startService } from '../../packages/creditline/test/service.ts'
import { chromium, chromiumFlags } from '../../scripts/chromium.ts'
import { type Site, startSite } from './site.ts'

const bin = path.join(import.meta.dirname, '../../packages/creditline/dist/bin.js')
const prose = 'The ferry crews of the northern line went back to work on Friday after nine days ashore.'
const bare = `<!-- wp:paragraph --><p>${prose}</p><!-- /wp:paragraph -->`
const credit = `<!-- wp:paragraph --><p>By Jane Roe, Daily Caller News Foundation</p><!-- /wp:paragraph -->
<!-- wp:image --><figure class="wp-block-image"><img src="/media/dcnf-logo.png" alt="Daily Caller News Foundation logo"/></figure><!-- /wp:image -->`
const told =
  /lacks credit that it owes\. Unexpected missing logo, expected “Daily Caller News Foundation logo”/

let service: RunningService
let site: Site
let marked: { title: string; meta: object }

beforeAll(async () => {
  service = await startService({ bin })
  site = await startSite(service.url)
  marked = {
    title: 'Ferries sail again',
    meta: { creditline_republished: true, creditline_reporters: 'Jane Roe' },
  }
})

afterAll(async () => {
  await site.stop()
  await service.stop()
})

const posts = '/wp/v2/posts'
const statusOf = (id: number): Promise<string> => site.php(`return get_post_status(${id});`)
const noteOf = (id: number): Promise<string> =>
  site.php(`return get_post_meta(${id}, '_creditline_note', true);`)

async function draft(content: string, fields: object = {}): Promise<number> {
  const { status, body } = await site.api('POST', posts, { ...marked, content, status: 'draft', ...fields })
  expect(status).toBe(201)
  return body.id
}

describe('REST', () => {
  test('refuses an article without its credit, and says why', async () => {
    const { status, body } = await site.api('POST', posts, { ...marked, content: bare, status: 'publish' })
    expect({ status, code: body.code, message: body.message }).toEqual({
      status: 422,
      code: 'creditline_refused',
      message: expect.stringMatching(told),
    })
    expect(body.message).toContain('Unexpected missing byline, expected “Jane Roe”')
  })

  test.for([['publish'], ['future']])(
    'refuses to %s a draft that lacks it, and takes it mended',
    async ([status]) => {
      const id = await draft(bare)
      const when = status === 'future' ? { date: '2099-01-01T00:00:00' } : {}
      expect(await site.api('POST', `${posts}/${id}`, { status, ...when })).toMatchObject({ status: 422 })
      expect(await statusOf(id)).toBe('draft')
      const mended = await site.api('POST', `${posts}/${id}`, { status, ...when, content: credit + bare })
      expect(mended).toMatchObject({ status: 200, body: { status } })
    },
  )

  test('knows an article of a wire by its category, and lets one’s own pass', async () => {
    const given = { title: 'Ferries sail again', content: bare, status: 'publish' }
    const wire = await site.api('POST', posts, { ...given, categories: [site.category] })
    expect(wire).toMatchObject({ status: 422, body: { message: expect.stringMatching(told) } })
    expect(await site.api('POST', posts, given)).toMatchObject({ status: 201, body: { status: 'publish' } })
  })

  test('knows it by the credit that stands on it', async () => {
    const content = '<p>By Jane Roe, Daily Caller News Foundation</p>' + bare
    const { status } = await site.api('POST', posts, {
      title: 'Ferries sail again',
      content,
      status: 'publish',
    })
    expect(status).toBe(422)
  })

  test('keeps what is published from losing its credit, and leaves other changes alone', async () => {
    const { body } = await site.api('POST', posts, { ...marked, content: credit + bare, status: 'publish' })
    expect(await site.api('POST', `${posts}/${body.id}`, { content: bare })).toMatchObject({ status: 422 })
    const autosave = await site.api('POST', `${posts}/${body.id}/autosaves`, { content: bare })
    expect(autosave.status).toBe(200)
    expect(await site.api('POST', `${posts}/${body.id}`, { sticky: true })).toMatchObject({ status: 200 })
  })
})

describe('other ways', () => {
  test('XML-RPC is answered with a fault', async () => {
    const id = await draft(bare)
    const answer = await site.xmlrpc(
      'wp.editPost',
      '1',
      'editor',
      'password',
      String(id),
      struct({ post_status: 'publish' }),
    )
    expect(answer).toContain('<fault>')
    expect(answer).toMatch(/lacks credit that it owes/)
    expect(await statusOf(id)).toBe('draft')
  })

  test('the classic editor, and every plugin, gets a draft with a note', async () => {
    const id = await draft(bare)
    await site.php(`return edit_post(array('post_ID' => ${id}, 'post_status' => 'publish', 'post_type' => 'post',
      'post_title' => 'Ferries sail again', 'content' => '${prose}', 'post_author' => 1));`)
    expect(await statusOf(id)).toBe('draft')
    expect(await noteOf(id)).toMatch(told)
    const other =
      await site.php(`return wp_insert_post(array('post_title' => 'Ferries', 'post_content' => '${prose}',
      'post_status' => 'publish', 'meta_input' => array('creditline_republished' => '1')));`)
    expect(await statusOf(other)).toBe('draft')
    expect(await noteOf(other)).toMatch(/missing logo/)
  })

  test('a scheduled post whose credit is gone is held back when its time comes', async () => {
    const id = await draft(credit + bare)
    await site.api('POST', `${posts}/${id}`, { status: 'future', date: '2099-01-01T00:00:00' })
    await site.php(`global $wpdb; $wpdb->update($wpdb->posts, array('post_content' => '${prose}',
      'post_date' => '2020-01-01 00:00:00', 'post_date_gmt' => '2020-01-01 00:00:00'), array('ID' => ${id}));
      clean_post_cache(${id}); do_action('publish_future_post', ${id}); return true;`)
    expect(await statusOf(id)).toBe('draft')
    expect(await noteOf(id)).toMatch(told)
  })

  test('a plugin that sets the status itself finds it taken back', async () => {
    const id = await draft(bare)
    await site.php(`wp_publish_post(${id}); return true;`)
    expect(await statusOf(id)).toBe('draft')
    const sound = await draft(credit + bare)
    await site.php(`wp_publish_post(${sound}); return true;`)
    expect(await statusOf(sound)).toBe('publish')
  })
})

/** Sets what is to happen when the service does not answer, and where it is. */
function away(what: string, url: string): Promise<unknown> {
  return site.php(
    `return update_option('creditline', array('away' => '${what}', 'service' => '${url}') + get_option('creditline'));`,
  )
}

test('without the service, nothing goes out, or a note is left, as the site wants it', async () => {
  try {
    await away('refuse', 'http://127.0.0.1:9')
    const refused = await site.api('POST', posts, { ...marked, content: credit + bare, status: 'publish' })
    expect(refused).toMatchObject({
      status: 422,
      body: { message: expect.stringMatching(/could not be checked: /) },
    })
    await away('warn', 'http://127.0.0.1:9')
    const warned = await site.api('POST', posts, { ...marked, content: bare, status: 'publish' })
    expect(warned.status).toBe(201)
    expect(await noteOf(warned.body.id)).toMatch(/could not be checked: /)
  } finally {
    await away('refuse', service.url)
  }
})

describe('in the browser', () => {
  let profile: string
  let browser: BrowserContext
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'creditline-chromium-'))
    browser = await playwright.launchPersistentContext(profile, {
      executablePath: chromium,
      args: [...chromiumFlags],
      viewport: { width: 1300, height: 900 },
    })
    page = await browser.newPage()
    page.setDefaultTimeout(120_000)
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${site.url}/wp-login.php`)
    await page.fill('#user_login', 'editor')
    await page.fill('#user_pass', 'password')
    await page.click('#wp-submit')
    await page.waitForURL(/wp-admin/)
  })

  afterAll(async () => {
    await browser.close()
    await rm(profile, { recursive: true, force: true })
  })

  async function shot(name: string): Promise<void> {
    const to = process.env['CREDITLINE_SCREENSHOTS']
    if (to !== undefined) await page.screenshot({ path: path.join(to, `${name}.png`) })
  }

  async function openEditor(id: number): Promise<void> {
    await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'domcontentloaded' })
    await page.waitForFunction(
      `window.wp?.data?.select('core/editor')?.getCurrentPostId?.() === ${id} && wp.data.select('core/block-editor').getBlocks().length > 0`,
    )
    await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`)
  }

  const publish = (): ReturnType<Page['locator']> => page.locator('.editor-post-publish-button')

  test('the editor refuses, says why, mends and publishes', async () => {
    const id = await draft(bare, { meta: { creditline_republished: true } })
    await openEditor(id)
    await page.click('.editor-post-publish-panel__toggle')
    const panel = page.locator('.editor-post-publish-panel .creditline')
    await panel.getByText('The article lacks credit that it owes: 3 faults.').waitFor()
    expect(await panel.locator('.is-fault').allInnerTexts()).toEqual([
      expect.stringMatching(/^Logo\s+Unexpected missing logo, expected Daily Caller News Foundation logo/),
      expect.stringMatching(/^Byline\s+Unexpected missing byline/),
      expect.stringMatching(/^Affiliation\s+Unexpected/),
    ])
    expect(await publish().getAttribute('aria-disabled')).toBe('true')
    await shot('wordpress-refused')

    await panel.getByLabel('Reporters of the original').fill('Jane Roe')
    await panel.getByRole('button', { name: 'Write the missing credit' }).click()
    await panel.getByText('The article keeps the credit that it owes.').waitFor()
    expect(
      await page.evaluate(
        `wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => [name, isValid])`,
      ),
    ).toEqual([
      ['core/paragraph', true],
      ['core/image', true],
      ['core/paragraph', true],
    ])
    await shot('wordpress-mended')
    await publish().click()
    await page.locator('.post-publish-panel__postpublish').waitFor()
    expect(await statusOf(id)).toBe('publish')
    const content = await site.php(`return get_post(${id})->post_content;`)
    expect(content).toContain('<p>By Jane Roe, Daily Caller News Foundation</p>')
    expect(content).toMatch(
      /wp-content\/uploads\/\S+dcnf-logo\.svg" alt="Daily Caller News Foundation logo" class="wp-image-\d+"/,
    )
    expect(content).toContain(bare.replaceAll('--><', '-->\n<').replaceAll('><!--', '>\n<!--'))
    expect(errors).toEqual([])
  })

  test('a misspelt name is mended in its own block, and one undo takes all of it back', async () => {
    const misspelt = credit.replace('Jane Roe', 'Jane Rowe') + bare
    await openEditor(await draft(misspelt))
    await page.click('.editor-post-publish-panel__toggle')
    const panel = page.locator('.editor-post-publish-panel .creditline')
    await panel.getByText('2 faults.').waitFor()
    await panel.getByRole('button', { name: 'Write the missing credit' }).click()
    await panel.getByText('The article keeps the credit that it owes.').waitFor()
    const content = (): Promise<string> =>
      page.evaluate(`wp.data.select('core/editor').getEditedPostContent()`)
    expect(await content()).toContain('<p>By Jane Roe, Daily Caller News Foundation</p>')
    await page.evaluate(`wp.data.dispatch('core/editor').undo()`)
    expect(await content()).toContain('Jane Rowe')
  })

  test('drafts are saved whatever they lack, and what is one’s own is published', async () => {
    const id = await draft(bare, { meta: {} })
    await openEditor(id)
    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Ferries rest' })`)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await page.waitForFunction(`!wp.data.select('core/editor').isEditedPostDirty()`)
    await page.click('.editor-post-publish-panel__toggle')
    await page
      .locator('.editor-post-publish-panel .creditline')
      .getByText('The article is not from a wire.')
      .waitFor()
    await publish().click()
    await page.locator('.post-publish-panel__postpublish').waitFor()
    expect(await statusOf(id)).toBe('publish')
  })

  test('speaks the language of its editor', async () => {
    const id = await draft(bare)
    await site.php(`return update_user_meta(1, 'locale', 'de_DE');`)
    await openEditor(id)
    await page.click('.editor-post-publish-panel__toggle')
    const panel = page.locator('.editor-post-publish-panel .creditline')
    await panel.getByText('Dem Artikel fehlt eine geschuldete Nennung: 3 Mängel.').waitFor()
    expect(await panel.getByRole('button').allInnerTexts()).toEqual(['Fehlende Nennung einsetzen'])
    await shot('wordpress-german')
    await page.goto(`${site.url}/wp-admin/options-general.php?page=creditline`)
    await page.getByText('Wenn der Dienst nicht antwortet').waitFor()
    await site.php(`return update_user_meta(1, 'locale', 'en_US');`)
  })

  test('quick edit says why in its row', async () => {
    const id = await draft(bare)
    await page.goto(`${site.url}/wp-admin/edit.php`)
    await page.locator(`#post-${id} .row-title`).hover()
    await page.locator(`#post-${id} button.editinline`).click()
    await page.locator(`#edit-${id} select[name=_status]`).selectOption('publish')
    await page.locator(`#edit-${id} button.save`).click()
    await page.locator(`#edit-${id} .notice-error`).getByText('lacks credit that it owes').waitFor()
    await shot('wordpress-quick-edit')
    expect(await statusOf(id)).toBe('draft')
  })

  test('the settings are kept', async () => {
    await page.goto(`${site.url}/wp-admin/options-general.php?page=creditline`)
    await shot('wordpress-settings')
    await page.getByLabel('Terms').fill('dcnf')
    await page.getByLabel('Publish, and leave a note on the post').check()
    await page.click('#submit')
    await page.getByText('Settings saved').waitFor()
    const saved = await site.php(`return get_option('creditline');`)
    expect(saved).toMatchObject({
      service: service.url,
      terms: 'dcnf',
      away: 'warn',
      category: site.category,
    })
  })
})

test('PHP has complained about nothing', async () => {
  expect(await site.complaints()).not.toMatch(/creditline/i)
})

function struct(fields: Record<string, string>): string {
  const members = Object.entries(fields).map(
    ([name, value]) => `<member><name>${name}</name><value><string>${value}</string></value></member>`,
  )
  return `<struct>${members.join('')}</struct>`
}
