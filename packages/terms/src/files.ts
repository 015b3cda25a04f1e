// Written by scripts/generate.ts from the terms files. Do not edit.
import type { Terms } from '@creditline/core'

export const files: readonly Terms[] = [
  {
    $schema: './schema.json',
    id: 'dcnf',
    name: 'Daily Caller News Foundation',
    names: ['Daily Caller News Foundation', 'The Daily Caller News Foundation'],
    abbreviations: ['DCNF', 'TheDCNF'],
    confusedWith: [
      {
        name: 'The Daily Caller',
        names: ['The Daily Caller', 'Daily Caller', 'DailyCaller', 'TheDC'],
        domains: ['dailycaller.com'],
        logoFiles: [
          'files/images/logo-white.png',
          'files/images/sub-logo.svg',
          'the-dc.png',
          'thedc',
          'the-dc-logo*',
          'thedc-logo*',
          'daily-caller',
          'daily-caller-white',
          'daily-caller-tablet',
          'the-daily-caller',
          'dailycaller',
          'daily-caller-logo*',
          'the-daily-caller-logo*',
          'dailycaller-logo*',
          'thedailycaller-logo*',
          'logo-daily-caller',
          'logo-dailycaller',
        ],
        logoNames: ['The Daily Caller logo', 'Daily Caller logo', 'The Daily Caller', 'Daily Caller'],
      },
    ],
    domains: ['dailycallernewsfoundation.org', 'dailycaller.com'],
    sharedDomains: [
      {
        domain: 'dailycaller.com',
        why: "The Daily Caller publishes the Foundation's stories on its own host, pictures on cdn01.dailycaller.com, beside stories of its own.",
      },
    ],
    addresses: ['licensing@dailycallernewsfoundation.org'],
    logo: {
      names: [
        'Daily Caller News Foundation logo',
        'DCNF logo',
        'Daily Caller Foundation logo',
        'DC News Foundation logo',
      ],
      files: [
        '*dcnf*logo*',
        '*logo*dcnf*',
        'dcnf',
        'the-dcnf',
        'thedcnf',
        'dcnf-white',
        'dcnf-black',
        'dcnf-dark',
        'dcnf-light',
        'dcnf-mark',
        'dcnf-wordmark*',
        'dcnf-banner*',
        'dcnf-badge*',
        'daily-caller-news-foundation',
        'the-daily-caller-news-foundation',
        'dailycallernewsfoundation',
        '*daily-caller-news-foundation*logo*',
        '*logo*daily-caller-news-foundation*',
        '*dailycallernewsfoundation*logo*',
        '*logo*dailycallernewsfoundation*',
        '*daily-caller-foundation*logo*',
        '*dc-news-foundation*logo*',
        'dc-foundation',
        'dc-foundation-update*',
        'dc-foundation-logo*',
      ],
    },
    notice: {
      phrases: [
        'content created by * Daily Caller News Foundation',
        'available without charge to any * news publisher',
        'large audience',
      ],
    },
    clauses: {
      logo: {
        force: 'must',
        summary: "Every republished article shows the Foundation's logo.",
        source: {
          title: "Closing notice of the wire's articles",
          locator: 'the sentence on all republished articles, "our logo"',
          read: '2026-11-24',
        },
      },
      byline: {
        force: 'must',
        summary: 'Every republished article names the reporters who wrote it.',
        source: {
          title: "Closing notice of the wire's articles",
          locator: 'the sentence on all republished articles, "our reporter\'s byline"',
          read: '2026-11-24',
        },
      },
      affiliation: {
        force: 'must',
        summary: 'Every republished article says that its reporters are of the Daily Caller News Foundation.',
        source: {
          title: "Closing notice of the wire's articles",
          locator: 'the sentence on all republished articles, "their DCNF affiliation"',
          read: '2026-11-24',
        },
      },
      'metadata-author': {
        force: 'should',
        summary: "Metadata that names an author names the reporter, as the wire's own pages do.",
        source: {
          title: "Mark-up of the wire's own articles",
          locator: 'JSON-LD, author.name',
          read: '2026-11-24',
        },
      },
      notice: {
        force: 'should',
        summary: "The notice that closes the wire's articles is kept as it is.",
        source: {
          title: "Closing notice of the wire's articles",
          locator: 'the whole of it',
          read: '2026-11-24',
        },
      },
      'third-party-media': {
        force: 'should',
        summary:
          'The terms cover what the Foundation created; photographs of agencies and others are not among it.',
        source: {
          title: "Closing notice of the wire's articles",
          locator: 'the first sentence, on content that the Foundation created',
          read: '2026-11-24',
        },
      },
      'logo-alt': {
        force: 'should',
        summary: 'The logo has an alternative text, so that readers who do not see it are told of it.',
        source: {
          title: 'Web Content Accessibility Guidelines 2.2',
          url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
          locator: 'success criterion 1.1.1, Non-text Content',
          read: '2026-11-24',
        },
      },
    },
  },
]
