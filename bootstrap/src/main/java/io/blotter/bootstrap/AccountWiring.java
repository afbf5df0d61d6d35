package io.blotter.bootstrap;

import io.blotter.application.account.AddUsers;
import io.blotter.application.account.AddUsersService;
import io.blotter.application.account.AdministerUsers;
import io.blotter.application.account.AdministerUsersService;
import io.blotter.application.account.ChangePasswordService;
import io.blotter.application.account.Confirmations;
import io.blotter.application.account.Credentials;
import io.blotter.application.account.DescribeUsersService;
import io.blotter.application.account.GrantPermissions;
import io.blotter.application.account.GrantPermissionsService;
import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.account.IdentifyCallersService;
import io.blotter.application.account.KeyOwners;
import io.blotter.application.account.KeyUses;
import io.blotter.application.account.Letters;
import io.blotter.application.account.LinkedAccounts;
import io.blotter.application.account.ManageKeys;
import io.blotter.application.account.ManageKeysService;
import io.blotter.application.account.NewPasswords;
import io.blotter.application.account.PasswordChanges;
import io.blotter.application.account.PasswordPolicy;
import io.blotter.application.account.PasswordQueues;
import io.blotter.application.account.RedirectTargets;
import io.blotter.application.account.ResetLetters;
import io.blotter.application.account.ResetPasswordsService;
import io.blotter.application.account.SignInAttempts;
import io.blotter.application.account.SignInService;
import io.blotter.application.account.SignInWithGitHub;
import io.blotter.application.account.SignInWithGitHubService;
import io.blotter.application.account.SignUpService;
import io.blotter.application.account.Standings;
import io.blotter.application.account.TimeAndChance;
import io.blotter.application.account.TokenPairs;
import io.blotter.application.account.ViewProfilesService;
import io.blotter.application.account.Vouching;
import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.LetterTokens;
import io.blotter.application.account.port.Passwords;
import io.blotter.application.account.port.RefreshTokens;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.mail.SendLetters;
import io.blotter.application.shared.Memory;
import io.blotter.application.shared.ObserveData;
import io.blotter.external.github.OAuthGitHub;
import io.blotter.external.password.Argon2Passwords;
import io.blotter.external.password.ZxcvbnCommonPasswords;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.external.token.JoseLetterTokens;
import io.blotter.external.token.JoseRefreshTokens;
import io.blotter.external.token.JoseRoundTrips;
import io.blotter.persistence.Persistence;
import io.blotter.web.account.AdminRoutes;
import io.blotter.web.account.GitHubRoutes;
import io.blotter.web.account.KeyRoutes;
import io.blotter.web.account.PasswordRoutes;
import io.blotter.web.account.PermissionRoutes;
import io.blotter.web.account.ProfileRoutes;
import io.blotter.web.account.SessionRoutes;
import io.blotter.web.shared.Routes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The composition of the account slice, for the server and for commands. */
public final class AccountWiring {
  private static final int SALT_BYTES = 16;
  private static final Duration GITHUB_PATIENCE = Duration.ofSeconds(10);
  private static final int REMEMBERED_CALLERS = 10_000;

  private final Settings settings;
  private final Persistence persistence;
  private final InstantSource clock;
  private final TimeAndChance fresh;
  private final PasswordQueues queues = new PasswordQueues(passwords(), passwords());
  private final PasswordPolicy policy = new PasswordPolicy(new ZxcvbnCommonPasswords());
  private final SecurityLog log = new StructuredSecurityLog();
  private final Consumer<Runnable> later;
  private final NewPasswords newPasswords;
  private final SignInAttempts attempts;
  private final AccessTokens accessTokens;
  private final TokenPairs pairs;
  private final Letters letters;
  private final ResetLetters resetLetters;
  private final PasswordChanges changes;

