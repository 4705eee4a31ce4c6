/** Ctrl or Cmd and K, also where the keyboard writes other letters than Latin ones. */
export const isSearchKey = ({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean =>
	(ctrlKey || metaKey) && (key === 'k' || (key > '~' && code === 'KeyK'));
