export * from './common';
export * from './taxonomy';
export * from './pain';
export * from './chain';
export * from './evidence';
export * from './import';
export * from './report';
export * from './house';
