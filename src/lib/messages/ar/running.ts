import type { running as english } from '../en/running';
import type { Translated } from '../Translated';

export const running: Translated<typeof english> = {
	sentences: (parts) => parts.join('. '),
	stopped: (text) => `${text}.`
};
