package io.blotter.application.account;

import io.blotter.application.account.port.GitHub;
import io.blotter.application.account.port.OAuthState;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.SnapshotCache;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.account.AccountPortsInMemory;
import io.blotter.application.testing.account.AccountRegistryInMemory;
import io.blotter.application.testing.mail.SentMail;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The account slice on ports in memory. */
final class AccountSlice {
  static final NetworkAddress HOME = at("192.0.2.1");
  static final NetworkAddress ELSEWHERE = at("198.51.100.1");

  private final AccountRegistryInMemory registry = new AccountRegistryInMemory();
  private final AtomicLong random = new AtomicLong();
  private final List<String> events = new ArrayList<>();
  private final AccountTokens tokens = new AccountTokens(clock());
  private final ClockAndRandom clockAndRandom =
      new ClockAndRandom(
          clock(),
          () -> new UUID(0, random.incrementAndGet()),
          count -> ByteBuffer.allocate(count).putLong(random.incrementAndGet()).array());
  private final SecurityLog log = this::note;
  private final AtomicLong dataVersion = new AtomicLong();

  final SentMail mail = new SentMail(registry.database());
  final PlainPasswords known = new PlainPasswords();
  final PlainPasswords strangers = new PlainPasswords();
  final List<Runnable> later = new ArrayList<>();

  /** What somebody else does while a new password is looked at. */
  Runnable meanwhile = () -> {};

  private final NewPasswords passwords =
      new NewPasswords(
          new PasswordPolicy(password -> {
            meanwhile.run();
            return password.text().equals("password1");
          }),
          strangers);
  private final SignInAttempts attempts = new SignInAttempts(ports().records());
  private final AccountEmails emails =
      new AccountEmails(tokens.emails(), mail, clockAndRandom, "https://pdap.io");
  private final ResetEmails resetEmails =
      new ResetEmails(ports().resets(), ports().pending(), emails, log);
  private final PasswordChanges changes =
      new PasswordChanges(
          ports().accounts(),
          ports().sessions(),
          ports().resets(),
          attempts,
          ports().transactions(),
          clock());
  private final TokenPairs pairs =
      new TokenPairs(
          ports().sessions(),
          ports().accounts(),
          tokens.access(),
          tokens.refresh(),
          clockAndRandom,
          log);
  private final GitHubSignInCodes codes =
      new GitHubSignInCodes(ports().gitHub(), clockAndRandom, log);

  final SignIn signIn =
      new SignInService(
          new Credentials(
              ports().accounts(),
              ports().pending(),
              new PasswordQueues(known, strangers),
              attempts,
              log),
          pairs);
  final SignUp signUp =
      new SignUpService(
          ports().pending(),
          passwords,
          emails,
          new Confirmations(ports().pending(), resetEmails, pairs, log),
          ports().transactions(),
          log);
  final ResetPasswords resets =
      new ResetPasswordsService(resetEmails, passwords, changes, later::add, log);
  final ChangePassword change =
      new ChangePasswordService(ports().accounts(), known, passwords, changes, log);
  final AdministerUsers administer =
      new AdministerUsersService(
          ports().users(), ports().accounts(), passwords, changes, ports().transactions(), log);
  final GrantPermissions grants =
      new GrantPermissionsService(ports().users(), ports().transactions(), log);
  final AddUsers addUsers =
      new AddUsersService(ports().users(), ports().transactions(), clockAndRandom, log);
  final ManageKeys keys =
      new ManageKeysService(ports().keys(), ports().users(), clockAndRandom, log);
  final DescribeUsers describe =
      new DescribeUsersService(ports().profiles(), ports().users(), ports().transactions());
  final IdentifyCallers callers =
      new IdentifyCallersService(
          new KeyOwners(
              ports().keys(),
              new SnapshotCache<>(_ -> dataVersion.get(), Set.of(DataSlice.ACCOUNTS), 9),
              new KeyUses(ports().keys(), later::add),
              clockAndRandom),
          tokens.access(),
          new SessionStatusCache(
              ports().accounts(),
              new SnapshotCache<>(_ -> dataVersion.get(), Set.of(DataSlice.ACCOUNTS), 9)));
  final SignInWithGitHub gitHub =
      new SignInWithGitHubService(
          new GitHubInMemory(),
          new OpenState(),
          new RedirectTargets(Set.of("https://pdap.io", "http://localhost:8888")),
          codes,
          new LinkedAccounts(
              ports().accounts(), ports().users(), codes, pairs, ports().transactions()));

  SettableClock clock() {
    return registry.clock();
  }

  AccountPortsInMemory ports() {
    return registry.ports();
  }

  void makeRequest(UserId user) {
    registry.makeRequest(user);
  }

  /** Tells all caches that the data changed. */
  void dataChanged() {
    dataVersion.incrementAndGet();
  }

  /** A user with the password {@code <name>'s password}. */
  UserId user(String name) {
    return ports().users().add(email(name), "digest of " + name + "'s password");
  }

  static Email email(String name) {
    return new Email(name + "@example.org");
  }

  /** A token that names no session, as other parties make them. */
  String tokenWithoutSession(UserId user) {
    return tokens.access().issue(new Caller.SignedIn(user, "x@example.org", Set.of(), null));
  }

  TokenPair signIn(String name) {
    return signIn.withPassword(name + "@example.org", name + "'s password", HOME);
  }

  /** What was noted since this was asked last. */
  List<String> events() {
    var noted = List.copyOf(events);
    events.clear();
    return noted;
  }

  private void note(SecurityLog.Event event, @Nullable UserId user, String detail) {
    var who = user == null ? "" : " " + user.value();
    events.add(
        event.name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + who
            + (detail.isEmpty() ? "" : ": " + detail));
  }

  void runLater() {
    var work = List.copyOf(later);
    later.clear();
    work.forEach(Runnable::run);
  }

  static NetworkAddress at(String ip) {
    try {
      return new NetworkAddress(InetAddress.getByName(ip));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Vouches for whoever brings a code {@code number:name}. */
  private static final class GitHubInMemory implements GitHub {
    @Override
    public URI authorization(String state) {
      return URI.create("https://github.example/authorize?state=" + state);
    }

    @Override
    public Profile profile(String code) {
      var parts = code.split(":", 2);
      if (parts.length < 2) {
        throw new Refusal.Unauthenticated("unknown code");
      }
      return new Profile(new GitHubId(parts[0]), email(parts[1]));
    }
  }

  private static final class OpenState implements OAuthState {
    @Override
    public String seal(String state, String redirectUrl) {
      return state + " " + redirectUrl;
    }

    @Override
    public Optional<String> open(String sealed, String state) {
      return sealed.startsWith(state + " ")
          ? Optional.of(sealed.substring(state.length() + 1))
          : Optional.empty();
    }
  }
}
