import sharp, { type Sharp } from 'sharp'
import { Random } from './random.ts'

/** A picture as a site would serve it. */
export interface Picture {
  name: string
  bytes: Buffer
}

/** What is done to artwork, in this order. */
export interface Treatment {
  /** Width in pixels. */
  width: number
  format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif'
  /** 1 to 100; for formats that have it. */
  quality: number
  /** What the cut-out stands on; none for a clear ground. */
  ground?: string
  /** One colour for all that is drawn. */
  ink?: string
  /** Share of the margin that is kept at left, top, right and bottom; above 1 it grows. */
  margin: readonly [number, number, number, number]
  /** Standard deviation, in thousandths of the width. */
  blur: number
  /** Degrees. */
  turn: number
  grey: boolean
  negative: boolean
}

const plain: Treatment = {
  width: 600,
  format: 'png',
  quality: 80,
  ground: '#ffffff',
  margin: [1, 1, 1, 1],
  blur: 0,
  turn: 0,
  grey: false,
  negative: false,
}

/** For pictures that only pass from one step to the next. */
const quick = { compressionLevel: 0 }

const formats = ['png', 'jpeg', 'webp', 'avif', 'gif'] as const

/** The treatments of one kind at a time, then as many mixed ones as are asked for. */
export function treatments(mixed: number): Treatment[] {
  const list: Treatment[] = []
  const add = (...parts: Partial<Treatment>[]): void => {
    for (const part of parts) list.push({ ...plain, ...part })
  }
  for (const width of [120, 140, 160, 200, 240, 300, 400, 540, 720, 1080, 1600]) {
    add(...formats.map((format) => ({ width, format })))
  }
  for (const quality of [20, 30, 40, 50, 60, 70, 80, 90, 95]) {
    add({ format: 'jpeg', quality }, { format: 'webp', quality }, { format: 'avif', quality })
    add({ format: 'jpeg', quality, width: 250 }, { format: 'webp', quality, width: 250 })
  }
  const { ground: _, ...clear } = plain
  for (const width of [150, 300, 900]) {
    for (const format of ['png', 'webp', 'avif', 'gif'] as const) list.push({ ...clear, width, format })
    for (const ink of ['#ffffff', '#000000', '#c8102e']) list.push({ ...clear, width, ink })
  }
  const grounds = [
    '#f5f5f5',
    '#fff8e1',
    '#ffe14d',
    '#cfd8dc',
    '#9e9e9e',
    '#808080',
    '#4caf50',
    '#ff8a65',
    '#b39ddb',
  ]
  for (const ground of [...grounds, '#1f9be3', '#ff3333', '#3f51b5', '#d32f2f', '#607d8b']) {
    add({ ground }, { ground, width: 240, format: 'jpeg' })
  }
  for (const ground of [
    '#000000',
    '#102030',
    '#1a237e',
    '#5d001e',
    '#263238',
    '#c62828',
    '#0277bd',
    '#424242',
  ]) {
    add({ ground, ink: '#ffffff' }, { ground, ink: '#ffffff', width: 240, format: 'jpeg', quality: 60 })
  }
  for (const ink of ['#000000', '#1a237e', '#8b0000', '#777777'])
    add({ ink }, { ink, width: 220, format: 'webp' })
  for (const kept of [0, 0.1, 0.25, 0.5, 0.75, 1.5, 2.5, 4]) {
    add({ margin: [kept, kept, kept, kept] }, { margin: [kept, 1, 1, kept] }, { margin: [1, kept, 1, 1] })
    add({ margin: [kept, kept, kept, kept], width: 220, format: 'jpeg', quality: 60 })
  }
  for (const blur of [0.5, 1, 1.5, 2, 2.5, 3]) add({ blur }, { blur, width: 300, format: 'jpeg' })
  for (const turn of [-1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1]) {
    add({ turn }, { turn, width: 300, format: 'jpeg' }, { turn, ground: '#000000', ink: '#ffffff' })
  }
  for (const format of formats) {
    add({ grey: true, format }, { negative: true, format }, { grey: true, negative: true, format })
  }
  const random = new Random(20_261_124)
  for (let count = 0; count < mixed; count++) {
    const kept = (): number => random.between(0, 2)
    add({
      width: Math.round(random.between(160, 1200)),
      format: random.pick(formats),
      quality: random.whole(20, 95),
      ground: random.pick(['#ffffff', '#ffffff', '#f5f5f5', ...grounds]),
      margin: [kept(), kept(), kept(), kept()],
      blur: random.between(0, 2),
      turn: random.next() < 0.5 ? 0 : random.between(-1, 1),
      grey: random.next() < 0.2,
      negative: random.next() < 0.15,
    })
  }
  return list
}

