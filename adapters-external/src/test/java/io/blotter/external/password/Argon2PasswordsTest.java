package io.blotter.external.password;

import static io.blotter.external.password.DigestsOfOthers.ARGON2;
import static io.blotter.external.password.DigestsOfOthers.ARGON2_OF_WORLD;
import static io.blotter.external.password.DigestsOfOthers.HORSE;
import static io.blotter.external.password.DigestsOfOthers.PBKDF2;
import static io.blotter.external.password.DigestsOfOthers.SCRYPT;
import static io.blotter.external.password.DigestsOfOthers.WORLD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Password;
import io.blotter.domain.shared.Refusal;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordsTest {
  static final List<DigestsOfOthers.Known> KNOWN = DigestsOfOthers.ALL;

  private final Semaphore places = new Semaphore(1);
  private final Argon2Passwords passwords =
      new Argon2Passwords(() -> SecureRandom.getSeed(16), places);

  @AfterEach
  void everyCallGivesItsPlaceBack() {
    assertThat(places.availablePermits()).isEqualTo(1);
  }

  @ParameterizedTest
  @FieldSource("KNOWN")
  void checksDigestsOfOthers(DigestsOfOthers.Known known) {
    assertThat(passwords.matches(known.password(), known.digest())).isTrue();
    assertThat(passwords.matches(known.password() + " ", known.digest())).isFalse();
  }

  @Test
  void writesWhatOthersWrite() {
    var salted = new Argon2Passwords(() -> "0123456789abcdef".getBytes(UTF_8), 1);

    assertThat(salted.digest(new Password(HORSE))).isEqualTo(ARGON2);
    assertThat(salted.digest(new Password(WORLD))).isEqualTo(ARGON2_OF_WORLD);
  }

  @Test
  void saltsEveryDigest() {
    var first = passwords.digest(new Password(HORSE));
    var second = passwords.digest(new Password(HORSE));

    assertThat(first).isNotEqualTo(second);
    assertThat(List.of(first, second))
        .allMatch(digest -> passwords.matches(HORSE, digest))
        .noneMatch(passwords::isOutdated);
  }

  @Test
  void takesThePasswordFromAKeyboardThatDecomposesLetters() {
    var decomposed = Normalizer.normalize(WORLD, Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo(WORLD);
    assertThat(passwords.matches(decomposed, ARGON2_OF_WORLD)).isTrue();
  }

  @Test
  void doesNotTakeALoneSurrogateForAQuestionMark() {
    var digest = passwords.digest(new Password("really??"));

    assertThat(passwords.matches("really??", digest)).isTrue();
    assertThat(passwords.matches("really?\ud83d", digest)).isFalse();
    assertThat(passwords.matches("really?\udd11", digest)).isFalse();
  }

  @Test
  void doesNotLookAtTextsOfAnyLength() {
    places.drainPermits();

    assertThat(passwords.matches("a".repeat(1_000_000), SCRYPT)).isFalse();

    places.release();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$",
        "$$",
        "plain$salt$password",
        "correct horse battery",
        "scrypt:32768:8:1$$" + "00",
        "scrypt:32768:8:1$salt",
        "scrypt:32768:8:1$salt$",
        "scrypt:32768:8$salt$00",
        "scrypt:a:8:1$salt$00",
        "scrypt:99999999999999999999:8:1$salt$00",
        "pbkdf2:md5:1000$salt$00112233445566778899aabbccddeeff",
        "pbkdf2:sha256:1000$salt$00112233445566778899aabbccddeeff",
        "pbkdf2:sha999:1000$salt$00112233445566778899aabbccddeeff",
        "pbkdf2:sha256:-1$salt$00",
        "pbkdf2:sha256:0$aB3dE6gH9jK2mN5p"
            + "$454f61bc3f136fe12ad9801aee740d6a8204040bace2f925e1cf34ff6d12e4d5",
        "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg",
        "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZ$69I7qCjDTsQwhQqFvpQJiqEI0lGQvxC84",
        "$argon2id$v=19$m=19456,t=2,p=1$====$====",
        "$argon2id$v=19$m=7,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg"
            + "$69I7qCjDTsQwhQqFvpQJiqEI0lGQvxC84fXE0Ktxca4",
        "$argon2i$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg"
            + "$69I7qCjDTsQwhQqFvpQJiqEI0lGQvxC84fXE0Ktxca4",
        "$2b$12$WApznUPhDubN0oeveSXHp.Cn2uWGp5nYxZ0NfmKfCdXkZ4WjN4Uce",
      })
  void anUnreadableDigestMatchesNothing(String digest) {
    assertThat(passwords.matches(HORSE, digest)).isFalse();
    assertThat(passwords.matches("", digest)).isFalse();
    assertThat(passwords.isOutdated(digest)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$argon2id$v=19$m=2000000,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$69I7qCjDTsQwhQqFvpQJig",
        "$argon2id$v=19$m=19456,t=9999999,p=1$MDEyMzQ1Njc4OWFiY2RlZg$69I7qCjDTsQwhQqFvpQJig",
        "$argon2id$v=19$m=65536,t=1,p=8000$MDEyMzQ1Njc4OWFiY2RlZg$69I7qCjDTsQwhQqFvpQJig",
        "pbkdf2:sha256:99999999$aB3dE6gH9jK2mN5p"
            + "$454f61bc3f136fe12ad9801aee740d6a8204040bace2f925e1cf34ff6d12e4d5",
        "scrypt:1048576:8:1",
        "scrypt:65536:16:1",
        "scrypt:32768:1024:1",
        "scrypt:32768:8:1000000",
        "scrypt:32768:0:1",
        "scrypt:32767:8:1",
        "scrypt:0:8:1",
      })
  void aDigestCannotAskForMoreThanWeSpend(String method) {
    var digest = method.startsWith("scrypt") ? SCRYPT.replace("scrypt:32768:8:1", method) : method;

    assertThat(StoredDigest.read(digest)).isEmpty();
    assertThat(passwords.matches(HORSE, digest)).isFalse();
  }

  @Test
  void knowsWhatToDigestAnew() {
    assertThat(passwords.isOutdated(ARGON2)).isFalse();
    assertThat(passwords.isOutdated(SCRYPT)).isTrue();
    assertThat(passwords.isOutdated(PBKDF2)).isTrue();
    assertThat(passwords.isOutdated(ARGON2.replace("t=2", "t=1"))).isTrue();
    assertThat(passwords.isOutdated(ARGON2.replace("m=19456", "m=9216"))).isTrue();
    assertThat(passwords.isOutdated(ARGON2 + "AA")).isTrue();
  }

  @Test
  void nobodyHasAPassword() {
    assertThat(passwords.matchesNobody(HORSE)).isFalse();
    assertThat(passwords.matchesNobody("")).isFalse();
  }

  @Test
  void refusesWhenAllPlacesAreTaken() {
    places.drainPermits();

    assertThatThrownBy(() -> passwords.matches(HORSE, ARGON2))
        .isInstanceOf(Refusal.Unavailable.class)
        .hasMessage("too many passwords are being checked: try again soon");

    places.release();
    assertThat(passwords.matches(HORSE, ARGON2)).isTrue();
  }

  @Test
  void stopsWaitingWhenInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> passwords.matchesNobody(HORSE))
        .isInstanceOf(Refusal.Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
