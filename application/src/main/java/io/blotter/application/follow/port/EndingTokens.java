package io.blotter.application.follow.port;

import io.blotter.application.follow.EndFollows.Ending;
import java.util.Optional;

/** Tokens in the links by which the readers of letters end their follows; they do not expire. */
public interface EndingTokens {
  String of(Ending ending);

  /** What the token ends; nothing where it is none of ours. */
  Optional<Ending> read(String token);
}
