import { listPage } from '../../../patterns/list/list-page.tsx';
import { checks } from './definition.tsx';

/** Every check of the sites in scope. */
export default listPage(checks);
