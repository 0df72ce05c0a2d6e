import { z } from 'zod';
import { defineContract } from './defineContract';
import { pageQuerySchema, pageSchema, repeated } from './page';

const noteSchema = z.object({ id: z.string(), text: z.string() });

/** A small contract that the tests of this package share. */
export const notesContract = defineContract({
  pluginId: 'notes',
  title: 'Notes',
  version: '1.0.0',
  description: 'Notes for tests.',
  routes: {
    listNotes: {
      method: 'get',
      path: '/notes',
      summary: 'Notes',
      query: pageQuerySchema.extend({
        colour: repeated(z.enum(['red', 'blue'])),
      }),
      response: pageSchema(noteSchema),
    },
    createNote: {
      method: 'post',
      path: '/notes',
      summary: 'Write a note',
      body: z.strictObject({
        text: z.string().min(1),
        size: z.number().int().default(1),
      }),
      response: noteSchema,
      status: 201,
    },
    deleteNote: {
      method: 'delete',
      path: '/notes/:noteId',
      summary: 'Delete a note',
      params: z.object({ noteId: z.string().regex(/^N-\d+$/) }),
    },
    exportNotes: {
      method: 'get',
      path: '/export',
      summary: 'All notes as CSV',
      produces: 'text/csv',
    },
    rebuild: {
      method: 'post',
      path: '/rebuild',
      summary: 'For services',
      response: z.object({ done: z.boolean() }),
      access: 'service',
    },
  },
});
