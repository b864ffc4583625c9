// Generated from schemas/ by scripts/generate.mjs. Do not edit.
import type { ValidateFunction } from 'ajv';
declare const validate: ValidateFunction;
export default validate;
