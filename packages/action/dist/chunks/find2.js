export { n as faultOf, r as findConfiguration, i as givenConfiguration, a as loadConfiguration } from "./find.js";
