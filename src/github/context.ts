/** Only this of the toolkit, so that the rest of it stays out of the bundle. Reads the event when it is imported, and throws where that is no JSON. */
export { context } from '@actions/github';
