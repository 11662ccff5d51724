package org.crosscheck.spark;

import java.io.Serializable;

/** Something that each task makes for itself and keeps to its end, where the maker travels. */
public final class OnceATask<A> implements Serializable {
  private static final long serialVersionUID = 1;

  /** How it is made; has to travel to the tasks. */
  @FunctionalInterface
  public interface Maker<A> extends Serializable {
    A make();
  }

  private final Maker<A> maker;
  private transient A made;

  public OnceATask(Maker<A> maker) {
    this.maker = maker;
  }

  public A get() {
    if (made == null) {
      made = maker.make();
    }
    return made;
  }
}
