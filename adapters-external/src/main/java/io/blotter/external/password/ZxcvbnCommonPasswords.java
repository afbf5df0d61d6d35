package io.blotter.external.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import io.blotter.application.account.port.CommonPasswords;
import io.blotter.domain.account.Password;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The common passwords that zxcvbn knows: 30,000, of which 11,611 are long enough to be chosen. */
public final class ZxcvbnCommonPasswords implements CommonPasswords {
  private static final int MIN_CHARACTERS = 8;

  @Override
  public boolean contains(Password password) {
    return Known.WORDS.contains(password.text().toLowerCase(Locale.ROOT));
  }

  /** Read when the first password is chosen, which no start need wait for. */
  private static final class Known {
    /** In lower case. */
    static final Set<String> WORDS = words();

    private static Set<String> words() {
      try {
        return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
            .filter(word -> word.length() >= MIN_CHARACTERS)
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException("the list of common passwords cannot be read", e);
      }
    }
  }
}
