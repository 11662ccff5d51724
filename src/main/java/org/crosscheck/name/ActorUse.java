package org.crosscheck.name;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.crosscheck.language.Sentence;
import org.crosscheck.language.Token;
import org.crosscheck.rules.Countries;
import org.crosscheck.rules.Cues;
import org.crosscheck.rules.Rules;

/** Takes a capital or seat of government that speaks for its country: {@code Moscow denied}. */
final class ActorUse implements Serializable {
  private static final long serialVersionUID = 1;
  private final Map<String, String> countryOf = new HashMap<>();
  private final Cues cues;

  ActorUse(Rules rules) {
    cues = rules.cues();
    Countries countries = rules.countries();
    countries
        .countries()
        .forEach(
            c -> {
              c.capitals().forEach(p -> countryOf.put(KnownEntities.key(p), c.name()));
              c.seats().forEach(p -> countryOf.put(KnownEntities.key(p), c.name()));
            });
  }

  MentionDraft resolve(MentionDraft draft, Sentence sentence) {
    String country = countryOf.get(KnownEntities.key(draft.name()));
    boolean place = draft.kind() == EntityKind.PLACE || draft.kind() == EntityKind.ORGANISATION;
    return country != null && place && speaks(draft, sentence)
        ? draft.resolvedTo(country).as(EntityKind.PLACE)
        : draft;
  }

  private boolean speaks(MentionDraft draft, Sentence sentence) {
    Token last = sentence.tokens().get(draft.tokens().last());
    if (!last.relation().equals("nsubj") || last.head() < 0) {
      return false;
    }
    return cues.has("verb", sentence.tokens().get(last.head()).lemma());
  }
}
