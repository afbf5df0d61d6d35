package io.blotter.application.testing.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.Profiles;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Profiles} promises of users; what they left here is the database's alone. */
public interface ProfilesContract extends AccountContract {
  private Profiles profiles() {
    return ports().profiles();
  }

  @Test
  default void whatAUserSaidToBeIsReplaced() {
    var ann = user("ann");
    assertThat(profiles().describe(ann, Set.of(Capacity.LAWYER, Capacity.POLICE))).isTrue();
    assertThat(profiles().describe(ann, Set.of(Capacity.LAWYER, Capacity.ADVOCATE))).isTrue();
    assertThat(profiles().page(ann, Role.OWNER).orElseThrow().text())
        .contains("ann@example.org", "lawyer", "advocate")
        .doesNotContain("police");
    assertThat(profiles().find(ann, Role.OWNER).orElseThrow().text())
        .contains("ann@example.org", "lawyer", "advocate")
        .doesNotContain("police");
  }

  @Test
  default void nobodyHasNoProfile() {
    var nobody = new UserId(987_654_321);
    assertThat(profiles().describe(nobody, Set.of(Capacity.LAWYER))).isFalse();
    assertThat(profiles().page(nobody, Role.ADMIN)).isEmpty();
    assertThat(profiles().find(nobody, Role.ADMIN)).isEmpty();
    assertThat(profiles().newestSearches(nobody, 9).count()).isZero();
  }
}
