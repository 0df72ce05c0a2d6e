export * from './DisclosureList';
