import { LONGEST_TEXT } from '$lib/domain/link';

/**
 * Tells what is searched for while it is typed, at most once a frame. Escape empties the field before it does anything
 * else on the page; Enter goes to the first event that was found.
 */
export function searchField(field: HTMLInputElement, onsearch: (text: string) => void): () => void {
	let frame = 0;
	field.maxLength = LONGEST_TEXT;
	field.autocomplete = 'off';

	function search(): void {
		cancelAnimationFrame(frame);
		frame = 0;
		onsearch(field.value);
	}
	function oninput(): void {
		if (frame === 0) frame = requestAnimationFrame(search);
	}
	function onkeydown(press: KeyboardEvent): void {
		if (press.key === 'Escape' && field.value !== '') {
			press.preventDefault();
			press.stopPropagation();
			field.value = '';
			search();
		}
		if (press.key === 'Enter' && !press.isComposing) {
			press.preventDefault();
			search();
			requestAnimationFrame(focusFirst);
		}
	}

	// Typed before what answers to it was there.
	if (field.value.trim() !== '') search();
	field.addEventListener('input', oninput);
	field.addEventListener('keydown', onkeydown);
	return () => {
		cancelAnimationFrame(frame);
		field.removeEventListener('input', oninput);
		field.removeEventListener('keydown', onkeydown);
	};
}

/** The first row of the list or of the table. */
function focusFirst(): void {
	document.querySelector<HTMLElement>('main [data-event], main tbody a')?.focus();
}
