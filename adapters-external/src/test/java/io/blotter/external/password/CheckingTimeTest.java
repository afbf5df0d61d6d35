package io.blotter.external.password;

import static io.blotter.external.password.DigestsOfOthers.ARGON2;
import static io.blotter.external.password.DigestsOfOthers.PBKDF2;
import static io.blotter.external.password.DigestsOfOthers.SCRYPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Prints how long checks take: whether an account exists must not be heard from that. */
class CheckingTimeTest {
  private static final int WARM_UP = 2;
  private static final int CALLS = 7;
  private static final String WRONG = "incorrect horse battery";

  @Test
  void tellsHowLongAWrongPasswordTakes() {
    var passwords = new Argon2Passwords(() -> new byte[16], 1);
    var checks = new LinkedHashMap<String, BooleanSupplier>();
    checks.put("Argon2id", () -> passwords.matches(WRONG, ARGON2));
    checks.put("nobody", () -> passwords.matchesNobody(WRONG));
    checks.put("unreadable digest", () -> passwords.matches(WRONG, "!"));
    checks.put("Werkzeug scrypt", () -> passwords.matches(WRONG, SCRYPT));
    checks.put("Werkzeug PBKDF2", () -> passwords.matches(WRONG, PBKDF2));

    medians(checks)
        .forEach((name, nanos) -> System.out.printf("%-18s %5.1f ms%n", name, nanos / 1e6));
  }

  /** Taken in turns, so that whatever else the machine does slows all of them alike. */
  private static Map<String, Long> medians(Map<String, BooleanSupplier> checks) {
    var times = new LinkedHashMap<String, TreeMap<Long, Integer>>();
    for (int call = 0; call < WARM_UP + CALLS; call++) {
      var warm = call >= WARM_UP;
      checks.forEach((name, check) -> {
        var start = System.nanoTime();
        assertThat(check.getAsBoolean()).isFalse();
        var taken = System.nanoTime() - start;
        if (warm) {
          times.computeIfAbsent(name, n -> new TreeMap<>()).merge(taken, 1, Integer::sum);
        }
      });
    }
    var medians = new LinkedHashMap<String, Long>();
    times.forEach((name, taken) ->
        medians.put(name, taken.keySet().stream().skip(taken.size() / 2).findFirst().orElse(0L)));
    return medians;
  }
}
