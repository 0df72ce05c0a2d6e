import { maskQueryValues } from './maskQueryValues';

describe('maskQueryValues', () => {
  it.each([
    [
      'the authorization code and state of a sign-in',
      '"GET /api/auth/oidc/handler/frame?code=a.B_c-1&state=6e6f&iss=http%3A%2F%2Fid HTTP/1.1" 200',
      '"GET /api/auth/oidc/handler/frame?code=***&state=***&iss=http%3A%2F%2Fid HTTP/1.1" 200',
    ],
    [
      'what somebody searched for',
      '"GET /api/search/query?types=pain&term=%E9%80%80%E6%AC%BE HTTP/1.1"',
      '"GET /api/search/query?types=pain&term=*** HTTP/1.1"',
    ],
    [
      'a token in the address of the page before',
      '{"referrer":"http://localhost/cb?id_token=eyJ.x.y","status":200}',
      '{"referrer":"http://localhost/cb?id_token=***","status":200}',
    ],
    ['capital letters', '/cb?CODE=abc', '/cb?CODE=***'],
    ['an empty value', '/cb?code=&a=1', '/cb?code=***&a=1'],
  ])('hides %s', (_, line, masked) => {
    expect(maskQueryValues(line)).toBe(masked);
  });

  it.each([
    'status code=500 in a text that is no address',
    '/api/pains?country_code=cn&barcode=123',
    '/api/catalog/entities?filter=kind%3DUser',
  ])('leaves %s as it is', line => {
    expect(maskQueryValues(line)).toBe(line);
  });
});
