package org.crosscheck.growth;

import java.util.function.Consumer;
import org.crosscheck.claim.ArticleClaims;
import org.crosscheck.claim.ClaimReader;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.name.MentionReader;
import org.crosscheck.rules.Rules;
import org.crosscheck.rules.RulesSource;

/** Reads the claims and the names of a parsed text; loaded so that its steps are counted. */
public final class ClaimsAndMentions implements Consumer<ParsedArticle> {
  private final ClaimReader claims;
  private final MentionReader mentions;

  public ClaimsAndMentions() {
    Rules rules = Rules.read(new RulesSource(null));
    claims = new ClaimReader(rules);
    mentions = new MentionReader(rules);
  }

  @Override
  public void accept(ParsedArticle parsed) {
    ArticleClaims read = claims.read(parsed);
    mentions.read(parsed, read);
  }
}
