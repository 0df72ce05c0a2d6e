/** Where the portal that is tested runs. */
export const portalUrl = process.env.PORTAL_URL ?? 'http://localhost:7007';

const tokens = new Map<string, Promise<string>>();

/** A token of a sample person, for preparing what a test needs through the interface for machines. */
export function tokenOf(person: string): Promise<string> {
  const token = tokens.get(person) ?? signIn(person);
  tokens.set(person, token);
  return token;
}

async function signIn(person: string): Promise<string> {
  const response = await fetch(`${portalUrl}/api/auth/sample-people/refresh`, {
    headers: { 'x-sample-person': person },
  });
  if (!response.ok) {
    throw new Error(`${person} cannot sign in: ${response.status}`);
  }
  return (await response.json()).backstageIdentity.token;
}

/**
 * Calls the interface for machines as a sample person.
 *
 * @param path - behind `/api/`, for example `pain-points/pains`
 * @returns the answer's status and body
 */
export async function callApi(
  person: string,
  method: string,
  path: string,
  body?: unknown,
) {
  const response = await fetch(`${portalUrl}/api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(person)}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

/** The same for what must succeed before a test can begin; the answer's body. */
export async function prepare(
  person: string,
  method: string,
  path: string,
  body?: unknown,
) {
  const answer = await callApi(person, method, path, body);
  if (answer.status >= 300) {
    throw new Error(
      `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`,
    );
  }
  return answer.body;
}

/** Waits until something that goes on in the background has happened. */
export async function eventually(
  happened: () => Promise<boolean>,
  options: { withinSeconds: number; what: string },
): Promise<void> {
  const { withinSeconds, what } = options;
  const deadline = Date.now() + withinSeconds * 1000;
  while (!(await happened())) {
    if (Date.now() > deadline) {
      throw new Error(`${what}: not within ${withinSeconds} seconds`);
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}
