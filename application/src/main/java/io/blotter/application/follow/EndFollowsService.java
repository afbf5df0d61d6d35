package io.blotter.application.follow;

import io.blotter.application.follow.port.EndingTokens;
import io.blotter.application.follow.port.Follows;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.shared.Refusal;
import java.util.Optional;

public final class EndFollowsService implements EndFollows {
  private final EndingTokens tokens;
  private final Follows follows;
  private final Transactions transactions;

  public EndFollowsService(EndingTokens tokens, Follows follows, Transactions transactions) {
    this.tokens = tokens;
    this.follows = follows;
    this.transactions = transactions;
  }

  /** A place that is gone has taken its follows along, so that its link is good for nothing. */
  @Override
  public Optional<String> place(String token) {
    var place = ending(token).place();
    return place == null
        ? Optional.empty()
        : Optional.of(follows.nameOf(place).orElseThrow(EndFollowsService::noSuchLink));
  }

  @Override
  public void end(String token) {
    var ending = ending(token);
    transactions.atomically(() -> follows.end(ending));
  }

  private Ending ending(String token) {
    return tokens.read(token).orElseThrow(EndFollowsService::noSuchLink);
  }

  private static Refusal noSuchLink() {
    return new Refusal.Invalid("This link ends no follow.");
  }
}