  private AccountWiring(Settings settings, Persistence persistence, SendLetters post) {
    var secrets = settings.secrets();
    this.settings = settings;
    this.persistence = persistence;
    this.clock = persistence.clock();
    this.fresh = new TimeAndChance(clock, UUID::randomUUID, AccountWiring::randomBytes);
    this.later = new LaterWork(persistence.transactions());
    this.newPasswords = new NewPasswords(policy, queues.known());
    this.attempts = new SignInAttempts(persistence.signInRecords());
    this.accessTokens = JoseAccessTokens.signedWith(secrets.access().bytes(), clock);
    RefreshTokens refreshTokens =
        JoseRefreshTokens.signedWith(secrets.access().bytes(), clock, UUID::randomUUID);
    this.pairs =
        new TokenPairs(
            persistence.userSessions(),
            persistence.accounts(),
            accessTokens,
            refreshTokens,
            fresh,
            log);
    LetterTokens letterTokens =
        JoseLetterTokens.signedWith(
            secrets.validateEmail().bytes(), secrets.resetPassword().bytes(), clock);
    this.letters = new Letters(letterTokens, post, fresh, settings.mail().site().toString());
    this.resetLetters =
        new ResetLetters(persistence.resetTokens(), persistence.pendingUsers(), letters, log);
    this.changes =
        new PasswordChanges(
            persistence.accounts(),
            persistence.userSessions(),
            persistence.resetTokens(),
            attempts,
            persistence.transactions(),
            clock);
  }

  public static AccountWiring of(Settings settings, Persistence persistence) {
    return new AccountWiring(
        settings, persistence, new MailWiring(settings, persistence).sendLetters());
  }

  IdentifyCallers callers(ObserveData data) {
    return new IdentifyCallersService(
        new KeyOwners(
            persistence.apiKeys(),
            new Memory<>(data, REMEMBERED_CALLERS),
            new KeyUses(persistence.apiKeys(), later),
            fresh),
        accessTokens,
        new Standings(persistence.accounts(), new Memory<>(data, REMEMBERED_CALLERS)));
  }

  /** {@code settleSearches} returns when what was searched before is written down. */
  List<Routes> routes(Runnable settleSearches) {
    return List.of(
        new KeyRoutes(manageKeys()),
        new AdminRoutes(administerUsers()),
        new PermissionRoutes(grantPermissions()),
        new ProfileRoutes(
            new ViewProfilesService(persistence.profiles(), settleSearches),
            new DescribeUsersService(
                persistence.profiles(), persistence.users(), persistence.transactions())),
        new GitHubRoutes(gitHub(), !settings.environment().equals("local")),
        new SessionRoutes(
            new SignUpService(
                persistence.pendingUsers(),
                new NewPasswords(policy, queues.strangers()),
                letters,
                new Confirmations(persistence.pendingUsers(), resetLetters, pairs, log),
                persistence.transactions(),
                log),
            new SignInService(credentials(), pairs)),
        new PasswordRoutes(
            new ChangePasswordService(
                persistence.accounts(), queues.known(), newPasswords, changes, log),
            new ResetPasswordsService(resetLetters, newPasswords, changes, later, log)));
  }

  public AddUsers addUsers() {
    return new AddUsersService(persistence.users(), persistence.transactions(), fresh, log);
  }

  public AdministerUsers administerUsers() {
    return new AdministerUsersService(
        persistence.users(),
        persistence.accounts(),
        newPasswords,
        changes,
        persistence.transactions(),
        log);
  }

  public GrantPermissions grantPermissions() {
    return new GrantPermissionsService(persistence.users(), persistence.transactions(), log);
  }

  public ManageKeys manageKeys() {
    return new ManageKeysService(persistence.apiKeys(), persistence.users(), fresh, log);
  }

  private SignInWithGitHub gitHub() {
    var vouching = new Vouching(persistence.gitHubSignIns(), fresh, log);
    return new SignInWithGitHubService(
        new OAuthGitHub(settings.github(), GITHUB_PATIENCE),
        JoseRoundTrips.signedWith(settings.secrets().access().bytes(), clock),
        new RedirectTargets(settings.corsOrigins()),
        vouching,
        new LinkedAccounts(
            persistence.accounts(),
            persistence.users(),
            vouching,
            pairs,
            persistence.transactions()));
  }

  private Credentials credentials() {
    return new Credentials(
        persistence.accounts(), persistence.pendingUsers(), queues, attempts, log);
  }

  /** Both queues together keep the processors busy. */
  private static Passwords passwords() {
    var atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new Argon2Passwords(() -> randomBytes(SALT_BYTES), atOnce);
  }

  private static byte[] randomBytes(int count) {
    var random = new byte[count];
    new SecureRandom().nextBytes(random);
    return random;
  }
}
