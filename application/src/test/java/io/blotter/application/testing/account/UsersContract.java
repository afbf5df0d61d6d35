package io.blotter.application.testing.account;

import static io.blotter.application.testing.account.AccountContract.email;
import static io.blotter.application.testing.account.AccountContract.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.account.port.Users;
import io.blotter.application.shared.Page;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Users} promises. */
public interface UsersContract extends AccountContract {
  UserId NOBODY = new UserId(987_654_321);

  private Users users() {
    return ports().users();
  }

  @Test
  default void anAddressHasOneUserHoweverItIsWritten() {
    var ann = users().add(email("ann"));
    assertThat(users().withEmail(email("ANN"))).contains(ann);
    assertThat(users().withEmail(email("bob"))).isEmpty();
    assertThat(users().exists(ann)).isTrue();
    assertThat(users().exists(NOBODY)).isFalse();
    for (var again : new String[] {"ann", "Ann"}) {
      assertThatThrownBy(() -> users().add(email(again), "digest"))
          .isInstanceOf(Refusal.Conflict.class)
          .hasMessage("User with email already exists.");
    }
    assertThat(users().add(email("bob"))).isNotEqualTo(ann);
  }

  @Test
  default void anAccountTakesThePlaceOfASignUp() {
    ports().pending().add(email("ann"), "digest", Set.of(), secret("letter"));
    users().add(email("Ann"));
    assertThat(ports().pending().digest(email("ann"))).isEmpty();
    assertThat(ports().pending().confirm(email("ann"), secret("letter"))).isEmpty();
  }

  @Test
  default void permissionsAreGivenOnceAndTaken() {
    var ann = user("ann");
    users().permit(ann, Set.of(Permission.WRITE_DATA));
    assertThat(users().grant(ann, Permission.WRITE_DATA)).isFalse();
    assertThat(users().grant(ann, Permission.SYNC_TO_GITHUB)).isTrue();
    assertThat(users().lock(ann))
        .containsExactlyInAnyOrder(Permission.WRITE_DATA, Permission.SYNC_TO_GITHUB);
    users().withdraw(ann, Permission.WRITE_DATA);
    users().withdraw(ann, Permission.WRITE_DATA);
    users().disable(ann, true);
    assertThat(users().lock(ann)).containsExactly(Permission.SYNC_TO_GITHUB);
    assertThat(users().lock(NOBODY)).isEmpty();
    assertThat(users().permissionsOf(ann).text()).contains("sync_to_github");
    assertThat(users().permissionsOf(ann).count()).isEqualTo(1);
    assertThat(users().permissions().count()).isEqualTo(Permission.values().length);
  }

  @Test
  default void aUserIsRemovedWithAllThatIsTheirs() {
    var ann = user("ann");
    users().giveKey(ann, new ApiKey("a".repeat(32)));
    ports().resets().add(email("ann"), secret("letter"));
    users().remove(ann);
    users().remove(ann);
    assertThat(users().exists(ann)).isFalse();
    assertThat(ports().keys().find(new ApiKey("a".repeat(32)), now())).isEmpty();
    assertThat(ports().resets().find(secret("letter"))).isEmpty();
  }

  @Test
  default void whoHasMadeARequestStays() {
    var ann = user("ann");
    makeRequest(ann);
    assertThatThrownBy(() -> users().remove(ann))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("The user has made data requests and cannot be deleted.");
    assertThat(users().exists(ann)).isTrue();
  }

  @Test
  default void whoIsShutOutIsAUserStill() {
    var ann = user("ann");
    users().disable(ann, true);
    users().disable(ann, true);
    assertThat(users().withEmail(email("ann"))).contains(ann);
    assertThat(ports().accounts().of(ann)).isEmpty();
    users().disable(ann, false);
    assertThat(ports().accounts().of(ann)).isPresent();
  }

  @Test
  default void accountsAreListedByTheirIdsAndUsersTheNewestFirst() {
    var ann = user("ann");
    user("bob");
    user("cat");
    assertThat(users().accounts(ann, 1).text()).contains("bob").doesNotContain("ann", "cat");
    assertThat(users().accounts(ann, 9).text()).containsSubsequence("bob", "cat");
    assertThat(users().accounts(ann, 9).count()).isEqualTo(2);
    assertThat(users().page(new Page(1, 2)).text())
        .containsSubsequence("cat", "bob")
        .doesNotContain("ann");
    assertThat(users().page(new Page(2, 2)).text()).contains("ann").doesNotContain("bob");
  }

  @Test
  default void aKeyWithoutANameReplacesTheFormerOne() {
    var ann = user("ann");
    users().giveKey(ann, new ApiKey("a".repeat(32)));
    users().giveKey(ann, new ApiKey("b".repeat(32)));
    assertThat(ports().keys().find(new ApiKey("a".repeat(32)), now())).isEmpty();
    assertThat(ports().keys().find(new ApiKey("b".repeat(32)), now()))
        .hasValueSatisfying(owned -> {
          assertThat(owned.user()).isEqualTo(ann);
          assertThat(owned.id()).isNull();
        });
  }
}
