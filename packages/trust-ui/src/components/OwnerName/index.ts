export * from './OwnerName';
