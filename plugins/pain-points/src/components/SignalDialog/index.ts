export * from './SignalDialog';
