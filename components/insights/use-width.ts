import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Before it is measured: as wide as a column of the journal. */
const USUAL = 576;

/**
 * How wide the element is that holds a picture, in CSS pixels, so that the type in it keeps its size
 * and what is drawn takes the room there is.
 */
export function useWidth<E extends Element>(): [RefObject<E | null>, number] {
  const held = useRef<E>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = held.current;
    if (element === null) return undefined;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width) || USUAL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [held, width];
}
