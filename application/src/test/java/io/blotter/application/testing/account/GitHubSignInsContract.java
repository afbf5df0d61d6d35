package io.blotter.application.testing.account;

import static io.blotter.application.testing.account.AccountContract.email;
import static io.blotter.application.testing.account.AccountContract.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.GitHubSignIns.Vouched;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link GitHubSignIns} promises. */
public interface GitHubSignInsContract extends AccountContract {
  private GitHubSignIns signIns() {
    return ports().gitHub();
  }

  @Test
  default void aStateComesBackOnce() {
    assertThat(signIns().useState(secret("state"))).isTrue();
    assertThat(signIns().useState(secret("state"))).isFalse();
    assertThat(signIns().useState(secret("other"))).isTrue();
  }

  @Test
  default void aCodeIsTakenOnce() {
    var expiry = Instant.parse("2100-01-01T12:00:00Z");
    signIns().add(secret("code"), new Profile(new GitHubId("7"), email("ann")), expiry);
    assertThat(signIns().find(secret("code")))
        .contains(new Vouched("7", "ann@example.org", expiry));
    assertThat(signIns().find(secret("other"))).isEmpty();
    assertThat(signIns().remove(secret("code"))).isTrue();
    assertThat(signIns().remove(secret("code"))).isFalse();
    assertThat(signIns().find(secret("code"))).isEmpty();
  }

  @Test
  default void aUserAndAnAccountAtGitHubAreLinkedOnce() {
    var ann = user("ann");
    var seven = new GitHubId("7");
    signIns().link(ann, seven);
    assertThat(signIns().linkedWith(seven)).contains(ann);
    assertThat(signIns().linkedWith(new GitHubId("8"))).isEmpty();
    var bob = user("bob");
    assertThatThrownBy(() -> signIns().link(bob, seven))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("The user or the GitHub account is linked already; each can be linked once.");
    assertThatThrownBy(() -> signIns().link(ann, new GitHubId("8")))
        .isInstanceOf(Refusal.Conflict.class);
    ports().users().disable(ann, true);
    assertThat(signIns().linkedWith(seven)).isEmpty();
  }
}
