package io.blotter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users may do with, and say about, each other. */
class GrantPermissionsTest {
  private static final UserId NOBODY = new UserId(99);
  private static final Authority WRITER = new Authority(Set.of(Permission.WRITE_DATA));

  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");

  private Set<Permission> held() {
    return slice.ports().users().lock(ann);
  }

  @Test
  void aPermissionIsGivenOnce() {
    slice.grants.grant(ann, Permission.WRITE_DATA, WRITER);
    assertThat(held()).containsExactly(Permission.WRITE_DATA);
    assertThat(slice.events())
        .containsExactly("permission granted " + ann.value() + ": write_data");
    assertThatThrownBy(() -> slice.grants.grant(ann, Permission.WRITE_DATA, WRITER))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("The user has this permission already.");
    assertThatThrownBy(() -> slice.grants.grant(NOBODY, Permission.WRITE_DATA, WRITER))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("User not found.");
    assertThat(slice.events()).isEmpty();
  }

  @Test
  void nobodyGivesWhatHeHasNotNorToWhomMayMore() {
    assertThatThrownBy(() -> slice.grants.grant(ann, Permission.SYNC_TO_GITHUB, WRITER))
        .isInstanceOf(Refusal.Forbidden.class);
    slice.grants.grantAll(ann, Set.of(Permission.SYNC_TO_GITHUB));
    assertThatThrownBy(() -> slice.grants.grant(ann, Permission.WRITE_DATA, WRITER))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage("You cannot change an account that may more than you.");
    assertThatThrownBy(() -> slice.grants.withdraw(ann, Permission.SYNC_TO_GITHUB, WRITER))
        .isInstanceOf(Refusal.Forbidden.class);
    assertThat(held()).containsExactly(Permission.SYNC_TO_GITHUB);
  }

  @Test
  void whatIsWithdrawnIsRefusedFromTheNextCallOnAndWhatIsGrantedFromTheNextToken() {
    slice.grants.grantAll(ann, Set.of(Permission.WRITE_DATA));
    var token = slice.signIn("ann").accessToken().value();
    slice.grants.grant(ann, Permission.SYNC_TO_GITHUB, Authority.operator());
    slice.dataChanged();
    assertThat(slice.callers.byToken(token).permissions()).containsExactly(Permission.WRITE_DATA);
    slice.grants.withdraw(ann, Permission.WRITE_DATA, Authority.operator());
    slice.dataChanged();
    assertThat(slice.callers.byToken(token).permissions()).isEmpty();
    assertThat(slice.callers.byToken(slice.signIn("ann").accessToken().value()).permissions())
        .containsExactly(Permission.SYNC_TO_GITHUB);
    assertThat(slice.events()).contains("permission withdrawn " + ann.value() + ": write_data");
  }

  @Test
  void permissionsAreListed() {
    slice.grants.grantAll(ann, Set.of(Permission.WRITE_DATA));
    assertThat(slice.events())
        .containsExactly("permission granted " + ann.value() + ": write_data");
    assertThat(slice.grants.of(ann).text()).isEqualTo("[write_data]");
    assertThat(slice.grants.of(NOBODY).count()).isZero();
    assertThat(slice.grants.all().count()).isEqualTo(Permission.values().length);
  }

  @Test
  void usersDescribeThemselvesAndWhoMayUpdateUsersDescribesOthers() {
    slice.describe.describe(ann, Set.of(Capacity.LAWYER), caller(ann));
    assertThat(profile()).contains("lawyer");
    var editor = caller(slice.user("bob"), Permission.CREATE_UPDATE_USER);
    slice.describe.describe(ann, Set.of(Capacity.POLICE), editor);
    assertThat(profile()).contains("police").doesNotContain("lawyer");
    assertThatThrownBy(() -> slice.describe.describe(ann, Set.of(), caller(slice.user("cat"))))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("You do not have permission to patch this user.");
    slice.grants.grantAll(ann, Set.of(Permission.SYNC_TO_GITHUB));
    assertThatThrownBy(() -> slice.describe.describe(ann, Set.of(), editor))
        .isInstanceOf(Refusal.Forbidden.class);
    assertThatThrownBy(() -> slice.describe.describe(NOBODY, Set.of(), editor))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("User not found.");
    assertThat(profile()).contains("police");
  }

  private String profile() {
    return slice.ports().profiles().page(ann, Role.OWNER).orElseThrow().text();
  }

  private static Caller.SignedIn caller(UserId user, Permission... permissions) {
    return new Caller.SignedIn(user, "x@example.org", Set.of(permissions), null);
  }
}
