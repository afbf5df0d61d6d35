package io.blotter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ViewProfilesTest {
  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");
  private final AtomicInteger settled = new AtomicInteger();
  private final ViewProfiles profiles =
      new ViewProfilesService(slice.ports().profiles(), settled::incrementAndGet);

  private static Caller.SignedIn caller(UserId user, Permission... permissions) {
    return new Caller.SignedIn(user, "x@example.org", Set.of(permissions), null);
  }

  @Test
  void usersSeeTheirOwnAsOwnersAndWritersAsAdministrators() {
    assertThat(profiles.profile(ann, caller(ann)).text()).contains("ann@example.org as OWNER");
    assertThat(profiles.page(ann, caller(ann)).text()).contains("ann@example.org as OWNER");
    assertThat(profiles.page(ann, caller(ann, Permission.WRITE_DATA)).text()).contains("ADMIN");
    assertThat(settled).hasValue(3);
  }

  @Test
  void othersAreSeenByWhoMayReadAllUserInformation() {
    var bob = slice.user("bob");
    var reader = caller(bob, Permission.READ_ALL_USER_INFO);
    assertThat(profiles.profile(ann, reader).text()).contains("ann@example.org as OWNER");
    assertThat(profiles.page(ann, reader).text()).contains("ann@example.org as OWNER");
    for (Runnable look :
        new Runnable[] {
          () -> profiles.profile(ann, caller(bob)), () -> profiles.page(ann, caller(bob))
        }) {
      assertThatThrownBy(look::run).isInstanceOf(Refusal.Forbidden.class).hasMessage("Forbidden.");
    }
  }

  @Test
  void whomNobodyKnowsIsNotFound() {
    var reader = caller(ann, Permission.READ_ALL_USER_INFO);
    for (Runnable look :
        new Runnable[] {
          () -> profiles.profile(new UserId(99), reader),
          () -> profiles.page(new UserId(99), reader)
        }) {
      assertThatThrownBy(look::run)
          .isInstanceOf(Refusal.NotFound.class)
          .hasMessage("User not found.");
    }
  }

  @Test
  void tenSearchesAreRecent() {
    assertThat(profiles.recentSearches(ann).text()).isEqualTo("the newest 10");
    assertThat(settled).hasValue(1);
  }
}
