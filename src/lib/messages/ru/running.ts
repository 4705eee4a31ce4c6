import type { running as english } from '../en/running';
import type { Translated } from '../Translated';
import { stopped } from './stopped';

export const running: Translated<typeof english> = {
	sentences: (parts) =>
		parts.map((part, index) => (index < parts.length - 1 ? stopped(part) : part)).join(' '),
	stopped
};
