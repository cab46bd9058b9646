/** How a JSON Schema is written down: its kinds of values, each with what it means. */

/** The part of JSON Schema (draft 2020-12) that the record needs. */
export interface Schema {
  readonly type: "object" | "array" | "string" | "integer";
  readonly description?: string;
  readonly format?: "uri" | "date-time";
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** The schema of a text. What it means is asked for, here and below: the table of fields is written from these words. */
export const text = (description: string): Schema => ({ type: "string", description });

/** A text that is one of some. */
export const oneOf = (description: string, ...values: readonly string[]): Schema => ({
  type: "string",
  description,
  enum: values,
});

/** An object of these fields and no others; `required` are those that are always there. */
export const object = (
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
): Schema => ({
  type: "object",
  description,
  additionalProperties: false,
  required,
  properties,
});

/** A list; one that would be empty is left out, unless `minItems` is 0. */
export const listOf = (description: string, items: Schema, minItems = 1): Schema => ({
  type: "array",
  description,
  minItems,
  items,
});

/** A text and which of several it is: ninjs has words so. */
export const worded = (role: Schema, value: string): Schema =>
  object("", ["role", "value"], { role, value: text(value) });
