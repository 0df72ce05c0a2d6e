export * from './defineContract';
export * from './errors';
export * from './bindContract';
export * from './ContractClient';
export * from './openApiDocument';
export * from './page';
