/** Only this of the toolkit, so that the rest of it stays out of the bundle. */
export { context } from '@actions/github';
