import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/', import.meta.url);

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
for (const name of readdirSync(folder)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** What is wrong with a document of a command, by its shipped schema; empty when nothing is. */
export function schemaErrors(command: string, document: unknown): readonly string[] {
  const validate = ajv.getSchema(`${command}.schema.json`);
  if (validate === undefined) throw new RangeError(`No schema for the command "${command}".`);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
