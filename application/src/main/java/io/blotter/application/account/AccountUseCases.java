package io.blotter.application.account;

import io.blotter.application.account.port.AccountStore;
import io.blotter.application.account.port.GitHub;
import io.blotter.application.account.port.OAuthState;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.DataVersion;
import io.blotter.application.shared.SnapshotCache;
import io.blotter.application.shared.port.Transactions;
import java.util.Set;

/** Who somebody is, and what they may do: the use cases of the slice, on its ports. */
public final class AccountUseCases {
  private static final int MAX_CACHED_CALLERS = 10_000;
  private static final Set<DataSlice> CALLERS = Set.of(DataSlice.ACCOUNTS);

  private final AccountPorts ports;
  private final AccountStore store;
  private final Transactions transactions;
  private final SecurityLog log;
  private final PasswordPolicy policy;
  private final NewPasswords newPasswords;
  private final SignInAttempts attempts;
  private final TokenPairs pairs;
  private final AccountEmails emails;
  private final ResetEmails resetEmails;
  private final PasswordChanges changes;

  public AccountUseCases(AccountPorts ports) {
    this.ports = ports;
    this.store = ports.store();
    this.transactions = ports.transactions();
    this.log = ports.log();
    this.policy = new PasswordPolicy(ports.common());
    this.newPasswords = new NewPasswords(policy, ports.passwords().known());
    this.attempts = new SignInAttempts(store.signInRecords());
    this.pairs =
        new TokenPairs(
            store.userSessions(),
            store.accounts(),
            ports.accessTokens(),
            ports.refreshTokens(),
            ports.clockAndRandom(),
            log);
    this.emails =
        new AccountEmails(ports.emailTokens(), ports.mail(), ports.clockAndRandom(), ports.site());
    this.resetEmails = new ResetEmails(store.resetTokens(), store.pendingUsers(), emails, log);
    this.changes =
        new PasswordChanges(
            store.accounts(),
            store.userSessions(),
            store.resetTokens(),
            attempts,
            transactions,
            ports.clockAndRandom().clock());
  }

  public SignUp signUp() {
    return new SignUpService(
        store.pendingUsers(),
        new NewPasswords(policy, ports.passwords().strangers()),
        emails,
        new Confirmations(store.pendingUsers(), resetEmails, pairs, log),
        transactions,
        log);
  }

  public SignIn signIn() {
    return new SignInService(
        new Credentials(store.accounts(), store.pendingUsers(), ports.passwords(), attempts, log),
        pairs);
  }

  /**
   * Signing in by way of GitHub, and back to the site.
   *
   * @param origins sites that a browser may be sent back to, such as {@code https://pdap.io}
   */
  public SignInWithGitHub signInWithGitHub(GitHub gitHub, OAuthState state, Set<String> origins) {
    var codes = new GitHubSignInCodes(store.gitHubSignIns(), ports.clockAndRandom(), log);
    return new SignInWithGitHubService(
        gitHub,
        state,
        new RedirectTargets(origins),
        codes,
        new LinkedAccounts(store.accounts(), store.users(), codes, pairs, transactions));
  }

  public ChangePassword changePassword() {
    return new ChangePasswordService(
        store.accounts(), ports.passwords().known(), newPasswords, changes, log);
  }

  public ResetPasswords resetPasswords() {
    return new ResetPasswordsService(resetEmails, newPasswords, changes, ports.later(), log);
  }

  /** Remembers callers until anything changes that says who somebody is or what he may do. */
  public IdentifyCallers identifyCallers(DataVersion data) {
    return new IdentifyCallersService(
        new KeyOwners(
            store.apiKeys(),
            new SnapshotCache<>(data, CALLERS, MAX_CACHED_CALLERS),
            new KeyUses(store.apiKeys(), ports.later()),
            ports.clockAndRandom()),
        ports.accessTokens(),
        new SessionStatusCache(
            store.accounts(), new SnapshotCache<>(data, CALLERS, MAX_CACHED_CALLERS)));
  }

  public ManageKeys manageKeys() {
    return new ManageKeysService(store.apiKeys(), store.users(), ports.clockAndRandom(), log);
  }

  public AddUsers addUsers() {
    return new AddUsersService(store.users(), transactions, ports.clockAndRandom(), log);
  }

  public AdministerUsers administerUsers() {
    return new AdministerUsersService(
        store.users(), store.accounts(), newPasswords, changes, transactions, log);
  }

  public GrantPermissions grantPermissions() {
    return new GrantPermissionsService(store.users(), transactions, log);
  }

  public DescribeUsers describeUsers() {
    return new DescribeUsersService(store.profiles(), store.users(), transactions);
  }

  /**
   * What users see of themselves.
   *
   * @param settleSearches returns when what was searched before is written down
   */
  public ViewProfiles viewProfiles(Runnable settleSearches) {
    return new ViewProfilesService(store.profiles(), settleSearches);
  }
}
