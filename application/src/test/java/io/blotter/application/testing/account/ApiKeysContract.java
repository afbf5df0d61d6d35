package io.blotter.application.testing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.ApiKeys.Owned;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link ApiKeys} promises. */
public interface ApiKeysContract extends AccountContract {
  ApiKey KEY = new ApiKey("0123456789abcdef".repeat(2));
  ApiKey OTHER = new ApiKey("fedcba9876543210".repeat(2));
  KeyName NAME = new KeyName("laptop");

  private ApiKeys keys() {
    return ports().keys();
  }

  @Test
  default void aKeyIsFoundUntilItExpires() {
    var ann = user("ann");
    var expiry = now().plus(Duration.ofDays(1));
    var id = keys().add(ann, NAME, KEY, expiry);
    assertThat(keys().find(KEY, expiry.minusSeconds(1))).contains(new Owned(ann, id, expiry));
    assertThat(keys().find(KEY, expiry)).isEmpty();
    assertThat(keys().find(OTHER, now())).isEmpty();
    ports().users().disable(ann, true);
    assertThat(keys().find(KEY, now())).isEmpty();
  }

  @Test
  default void aNameIsOneGoodKeysOfAUser() {
    var ann = user("ann");
    var bob = user("bob");
    var id = keys().add(ann, NAME, KEY, null);
    assertThatThrownBy(() -> keys().add(ann, NAME, OTHER, null))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("There is a key of this name already.");
    keys().add(bob, NAME, OTHER, null);
    keys().revoke(ann, id, now());
    keys().add(ann, NAME, new ApiKey("a".repeat(32)), null);
  }

  @Test
  default void aKeyIsRevokedOnceByItsOwner() {
    var ann = user("ann");
    var id = keys().add(ann, NAME, KEY, null);
    assertThat(keys().revoke(user("bob"), id, now())).isFalse();
    assertThat(keys().find(KEY, now())).isPresent();
    assertThat(keys().revoke(ann, id, now())).isTrue();
    assertThat(keys().revoke(ann, id, now())).isFalse();
    assertThat(keys().revoke(ann, new KeyId(987_654_321), now())).isFalse();
    assertThat(keys().find(KEY, now())).isEmpty();
  }

  @Test
  default void theGoodKeysAreListedWithoutTheirSecrets() {
    var ann = user("ann");
    var gone = keys().add(ann, new KeyName("gone"), OTHER, null);
    keys().revoke(ann, gone, now());
    keys().add(ann, NAME, KEY, null);
    keys()
        .add(
            ann, new KeyName("short"), new ApiKey("a".repeat(32)), now().plus(Duration.ofHours(1)));
    assertThat(keys().of(ann).text())
        .containsSubsequence("laptop", "01234567", "short")
        .doesNotContain("gone", "0123456789");
    assertThat(keys().of(ann).count()).isEqualTo(2);
    assertThat(keys().of(user("bob")).count()).isZero();
    pass(Duration.ofHours(2));
    assertThat(keys().of(ann).text()).contains("laptop").doesNotContain("short");
  }

  @Test
  default void theLatestUseIsRemembered() {
    var ann = user("ann");
    var id = keys().add(ann, NAME, KEY, null);
    keys().markUsed(id, Instant.parse("2099-01-02T12:00:00Z"));
    keys().markUsed(id, Instant.parse("2099-01-01T12:00:00Z"));
    assertThat(keys().of(ann).text()).contains("2099-01-02");
  }
}
