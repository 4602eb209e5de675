import { imagesOfPackage, manifestChanges } from './manifest-changes';
import { renderingChanges } from './rendering-changes';
import { PkoModel } from '../../pko/model';
import { PlacedChange, placed } from '../comparison';
import { imageChanges } from '../images/image-changes';

/** How two packages differ in meaning: what their manifests say, and what they render to; those of components with their names. */
export function packageChanges(before: PkoModel, after: PkoModel): PlacedChange[] {
  const components = [...new Set([...before.components.keys(), ...after.components.keys()])].flatMap(name => {
    const [old, now] = [before.components.get(name), after.components.get(name)];
    if (old !== undefined && now !== undefined) return packageChanges(old, now).map(change => ({ ...change, subject: `component ${name}: ${change.subject}` }));
    const message = old === undefined ? 'the component is new' : 'the component is gone, and its objects with it';
    return [placed('package', { severity: old === undefined ? 'compatible' : 'breaking', subject: `component ${name}`, message, rule: 'component-changed' })];
  });
  return [
    ...manifestChanges(before, after),
    ...renderingChanges(before, after),
    ...imageChanges(imagesOfPackage(before), imagesOfPackage(after)),
    ...components,
  ];
}
