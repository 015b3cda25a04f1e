import Head from 'next/head'
import Image from 'next/image'
import { article, slugs } from '../../articles.js'

export function getStaticPaths() {
  return { paths: slugs().map((slug) => ({ params: { slug } })), fallback: false }
}

export async function getStaticProps({ params }) {
  return { props: await article(params.slug) }
}

export default function Article({ title, author, cover, cover_alt, html }) {
  return (
    <>
      <Head>
        <title>{title}</title>
      </Head>
      <header>
        <a href="/">Ellery Courier</a>
      </header>
      <article>
        <h1>{title}</h1>
        <p className="byline">
          By {author.name}
          {author.affiliation && `, ${author.affiliation}`}
        </p>
        {cover && <Image src={cover} alt={cover_alt} width={220} height={66} />}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </article>
    </>
  )
}
