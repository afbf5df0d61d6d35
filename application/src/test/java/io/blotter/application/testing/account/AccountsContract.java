package io.blotter.application.testing.account;

import static io.blotter.application.testing.account.AccountContract.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.Accounts.Standing;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Accounts} promises. */
public interface AccountsContract extends AccountContract {
  Instant NOON = Instant.parse("2100-01-01T12:00:00Z");

  private Accounts accounts() {
    return ports().accounts();
  }

  private Account account(UserId user) {
    return accounts().of(user).orElseThrow();
  }

  @Test
  default void anOpenAccountIsFoundByItsUserAndItsAddress() {
    var ann = user("ann");
    ports().users().permit(ann, Set.of(Permission.WRITE_DATA));
    var account =
        new Account(ann, "ann@example.org", "digest of ann", null, List.of(Permission.WRITE_DATA));
    assertThat(accounts().of(ann)).contains(account);
    assertThat(accounts().withEmail(email("ANN"))).contains(account);
    assertThat(accounts().withEmail(email("bob"))).isEmpty();
    ports().users().disable(ann, true);
    assertThat(accounts().of(ann)).isEmpty();
    assertThat(accounts().withEmail(email("ann"))).isEmpty();
    assertThat(accounts().standing(ann, null)).isEmpty();
  }

  @Test
  default void aDigestIsRestoredUnlessThePasswordWasChangedMeanwhile() {
    var ann = user("ann");
    accounts().restore(ann, "digest of ann", "better digest");
    assertThat(account(ann).digest()).isEqualTo("better digest");
    assertThat(account(ann).passwordChangedAt()).isNull();
    accounts().restore(ann, "digest of ann", "late digest");
    assertThat(account(ann).digest()).isEqualTo("better digest");
  }

  @Test
  default void aPasswordIsChangedWhateverItWas() {
    var ann = user("ann");
    var bob = user("bob");
    accounts().changePassword(ann, "next", NOON);
    assertThat(account(ann).digest()).isEqualTo("next");
    assertThat(account(ann).passwordChangedAt()).isEqualTo(NOON);
    assertThat(account(bob).digest()).isEqualTo("digest of bob");
    assertThat(accounts().standing(ann, null).orElseThrow().passwordChangedAt()).isEqualTo(NOON);
  }

  @Test
  default void ofTwoWhoReplaceOnePasswordOneSucceeds() {
    var former = account(user("ann"));
    assertThat(accounts().replacePassword(former, "first", NOON)).isTrue();
    assertThat(accounts().replacePassword(former, "second", NOON.plusSeconds(1))).isFalse();
    assertThat(account(former.id()).digest()).isEqualTo("first");
    assertThat(accounts().replacePassword(account(former.id()), "third", NOON.plusSeconds(2)))
        .isTrue();
    assertThat(account(former.id()).passwordChangedAt()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  default void aStandingTellsPermissionsAndWhetherTheSessionIsOpen() {
    var ann = user("ann");
    var session = new SessionId(UUID.randomUUID());
    ports().users().permit(ann, Set.of(Permission.WRITE_DATA));
    var first = new RefreshId(UUID.randomUUID());
    ports().sessions().open(account(ann), session, first, NOON, NOON.plusSeconds(60));
    var open = new Standing(List.of(Permission.WRITE_DATA), true, null);
    assertThat(accounts().standing(ann, null)).contains(open);
    assertThat(accounts().standing(ann, session)).contains(open);
    assertThat(accounts().standing(user("bob"), session).orElseThrow().sessionOpen()).isFalse();
    assertThat(accounts().standing(ann, new SessionId(UUID.randomUUID())).orElseThrow())
        .isEqualTo(new Standing(List.of(Permission.WRITE_DATA), false, null));
    ports().sessions().end(session, NOON);
    assertThat(accounts().standing(ann, session).orElseThrow().sessionOpen()).isFalse();
    assertThat(accounts().standing(new UserId(987_654_321), null)).isEmpty();
  }
}
