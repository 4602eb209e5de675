import { FIXTURES_FOLDER } from './model';

/** Builds the package's image: one layer, everything below /package. */
export const DOCKERFILE = ['FROM scratch', 'COPY . /package/', ''].join('\n');

/** What is in the package's directory and not in its image. */
export const DOCKERIGNORE = [`**/${FIXTURES_FOLDER}`, '.dockerignore', '.opack-files', 'Dockerfile', ''].join('\n');
