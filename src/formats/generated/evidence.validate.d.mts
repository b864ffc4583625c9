// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/** Whether a value fits the schema. */
declare function validate(value: unknown): boolean;
export default validate;
