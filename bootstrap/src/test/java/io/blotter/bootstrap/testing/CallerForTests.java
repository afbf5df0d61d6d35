package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.domain.account.Password;
import io.blotter.domain.account.Permission;
import io.blotter.external.password.Argon2Passwords;
import io.blotter.toolchain.testing.TestDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who calls.
 *
 * @param authorization the header they send; empty for none
 * @param permissions what they may do at present
 */
public record CallerForTests(
    String name, Proof proof, String authorization, Set<Permission> permissions) {
  private static final Set<Permission> ALL = Set.of(Permission.values());
  private static final String DIGEST =
      new Argon2Passwords(() -> new byte[16], 1).digest(new Password("correct horse battery"));

  /** What a caller brings. */
  public enum Proof {
    NOTHING,
    KEY,
    TOKEN
  }

  public static CallerForTests anonymous() {
    return new CallerForTests("anonymous", Proof.NOTHING, "", Set.of());
  }

  /** The key of user 1, whose owner may do everything. */
  public static CallerForTests key() {
    return new CallerForTests("API key", Proof.KEY, "Basic " + RegistryForTests.KEY, Set.of());
  }

  /** Everybody; makes users of those who need to be. Their password is that of the examples. */
  public static List<CallerForTests> all(TestDatabase database) {
    add(database, 40, "you@example.org", Set.of());
    var callers = new ArrayList<>(List.of(anonymous(), key()));
    callers.add(user(database, 2, "user", Set.of(), Set.of()));
    callers.add(user(database, 3, "other user", Set.of(), Set.of()));
    callers.add(user(database, 4, "all permissions", ALL, ALL));
    callers.add(user(database, 5, "permissions withdrawn since the token", ALL, Set.of()));
    callers.add(user(database, 6, "permissions given since the token", Set.of(), ALL));
    for (var permission : ALL) {
      var only = Set.of(permission);
      callers.add(user(database, 10 + callers.size(), "only " + permission.label(), only, only));
    }
    return callers;
  }

  private static CallerForTests user(
      TestDatabase database,
      int id,
      String name,
      Set<Permission> claimed,
      Set<Permission> granted) {
    add(database, id, "caller" + id + "@example.org", granted);
    var token = TokensForTests.access(id, quoted(claimed, '"'));
    var both = new HashSet<>(claimed);
    both.retainAll(granted);
    return new CallerForTests(name, Proof.TOKEN, "Bearer " + token, both);
  }

  private static void add(TestDatabase database, int id, String email, Set<Permission> granted) {
    database.execute(
        "insert into users (id, email, password_digest) values (%d, '%s', '%s')"
            .formatted(id, email, DIGEST));
    if (!granted.isEmpty()) {
      database.execute(
          "insert into link_users__permissions (user_id, permission_id) select %d, id from permissions where permission_name in (%s)"
              .formatted(id, quoted(granted, '\'')));
    }
  }

  private static String quoted(Set<Permission> permissions, char quote) {
    return permissions.stream()
        .map(permission -> quote + permission.label() + quote)
        .collect(Collectors.joining(","));
  }
}
