import type { ParameterType } from './parameter-type';
import type { Json } from '../kube/json';

/** What the rest of the house needs to know of a parameter. */
export interface ParameterFacts {
  readonly name: string;
  readonly type: ParameterType;
  /** Type of a list's items. */
  readonly itemType: ParameterType;
  readonly required: boolean;
  /** The value when the user sets none; undefined where there is none. */
  readonly default?: Json;
  /** The JSON schema of its value, default and description included. */
  readonly schema: { [key: string]: Json };
  /** Line of the program that declared it. */
  readonly source?: string;
}

/** What the rest of the house needs to know of an image. */
export interface ImageFacts {
  readonly name: string;
  /** The reference as its author wrote it, with tag or digest. */
  readonly reference: string;
  /** Registry and repository, without tag and digest. */
  readonly repository: string;
  /** `sha256:...`, undefined when it is not known. */
  readonly digest?: string;
}
