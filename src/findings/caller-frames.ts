import { join, sep } from 'node:path';

const OWN_FOLDER = join(__dirname, '..') + sep;
const FRAME = /^ {4}at .*:\d+:\d+\)?$/;

/**
 * Leaves only the frames of the program that uses the library in the stack of an error whose message is for whoever wrote that program.
 *
 * Node prints the stack of an error that nobody catches: our own frames, and those of what runs the program, would bury the message.
 */
export function shortenStack(error: Error): void {
  const frames = (error.stack ?? '').split('\n')
    .filter(line => FRAME.test(line) && !line.includes(OWN_FOLDER) && !/node:|node_modules/.test(line));
  error.stack = [`${error.name}:`, error.message, ...frames].join('\n');
}
