/**
 * @jest-environment node
 */
import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import createPromiseRouter from 'express-promise-router';
import request from 'supertest';
import { bindContract } from './bindContract';
import { notesContract } from './testContract';

describe('a router that was bound to a contract', () => {
  const createNote = jest.fn();
  const listNotes = jest.fn();
  const deleteNote = jest.fn();

  function app(options: { service?: boolean } = {}) {
    const router = createPromiseRouter();
    router.use(express.json({ limit: '5mb' }));
    bindContract({
      router,
      contract: notesContract,
      isService: async () => options.service ?? false,
      handlers: {
        createNote,
        listNotes,
        deleteNote,
        exportNotes: async (_input, { response }) => {
          response.type('text/csv').send('id,text\n');
        },
        rebuild: async () => ({ done: true }),
      },
    });
    return express().use(router).use(mockErrorHandler());
  }

  beforeEach(() => {
    createNote.mockReset().mockResolvedValue({ id: 'N-1', text: 'a' });
    listNotes.mockReset().mockResolvedValue({ items: [] });
    deleteNote.mockReset().mockResolvedValue(undefined);
  });

  it('names every field that is wrong, and the handler is never asked', async () => {
    const answer = await request(app())
      .post('/notes')
      .send({ text: '', size: 'big', author: 'somebody else' });

    expect(answer.status).toBe(400);
    expect(answer.body.error.code).toBe('invalid-input');
    expect(
      answer.body.error.fields.map(
        (problem: { field: string }) => problem.field,
      ),
    ).toEqual(['body.text', 'body.size', 'body.author']);
    expect(createNote).not.toHaveBeenCalled();
  });

  it('names wrong parameters of the path and of the query by where they stand', async () => {
    const path = await request(app()).delete('/notes/..%2Fsecrets');
    expect(path.body.error.fields[0].field).toBe('params.noteId');

    const query = await request(app()).get('/notes?limit=101&colour=green');
    expect(query.status).toBe(400);
    expect(
      query.body.error.fields.map(
        (problem: { field: string }) => problem.field,
      ),
    ).toEqual(['query.limit', 'query.colour.0']);
  });

  it('answers a path that is no text as it answers other wrong fields', async () => {
    for (const path of ['/notes/%FF', '/notes/%E0%A4%A', '/notes/%']) {
      const answer = await request(app()).delete(path);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(answer.body.error).toMatchObject({
        name: 'InputError',
        code: 'unreadable',
        fields: [{ field: 'params', code: 'unreadable' }],
      });
    }
    expect(deleteNote).not.toHaveBeenCalled();
  });

  it('names a parameter whose name was made up to break things', async () => {
    for (const name of ['colour[toString]', 'colour[__proto__]', 'colour[a]']) {
      const answer = await request(app()).get(`/notes?${name}=red`);
      expect([name, answer.status]).toEqual([name, 400]);
      expect(answer.body.error.fields[0].field).toBe('query.colour');
    }
  });

  it('answers shortly however much is wrong', async () => {
    const madeUp = Array.from({ length: 200 }, (_, index) => [
      `${index}${'x'.repeat(400)}`,
      1,
    ]);
    const answer = await request(app())
      .post('/notes')
      .send(Object.fromEntries(madeUp));

    expect(answer.status).toBe(400);
    expect(answer.body.error.fields).toHaveLength(100);
    expect(answer.body.error.fields[0].field).toBe('body.text');
    expect(answer.body.error.message).toMatch(/; 201 problems in all$/);
    expect(answer.text.length).toBeLessThan(100_000);
  });

  it('names wrong fields even when they are a quarter of a million', async () => {
    const madeUp = Array.from({ length: 250_000 }, (_, index) => [index, 1]);
    const answer = await request(app())
      .post('/notes')
      .send(Object.fromEntries(madeUp));

    expect(answer.status).toBe(400);
    expect(answer.body.error.fields).toHaveLength(100);
  });

  it('fills in defaults before the handler sees the input', async () => {
    await request(app()).post('/notes').send({ text: 'a' }).expect(201);
    expect(createNote.mock.calls[0][0]).toEqual({
      body: { text: 'a', size: 1 },
    });
  });

  it('takes a repeated parameter in either of its forms', async () => {
    await request(app()).get('/notes?colour=red&colour=blue').expect(200);
    await request(app()).get('/notes?colour=red,blue').expect(200);
    for (const [input] of listNotes.mock.calls) {
      expect(input.query.colour).toEqual(['red', 'blue']);
    }
  });

  it('answers 204 without a body where there is nothing to say', async () => {
    const answer = await request(app()).delete('/notes/N-1').expect(204);
    expect(answer.text).toBe('');
  });

  it('leaves a file to its handler', async () => {
    const answer = await request(app()).get('/export').expect(200);
    expect(answer.text).toBe('id,text\n');
  });

  it('refuses people where only services may ask', async () => {
    const person = await request(app()).post('/rebuild');
    expect(person.status).toBe(403);
    const service = await request(app({ service: true })).post('/rebuild');
    expect(service.status).toBe(200);
  });
});
