import { type RefCallback, useCallback, useState } from "react";

/** Before it is measured: as wide as a column of the journal. */
const USUAL = 576;

/**
 * How wide the element is that holds a picture, in CSS pixels, so that the type in it keeps its size
 * and what is drawn takes the room there is. The element may come later than the component.
 */
export function useWidth<E extends Element>(): [RefCallback<E>, number] {
  const [width, setWidth] = useState(USUAL);
  const held = useCallback((element: E | null) => {
    if (element === null) return undefined;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width) || USUAL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [held, width];
}
