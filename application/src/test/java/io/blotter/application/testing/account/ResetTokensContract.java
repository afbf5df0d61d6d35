package io.blotter.application.testing.account;

import static io.blotter.application.testing.account.AccountContract.email;
import static io.blotter.application.testing.account.AccountContract.secret;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.ResetTokens.Reader;
import org.junit.jupiter.api.Test;

/** What {@link ResetTokens} promises. */
public interface ResetTokensContract extends AccountContract {
  private ResetTokens resets() {
    return ports().resets();
  }

  @Test
  default void aTokenIsForTheOpenAccountOfAnAddress() {
    var ann = user("Ann");
    assertThat(resets().add(email("ANN"), secret("one"))).contains(new Reader(ann, email("Ann")));
    assertThat(resets().find(secret("one")).orElseThrow().user()).isEqualTo(ann);
    assertThat(resets().add(email("bob"), secret("two"))).isEmpty();
    ports().users().disable(ann, true);
    assertThat(resets().add(email("ann"), secret("three"))).isEmpty();
    assertThat(resets().find(secret("two"))).isEmpty();
    assertThat(resets().find(secret("three"))).isEmpty();
  }

  @Test
  default void aTokenIsRemovedAlone() {
    user("ann");
    resets().add(email("ann"), secret("one"));
    resets().add(email("ann"), secret("two"));
    resets().remove(secret("one"));
    assertThat(resets().find(secret("one"))).isEmpty();
    assertThat(resets().find(secret("two"))).isPresent();
  }

  @Test
  default void whoUsesOneUsesAllOfTheUser() {
    var ann = user("ann");
    var bob = user("bob");
    resets().add(email("ann"), secret("one"));
    resets().add(email("ann"), secret("two"));
    resets().add(email("bob"), secret("three"));
    assertThat(resets().consume(ann, secret("one"))).isTrue();
    assertThat(resets().consume(ann, secret("two"))).isFalse();
    assertThat(resets().find(secret("two"))).isEmpty();
    assertThat(resets().consume(ann, secret("three"))).isFalse();
    assertThat(resets().consume(bob, secret("three"))).isTrue();
  }
}
