/** A condition under which something was measured, or must be, e.g. `tools: true`, `attempts: 5`, `variant: helpful-only`. */
export type ConditionValue = string | number | boolean;
