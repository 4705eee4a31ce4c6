import { spawn } from 'node:child_process';

/**
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {{ cwd?: string, env?: Record<string, string>, show?: boolean, limit?: number }} RunOptions
 *   `show`: pass the output on while it comes; it is kept either way. `limit`: milliseconds, then it is ended
 */

/**
 * Runs a program and waits for its end. Never throws: a program that cannot be started has the code 127.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>} with both its outputs, in the order in which they came
 */
export function run(program, args, { cwd, env, show = false, limit } = {}) {
	return new Promise((done) => {
		const child = spawn(program, args, {
			cwd,
			timeout: limit,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		/** @param {Buffer} chunk */
		const keep = (chunk) => {
			output += chunk;
			if (show) process.stdout.write(chunk);
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (fault) =>
			done({ code: 127, output: `${output}${program}: ${fault.message}\n` })
		);
		child.on('close', (code) => done({ code: code ?? 1, output }));
	});
}

/**
 * Runs a script in this same Node.
 * @param {string} script
 * @param {string[]} [args]
 * @param {RunOptions} [options]
 */
export function runNode(script, args = [], options = {}) {
	return run(process.execPath, [script, ...args], options);
}

/**
 * Runs npm: the one that runs us, where there is one, which also holds where `npm` is a `.cmd` file.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options = {}) {
	const npm = process.env['npm_execpath'];
	return npm?.endsWith('.js') ? runNode(npm, args, options) : run('npm', args, options);
}
