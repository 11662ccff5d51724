package org.crosscheck.article;

import java.io.Serializable;

/** Finds the stretches of one sort that make no claim. */
@FunctionalInterface
interface MarkFinder extends Serializable {
  void find(Layout layout, MarkSheet sheet);
}
