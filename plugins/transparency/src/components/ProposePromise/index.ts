export { ProposeButton } from './ProposeButton';
