package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keys, and who calls with one or with a token. */
class ManageKeysTest {
  private static final KeyName LAPTOP = new KeyName("laptop");

  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");

  private Caller call(ApiKey key) {
    return slice.callers.byKeyOrToken(key.secret());
  }

  @Test
  void aKeyProvesItsOwnerAndCarriesNoPermission() {
    slice.ports().users().permit(ann, Set.of(Permission.WRITE_DATA));
    var key = slice.keys.replace(ann);
    assertThat(call(key)).isEqualTo(new Caller.KeyHolder(ann));
    assertThat(call(key).permissions()).isEmpty();
    assertThat(slice.events()).containsExactly("key made " + ann.value());
    var next = slice.keys.replace(ann);
    slice.dataChanged();
    assertRefused(key);
    assertThat(call(next).account()).contains(ann);
  }

  @Test
  void keysWithNamesAreMadeListedAndRevoked() {
    var made = slice.keys.make(ann, LAPTOP, null);
    assertThat(slice.events())
        .containsExactly("key made " + ann.value() + ": key " + made.id().value());
    assertThat(slice.keys.list(ann).text()).contains("laptop");
    assertThat(call(made.key()).account()).contains(ann);
    slice.keys.revoke(ann, made.id());
    assertThat(slice.events())
        .containsExactly("key revoked " + ann.value() + ": key " + made.id().value());
    slice.dataChanged();
    assertRefused(made.key());
    assertThatThrownBy(() -> slice.keys.revoke(ann, made.id()))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("There is no such key.");
  }

  @Test
  void nobodyRevokesAnothersKey() {
    var made = slice.keys.make(ann, LAPTOP, null);
    assertThatThrownBy(() -> slice.keys.revoke(slice.user("bob"), made.id()))
        .isInstanceOf(Refusal.NotFound.class);
    assertThat(call(made.key()).account()).contains(ann);
  }

  @Test
  void aKeyExpiresEvenWhileItIsRemembered() {
    var now = slice.clock().instant();
    var made = slice.keys.make(ann, LAPTOP, now.plusMillis(1));
    assertThat(call(made.key()).account()).contains(ann);
    slice.clock().pass(Duration.ofMillis(1));
    assertRefused(made.key());
    assertThatThrownBy(() -> slice.keys.make(ann, new KeyName("late"), slice.clock().instant()))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("expires_at"));
  }

  @Test
  void aKeyIsLookedUpOnceUntilTheDataChange() {
    var key = slice.keys.replace(ann);
    call(key);
    slice.keys.replace(ann);
    assertThat(call(key).account()).contains(ann);
    slice.dataChanged();
    assertRefused(key);
  }

  @Test
  void useIsNotedLaterAndEveryFiveMinutesAtMost() {
    var made = slice.keys.make(ann, LAPTOP, null);
    call(made.key());
    assertThat(slice.keys.list(ann).text()).endsWith("null]");
    assertThat(slice.later).hasSize(1);
    slice.runLater();
    assertThat(slice.keys.list(ann).text()).contains("2100-01-01T00:00:00Z");
    slice.clock().pass(Duration.ofMinutes(5));
    call(made.key());
    assertThat(slice.later).isEmpty();
    slice.clock().pass(Duration.ofMillis(1));
    call(made.key());
    assertThat(slice.later).hasSize(1);
    call(slice.keys.replace(ann));
    assertThat(slice.later).as("a key without a name").hasSize(1);
  }

  @Test
  void aTokenIsToldFromAKeyAndRefusedWhereItIsNone() {
    var token = slice.signIn("ann").accessToken().value();
    assertThat(slice.callers.byKeyOrToken(token)).isInstanceOf(Caller.SignedIn.class);
    assertThatThrownBy(() -> slice.callers.byToken(slice.keys.replace(ann).secret()))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Token is invalid");
    assertThatThrownBy(() -> slice.callers.byToken("STANDARD_ACCESS_TOKEN.99"))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Token is invalid");
    assertThatThrownBy(() -> slice.callers.byToken("REFRESH.0"))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Invalid JWT Purpose: JWTPurpose.REFRESH != JWTPurpose.STANDARD_ACCESS_TOKEN");
    slice.clock().pass(Duration.ofHours(1));
    assertThatThrownBy(() -> slice.callers.byToken(token))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Token has expired");
  }

  @Test
  void aTokenWithoutASessionIsGoodUntilThePasswordChanges() {
    var before = slice.tokenWithoutSession(ann);
    assertThat(slice.callers.byToken(before).user()).isEqualTo(ann);
    slice.clock().pass(Duration.ofSeconds(1));
    slice.administer.setPassword(ann, "quite another one", Authority.operator());
    slice.dataChanged();
    assertThatThrownBy(() -> slice.callers.byToken(before))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Token is invalid");
    assertThat(slice.callers.byToken(slice.tokenWithoutSession(ann)).user()).isEqualTo(ann);
  }

  @Test
  void aTokenOfASessionThatIsKeptOutlivesThePassword() {
    var token = slice.signIn("ann").accessToken().value();
    slice.clock().pass(Duration.ofSeconds(1));
    slice.change.change(slice.callers.byToken(token), "ann's password", "quite another one");
    slice.dataChanged();
    assertThat(slice.callers.byToken(token).user()).isEqualTo(ann);
  }

  @Test
  void aTokensUserIsLookedUpOnceUntilTheDataChange() {
    var token = slice.signIn("ann").accessToken().value();
    slice.callers.byToken(token);
    slice.administer.disable(ann, Authority.operator());
    assertThat(slice.callers.byToken(token).user()).isEqualTo(ann);
    slice.dataChanged();
    assertThatThrownBy(() -> slice.callers.byToken(token))
        .isInstanceOf(Refusal.Unauthenticated.class);
  }

  @Test
  void aTokenOfARemovedUserIsRefused() {
    var token = slice.signIn("ann").accessToken().value();
    slice.ports().users().remove(ann);
    assertThatThrownBy(() -> slice.callers.byToken(token))
        .isInstanceOf(Refusal.Unauthenticated.class);
    assertThat(slice.ports().users().withEmail(email("ann"))).isEmpty();
  }

  private void assertRefused(ApiKey key) {
    assertThatThrownBy(() -> call(key))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Token is invalid");
  }
}
