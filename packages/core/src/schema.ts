// What files of people's own are read by: terms, stories, configuration.
export { declaredBySchema, shownSchema } from './assert-options.ts'
export type { Schema } from './values/schema.ts'
export { flag, listOf, mapOf, objectOf, oneOf, text } from './values/schema.ts'
export type { Problem } from './values/validate.ts'
export { meets, validate } from './values/validate.ts'
