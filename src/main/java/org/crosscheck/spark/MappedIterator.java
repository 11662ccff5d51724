package org.crosscheck.spark;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator over what a function makes of another's elements, one at a time. */
public final class MappedIterator<A, B> implements Iterator<B> {
  private final Iterator<A> rows;
  private final Function<A, B> change;

  public MappedIterator(Iterator<A> rows, Function<A, B> change) {
    this.rows = rows;
    this.change = change;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public B next() {
    return change.apply(rows.next());
  }
}
