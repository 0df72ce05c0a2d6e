import { useApi } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { SignedInPerson, signedInPersonApiRef } from './SignedInPersonApi';

/** The signed-in person, or undefined while it is read or when it cannot be read. */
export function useSignedInPerson(): SignedInPerson | undefined {
  const signedInPersonApi = useApi(signedInPersonApiRef);
  return useAsync(() => signedInPersonApi.getPerson(), [signedInPersonApi])
    .value;
}