/** Artwork cut out of its white ground: what is drawn, with how much of it. */
export async function cutOut(artwork: Buffer): Promise<Sharp> {
  const { data, info } = await sharp(artwork)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let clear = 0
  for (let index = 3; index < data.length; index += 4) if (data[index]! < 128) clear++
  const raw = { width: info.width, height: info.height, channels: 4 as const }
  if (clear > 0) return sharp(data, { raw })
  for (let index = 0; index < data.length; index += 4) {
    const opacity = (255 - Math.min(data[index]!, data[index + 1]!, data[index + 2]!)) / 255
    data[index + 3] = Math.round(opacity * 255)
    for (let channel = 0; channel < 3; channel++) {
      const colour = opacity > 0 ? 255 - (255 - data[index + channel]!) / opacity : 0
      data[index + channel] = Math.min(255, Math.max(0, Math.round(colour)))
    }
  }
  return sharp(data, { raw })
}

/** Artwork, cut out, as a site would serve it. */
export async function treat(cut: Sharp, treatment: Treatment): Promise<Buffer> {
  const { data: drawing, info } = await cut.clone().png(quick).toBuffer({ resolveWithObject: true })
  let data: Buffer = drawing
  if (treatment.ink) data = await inOneColour(data, treatment.ink)
  data = await withMargin(data, info.width, info.height, treatment.margin)
  if (treatment.turn !== 0) {
    data = await sharp(data).rotate(treatment.turn, { background: '#00000000' }).png(quick).toBuffer()
  }
  let picture = sharp(await sharp(data).resize({ width: treatment.width }).png(quick).toBuffer())
  if (treatment.ground) picture = picture.flatten({ background: treatment.ground })
  if (treatment.blur > 0) picture = picture.blur(Math.max(0.3, (treatment.blur * treatment.width) / 1000))
  if (treatment.grey) picture = picture.greyscale()
  if (treatment.negative) picture = picture.negate({ alpha: false })
  return encode(picture, treatment)
}

export async function encode(
  picture: Sharp,
  { format, quality }: Pick<Treatment, 'format' | 'quality'>,
): Promise<Buffer> {
  if (format === 'png') return picture.png().toBuffer()
  if (format === 'gif') return picture.gif().toBuffer()
  if (format === 'avif') return picture.avif({ quality, effort: 0 }).toBuffer()
  return picture[format]({ quality }).toBuffer()
}

async function inOneColour(data: Buffer, ink: string): Promise<Buffer> {
  const { width, height } = await sharp(data).metadata()
  const sheet = { create: { width, height, channels: 4 as const, background: ink } }
  return sharp(sheet)
    .composite([{ input: data, blend: 'dest-in' }])
    .png(quick)
    .toBuffer()
}

async function withMargin(
  data: Buffer,
  width: number,
  height: number,
  [left, top, right, bottom]: Treatment['margin'],
): Promise<Buffer> {
  const background = '#00000000'
  const { data: tight, info } = await sharp(data)
    .trim({ background, threshold: 60 })
    .png(quick)
    .toBuffer({ resolveWithObject: true })
  const [before, above] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)]
  return sharp(tight)
    .extend({
      left: Math.round(before * left),
      top: Math.round(above * top),
      right: Math.round((width - info.width - before) * right),
      bottom: Math.round((height - info.height - above) * bottom),
      background,
    })
    .png(quick)
    .toBuffer()
}
