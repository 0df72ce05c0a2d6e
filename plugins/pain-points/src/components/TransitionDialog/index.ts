export * from './TransitionDialog';
