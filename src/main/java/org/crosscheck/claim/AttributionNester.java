package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts attributions inside one another: outlet reports that X says that Y said.
 *
 * <p>Inside what somebody says only clauses with a speaker count; wishes and praise there are part
 * of the content. A cue inside a quotation that nobody is found to say is left out.
 */
final class AttributionNester {
  private static final int DEEPEST = 6;

  /** The attributions that stand, in their order, each with its parent's index among them. */
  List<Attribution> nested(PartText part, List<Attribution> all, List<CueMatch> matches) {
    ContentIndex contents = new ContentIndex(part.text().length(), all);
    int[] parents = new int[all.size()];
    int[] places = new int[all.size()];
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      parents[i] = contents.at(all.get(i).cue().get(0).start());
      places[i] = -1;
      if (stands(part, all.get(i), matches.get(i), parents[i])) {
        places[i] = kept.size();
        kept.add(i);
      }
    }
    return kept.stream().map(i -> all.get(i).withParent(parent(parents, places, i))).toList();
  }

  private static boolean stands(PartText part, Attribution a, CueMatch match, int parent) {
    if (parent < 0) {
      return part.around(a.cue().get(0)) == null;
    }
    boolean saying = match.form().equals("clause") || match.form().equals("noun");
    return saying && !a.source().isEmpty();
  }

  /** The nearest attribution above that stands; none where two hold each other. */
  private static int parent(int[] parents, int[] places, int index) {
    int above = parents[index];
    for (int step = 0; above >= 0 && step < DEEPEST; step++) {
      if (places[above] >= 0 && above != index) {
        return parents[above] == index ? -1 : places[above];
      }
      above = parents[above];
    }
    return -1;
  }
}
