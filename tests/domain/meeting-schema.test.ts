// The published JSON Schema is made from the validator: `npm run schema` writes it, and this fails where it drifts.
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { meetingSchema } from '#domain/meeting-schema.ts';

it('the published JSON Schema says what the validator asks', async () => {
  // Checks beyond JSON Schema (a day that the calendar has) remain the validator's.
  const { $schema, ...schema } = toJsonSchema(meetingSchema, { errorMode: 'ignore' });
  const published = {
    $schema,
    $id: 'rostrum-meeting-1.json',
    title: 'Rostrum meeting file, rostrum-meeting/1',
    description: 'One meeting of one or more bodies, as its documents announce it. Unknown keys are kept.',
    ...schema,
  };
  await expect(`${JSON.stringify(published, null, 1)}\n`).toMatchFileSnapshot(
    '../../public/schema/rostrum-meeting-1.json',
  );
});
