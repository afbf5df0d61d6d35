package io.blotter.application.testing.account;

import static io.blotter.application.testing.account.AccountContract.email;
import static io.blotter.application.testing.account.AccountContract.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.account.port.PendingUsers;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Role;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link PendingUsers} promises. */
public interface PendingUsersContract extends AccountContract {
  private PendingUsers pending() {
    return ports().pending();
  }

  private void signUp(String name) {
    pending().add(email(name), "digest", Set.of(Capacity.LAWYER), secret("first"));
  }

  @Test
  default void anAddressSignsUpOnceAndNotWhereItHasAnAccount() {
    signUp("ann");
    assertThatThrownBy(() -> signUp("Ann"))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage(
            "User with email has already signed up. Please validate your email or request a new"
                + " validation email.");
    user("bob");
    assertThatThrownBy(() -> signUp("BOB"))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("User with email already exists.");
  }

  @Test
  default void aSignUpBecomesAUserOnce() {
    signUp("Ann");
    assertThat(pending().digest(email("ann"))).contains("digest");
    assertThat(pending().confirm(email("ann"), secret("other"))).isEmpty();
    assertThat(pending().confirm(email("bob"), secret("first"))).isEmpty();
    var confirmed = pending().confirm(email("ann"), secret("first")).orElseThrow();
    assertThat(confirmed.hasPassword()).isTrue();
    var account = ports().accounts().of(confirmed.user()).orElseThrow();
    assertThat(account.email()).isEqualTo("Ann@example.org");
    assertThat(account.digest()).isEqualTo("digest");
    assertThat(ports().profiles().page(confirmed.user(), Role.OWNER).orElseThrow().text())
        .contains("lawyer");
    assertThat(pending().digest(email("ann"))).isEmpty();
    assertThat(pending().confirm(email("ann"), secret("first"))).isEmpty();
  }

  @Test
  default void theSecretsOfFormerLettersStayGood() {
    signUp("Ann");
    assertThat(pending().renew(email("bob"), secret("x"))).isEmpty();
    for (var letter = 0; letter < 50; letter++) {
      assertThat(pending().renew(email("ANN"), secret("letter " + letter))).contains(email("Ann"));
    }
    assertThat(pending().confirm(email("ann"), secret("first"))).isPresent();
  }

  @Test
  default void ofVeryManyTheOldestDoNot() {
    signUp("ann");
    for (var letter = 0; letter < 51; letter++) {
      pending().renew(email("ann"), secret("letter " + letter));
    }
    assertThat(pending().confirm(email("ann"), secret("first"))).isEmpty();
    assertThat(pending().confirm(email("ann"), secret("letter 0"))).isPresent();
  }

  @Test
  default void whatWasWithdrawnDoesNotCount() {
    signUp("ann");
    pending().withdrawPassword(email("ANN"));
    assertThat(pending().digest(email("ann"))).isEmpty();
    var confirmed = pending().confirm(email("ann"), secret("first")).orElseThrow();
    assertThat(confirmed.hasPassword()).isFalse();
    assertThat(ports().accounts().of(confirmed.user()).orElseThrow().digest()).isNull();
    assertThat(ports().profiles().page(confirmed.user(), Role.OWNER).orElseThrow().text())
        .doesNotContain("lawyer");
  }
}
