package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.HOME;
import static io.blotter.application.account.AccountSlice.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.Page;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdministerUsersTest {
  private static final UserId NOBODY = new UserId(99);
  private static final String NEXT = "quite another one";
  private static final Authority WRITER = new Authority(Set.of(Permission.WRITE_DATA));

  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");

  @Test
  void anAccountIsOpenedWithinTheAuthorityOfWhoOpensIt() {
    var bob = slice.administer.open(email("bob"), NEXT, Set.of(Permission.WRITE_DATA), WRITER);
    assertThat(slice.ports().users().lock(bob)).containsExactly(Permission.WRITE_DATA);
    assertThat(slice.events()).containsExactly("user added " + bob.value() + ": write_data");
    slice.signIn.withPassword("bob@example.org", NEXT, HOME);
    var more = Set.of(Permission.WRITE_DATA, Permission.SYNC_TO_GITHUB);
    assertThatThrownBy(() -> slice.administer.open(email("cat"), NEXT, more, WRITER))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage("You cannot give a permission that you do not have: sync_to_github.");
    assertThatThrownBy(
            () -> slice.administer.open(email("cat"), "password1", Set.of(), Authority.operator()))
        .isInstanceOf(Refusal.Invalid.class);
    assertThat(slice.ports().users().withEmail(email("cat"))).isEmpty();
  }

  @Test
  void aPasswordIsSetAndEverySessionEnds() {
    var session = slice.signIn("ann");
    slice.administer.setPassword(ann, NEXT, WRITER);
    slice.signIn.withPassword("ann@example.org", NEXT, HOME);
    assertThatThrownBy(() -> slice.signIn.renew(session.refreshToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class);
    assertThat(slice.events()).contains("password set " + ann.value());
  }

  @Test
  void nobodyChangesAnAccountThatMayMore() {
    slice.ports().users().permit(ann, Set.of(Permission.SYNC_TO_GITHUB));
    for (Runnable change :
        new Runnable[] {
          () -> slice.administer.setPassword(ann, NEXT, WRITER),
          () -> slice.administer.remove(ann, WRITER)
        }) {
      assertThatThrownBy(change::run)
          .isInstanceOf(Refusal.Forbidden.class)
          .hasMessage("You cannot change an account that may more than you.");
    }
    slice.signIn("ann");
    slice.administer.setPassword(ann, NEXT, Authority.operator());
  }

  @Test
  void whatSomebodyIsGivenMeanwhileCounts() {
    slice.meanwhile = () -> slice.grants.grantAll(ann, Set.of(Permission.SYNC_TO_GITHUB));
    assertThatThrownBy(() -> slice.administer.setPassword(ann, NEXT, WRITER))
        .isInstanceOf(Refusal.Forbidden.class);
    assertThatThrownBy(() -> slice.administer.setPassword(ann, "password1", WRITER))
        .as("before the password is looked at")
        .isInstanceOf(Refusal.Forbidden.class);
    slice.signIn("ann");
  }

  @Test
  void whoIsShutOutComesInNowhereUntilLetInAgain() {
    var session = slice.signIn("ann");
    slice.administer.disable(ann, Authority.operator());
    slice.dataChanged();
    assertThatThrownBy(() -> slice.signIn("ann")).isInstanceOf(Refusal.Unauthenticated.class);
    assertThatThrownBy(() -> slice.callers.byToken(session.accessToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Token is invalid");
    assertThatThrownBy(() -> slice.administer.setPassword(ann, NEXT, WRITER))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("The account is disabled; enable it first.");
    slice.administer.enable(ann, Authority.operator());
    slice.signIn("ann");
    assertThatThrownBy(() -> slice.signIn.renew(session.refreshToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class);
    assertThat(slice.events())
        .contains("user disabled " + ann.value(), "user enabled " + ann.value());
  }

  @Test
  void aUserIsRemovedUnlessOneHasMadeARequest() {
    var bob = slice.user("bob");
    slice.makeRequest(bob);
    slice.administer.remove(ann, WRITER);
    slice.administer.remove(NOBODY, WRITER);
    assertThat(slice.ports().users().exists(ann)).isFalse();
    assertThat(slice.events()).contains("user removed " + ann.value());
    assertThatThrownBy(() -> slice.administer.remove(bob, WRITER))
        .isInstanceOf(Refusal.Conflict.class);
    assertThat(slice.events()).doesNotContain("user removed " + bob.value());
  }

  @Test
  void whomNobodyKnowsIsNotFound() {
    assertThat(slice.administer.withEmail(email("ANN"))).isEqualTo(ann);
    assertThatThrownBy(() -> slice.administer.withEmail(email("nobody")))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("There is no user nobody@example.org.");
    assertThatThrownBy(() -> slice.administer.setPassword(NOBODY, NEXT, WRITER))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("User not found.");
  }

  @Test
  void usersAreListed() {
    assertThat(slice.administer.list(new Page(1, 9)).text()).contains("ann@example.org");
    assertThat(slice.administer.accounts(new UserId(0), 9).text()).contains("ann@example.org");
    assertThat(slice.administer.accounts(ann, 9).count()).isZero();
  }

  @Test
  void anOperatorAddsUsersWithAndWithoutAKey() {
    var bob = slice.addUsers.add(email("bob"), Set.of(Permission.WRITE_DATA));
    assertThat(slice.ports().users().lock(bob)).containsExactly(Permission.WRITE_DATA);
    var cat = slice.addUsers.addWithKey(email("cat"), Set.of());
    assertThat(slice.callers.byKeyOrToken(cat.key().secret()).account()).contains(cat.user());
    assertThat(slice.events())
        .containsExactly(
            "user added " + bob.value() + ": write_data", "user added " + cat.user().value());
  }
}
