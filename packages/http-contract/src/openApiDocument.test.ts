import { openApiDocument } from './openApiDocument';
import { notesContract } from './testContract';

describe('the OpenAPI document of a contract', () => {
  const document = JSON.parse(
    JSON.stringify(openApiDocument(notesContract, '/api/notes')),
  );

  it('holds every route with its parameters in braces', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/export',
      '/notes',
      '/notes/{noteId}',
      '/rebuild',
    ]);
    expect(document.paths['/notes/{noteId}'].delete.parameters).toEqual([
      expect.objectContaining({ in: 'path', name: 'noteId', required: true }),
    ]);
  });

  it('says what a body must have and what an error looks like', () => {
    const operation = document.paths['/notes'].post;
    expect(
      operation.requestBody.content['application/json'].schema,
    ).toMatchObject({ required: ['text'], additionalProperties: false });
    expect(
      operation.responses.default.content['application/json'].schema,
    ).toEqual({ $ref: '#/components/schemas/Error' });
    expect(
      document.components.schemas.Error.properties.error.properties.fields.type,
    ).toBe('array');
  });
});
